import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { Hono } from 'hono';
import { membership, organisation, person } from '../../schema/db/directory/tables.ts';
import type { App } from '../env.ts';
import { readSession } from './sessions.ts';

type Hello = {
  organisations: { slug: string; name: string }[];
  person: { id: string; name: string; role: string } | null;
  isDemo: boolean;
};

/** Where this browser may start, and who it is signed in as. A stranger sees open organisations and nothing else. */
export const helloRoutes = new Hono<App>().get('/', async (c) => {
  const db = drizzle(c.env.DIRECTORY);
  const session = await readSession(c);
  const names = { slug: organisation.slug, name: organisation.name };
  const open = await db.select(names).from(organisation).where(eq(organisation.isOpen, true)).all();
  const own = session?.person
    ? await db
        .select({ ...names, id: person.id, personName: person.name, role: membership.role })
        .from(membership)
        .innerJoin(organisation, eq(membership.organisation, organisation.slug))
        .innerJoin(person, eq(membership.person, person.id))
        .where(eq(membership.person, session.person))
        .all()
    : [];
  const bySlug = new Map([...own, ...open].map(({ slug, name }) => [slug, { slug, name }]));
  const first = own[0];
  const hello: Hello = {
    organisations: [...bySlug.values()],
    person: first ? { id: first.id, name: first.personName, role: first.role } : null,
    isDemo: c.var.isDemo ?? false,
  };
  return c.json(hello);
});

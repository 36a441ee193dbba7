import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { Hono } from 'hono';
import { organisation } from '../../schema/db/directory/tables.ts';
import { membershipsOf, readPerson } from '../auth/who.ts';
import type { App } from '../env.ts';

type Hello = {
  /** One's own first; `role` is null where one is nobody, which is possible in an open organisation. */
  organisations: { slug: string; name: string; role: string | null }[];
  person: { id: string; name: string } | null;
  isDemo: boolean;
};

/** Where this browser may start, and who it is signed in as. A stranger sees open organisations and nothing else. */
export const helloRoutes = new Hono<App>().get('/', async (c) => {
  const signedIn = await readPerson(c);
  const own = signedIn ? await membershipsOf(c.env.DIRECTORY, signedIn.person.id) : [];
  const open = await drizzle(c.env.DIRECTORY)
    .select({ slug: organisation.slug, name: organisation.name })
    .from(organisation)
    .where(eq(organisation.isOpen, true))
    .all();
  const others = open.filter(({ slug }) => !own.some((one) => one.slug === slug));
  const hello: Hello = {
    organisations: [...own, ...others.map((one) => ({ ...one, role: null }))],
    person: signedIn && { id: signedIn.person.id, name: signedIn.person.name },
    isDemo: c.var.isDemo ?? false,
  };
  return c.json(hello);
});

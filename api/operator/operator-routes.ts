import { count, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { Hono } from 'hono';
import { membership, organisation } from '../../schema/db/directory/tables.ts';
import { type ListedOrganisation, newOrganisation } from '../../schema/operator.ts';
import type { App } from '../env.ts';
import { readBody } from '../http/body.ts';
import { makeOrganisation } from './make-organisation.ts';
import { operatorOnly } from './operator-key.ts';

/** For who runs this server: which organisations there are, and making one. Of what is in them it says nothing. */
export const operatorRoutes = new Hono<App>()
  .use(operatorOnly)
  .get('/organisations', async (c) => {
    const organisations: ListedOrganisation[] = await drizzle(c.env.DIRECTORY)
      .select({
        slug: organisation.slug,
        name: organisation.name,
        isOpen: organisation.isOpen,
        members: count(membership.person),
      })
      .from(organisation)
      .leftJoin(membership, eq(membership.organisation, organisation.slug))
      .groupBy(organisation.slug)
      .orderBy(organisation.name)
      .all();
    return c.json({ organisations });
  })
  .post('/organisations', async (c) =>
    c.json(await makeOrganisation(c, await readBody(c.req.raw, newOrganisation))),
  );

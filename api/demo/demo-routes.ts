import { Hono } from 'hono';
import * as v from 'valibot';
import { readSession, startSession } from '../directory/sessions.ts';
import type { App } from '../env.ts';
import { readBody } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { DEMO_CODE, demoPeople } from './demo-people.ts';
import { seedDemo } from './seed.ts';

const signInBody = v.strictObject({ person: v.string() });

/** Only in api/local.ts. Picking a person is signing in; there is nothing to protect in invented data. */
export const demoRoutes = new Hono<App>()
  .get('/people', (c) => c.json({ people: demoPeople, joinCode: DEMO_CODE }))
  .post('/sign-in', async (c) => {
    const { person } = await readBody(c.req.raw, signInBody);
    if (!demoPeople.some((one) => one.id === person)) throw new Problem('not_found');
    await startSession(c, person, await readSession(c));
    return c.json({ person });
  })
  .post('/sign-out', async (c) => {
    await startSession(c, null, await readSession(c));
    return c.json({ person: null });
  })
  .post('/seed', async (c) => c.json(await seedDemo(c.env, c.var.nowMs)));

import { type Context, Hono } from 'hono';
import { worksInOffice } from '../../schema/actor.ts';
import { insightBody, walkBody } from '../../schema/insight.ts';
import { actorOf } from '../directory/lanes.ts';
import type { App } from '../env.ts';
import { readBody } from '../http/body.ts';
import { objectOf, readableLane } from '../http/lane.ts';
import { Problem } from '../http/problem.ts';

/** How the work goes, in numbers, for who works in the office. */
export const insightRoutes = new Hono<App>()
  .post('/', async (c) => {
    const body = await readBody(c.req.raw, insightBody);
    const { object, at } = await officeOf(c, body.lane);
    return asJson(c, await object.insight(...at, body));
  })
  .post('/walk', async (c) => {
    const body = await readBody(c.req.raw, walkBody);
    const { object, at } = await officeOf(c, body.lane);
    return asJson(c, await object.insight(...at, body));
  });

/** The object of the organisation in whose office this lane is. */
async function officeOf(c: Context<App>, lane: string) {
  const known = await readableLane(c, lane);
  const actor = actorOf(known, c.var.nowMs);
  if (actor.isRevoked || !worksInOffice(actor.role)) throw new Problem('not_allowed');
  const { slug, epoch } = known.organisation;
  return { object: objectOf(c, known), at: [slug, epoch] as const };
}

function asJson(c: Context<App>, answer: string | undefined | { problem: string }) {
  if (answer === undefined) throw new Problem('not_found');
  if (typeof answer !== 'string') throw new Problem('behind');
  return c.body(answer, 200, { 'content-type': 'application/json' });
}

import { type Context, Hono } from 'hono';
import { worksInOffice } from '../../schema/actor.ts';
import { findsBody, type HistoryAnswer, historyBody, indexBody } from '../../schema/review-desk.ts';
import { actorOf, makersOf } from '../directory/lanes.ts';
import type { App } from '../env.ts';
import { readBody } from '../http/body.ts';
import { objectOf, readableLane } from '../http/lane.ts';
import { Problem } from '../http/problem.ts';
import type { History } from '../organisation/desk/history.ts';

/** What the review desk asks besides its scopes, for who works in the office. */
export const reviewRoutes = new Hono<App>()
  .post('/index', async (c) => {
    const body = await readBody(c.req.raw, indexBody);
    const { object, at } = await deskOf(c, body.lane);
    return asJson(c, await object.deskIndex(...at, body));
  })
  .post('/finds', async (c) => {
    const body = await readBody(c.req.raw, findsBody);
    const { object, at } = await deskOf(c, body.lane);
    return asJson(c, await object.deskFinds(...at, body));
  })
  .post('/history', async (c) => {
    const body = await readBody(c.req.raw, historyBody);
    const { object, at, actor } = await deskOf(c, body.lane);
    const text = await object.deskHistory(...at, actor, body);
    if (text === undefined) throw new Problem('not_found');
    if (typeof text !== 'string') throw new Problem('behind');
    const { epoch, lines } = JSON.parse(text) as History;
    const unknown = lines.flatMap(({ lane, by }) => (by ? [] : lane));
    const makers = await makersOf(c.env.DIRECTORY, at[0], unknown);
    const answer: HistoryAnswer = {
      epoch,
      lines: lines.map(({ lane, by, ...line }) => ({
        ...line,
        by: by ?? makers.get(lane) ?? lane,
      })),
    };
    return c.json(answer);
  });

/** The object of the organisation at whose desk this lane is. */
async function deskOf(c: Context<App>, lane: string) {
  const known = await readableLane(c, lane);
  const actor = actorOf(known, c.var.nowMs);
  if (actor.isRevoked || !worksInOffice(actor.role)) throw new Problem('not_allowed');
  const { slug, epoch } = known.organisation;
  return { object: objectOf(c, known), at: [slug, epoch] as const, actor };
}

/** JSON text goes on unopened. */
function asJson(c: Context<App>, answer: string | { problem: string }) {
  if (typeof answer !== 'string') throw new Problem('behind');
  return c.body(answer, 200, { 'content-type': 'application/json' });
}

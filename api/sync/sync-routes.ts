import { Hono } from 'hono';
import { hashOf } from '../../schema/ids.ts';
import { pullBody, pushBody } from '../../schema/protocol.ts';
import { actorOf, hearLane, laneByTokenHash } from '../directory/lanes.ts';
import type { App } from '../env.ts';
import { readBody } from '../http/body.ts';
import { objectOf, readableLane } from '../http/lane.ts';
import { Problem } from '../http/problem.ts';

/** Mutations in, changes out. */
export const syncRoutes = new Hono<App>()
  .post('/push', async (c) => {
    const token = c.req.header('authorization')?.match(/^Bearer (\S+)$/)?.[1];
    if (!token) throw new Problem('no_credential');
    const known = await laneByTokenHash(c.env.DIRECTORY, await hashOf(token));
    if (!known) throw new Problem('no_credential');
    const body = await readBody(c.req.raw, pushBody);
    if (body.lane !== known.lane.id) throw new Problem('no_credential');
    const actor = actorOf(known, c.var.nowMs);
    const answer = await objectOf(c, known).push(
      known.organisation.slug,
      known.organisation.epoch,
      actor,
      body,
      new URL(c.req.url).origin,
    );
    if ('problem' in answer) throw new Problem('behind');
    return c.json(answer);
  })
  .post('/pull', async (c) => {
    const body = await readBody(c.req.raw, pullBody);
    const known = await readableLane(c, body.lane);
    const actor = actorOf(known, c.var.nowMs);
    const answer = await objectOf(c, known).pull(
      known.organisation.slug,
      known.organisation.epoch,
      actor,
      body,
    );
    if (typeof answer !== 'string') throw new Problem('behind');
    if (body.left) await hearLane(c.env.DIRECTORY, known.lane, body.left, c.var.nowMs);
    return c.body(answer, 200, { 'content-type': 'application/json' });
  });

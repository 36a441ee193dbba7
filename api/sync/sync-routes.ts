import { Hono } from 'hono';
import { hashOf } from '../../schema/ids.ts';
import { pullBody, pushBody } from '../../schema/protocol.ts';
import { actorOf, hearLane, laneByTokenHash } from '../directory/lanes.ts';
import type { App } from '../env.ts';
import { readBody } from '../http/body.ts';
import { isForeign } from '../http/guard.ts';
import { objectOf, readableLane } from '../http/lane.ts';
import { Problem } from '../http/problem.ts';

/** Mutations in, changes out, and a socket that says when to look. */
export const syncRoutes = new Hono<App>()
  .post('/sync/push', async (c) => {
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
    );
    if ('problem' in answer) throw new Problem('behind');
    return c.json(answer);
  })
  .post('/sync/pull', async (c) => {
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
  })
  .get('/live', async (c) => {
    if (c.req.header('upgrade') !== 'websocket') throw new Problem('bad_shape');
    // A socket is not held to same-origin by the browser, so we do.
    if (isForeign(c.req.header('origin'), c.req.url)) throw new Problem('foreign_origin');
    const known = await readableLane(c, c.req.query('lane') ?? '');
    if (known.lane.revokedAt !== null) throw new Problem('not_allowed');
    return objectOf(c, known).fetch(c.req.raw);
  });

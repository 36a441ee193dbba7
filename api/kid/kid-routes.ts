import { Hono } from 'hono';
import { groundBody } from '../../schema/kid-ground.ts';
import { actorOf } from '../directory/lanes.ts';
import type { App } from '../env.ts';
import { needTry, tries } from '../http/attempts.ts';
import { readBody } from '../http/body.ts';
import { objectOf, readableLane } from '../http/lane.ts';
import { Problem } from '../http/problem.ts';

/** What the device of a child on a walk asks besides its scope. */
export const kidRoutes = new Hono<App>().post('/ground', async (c) => {
  const { lane, at } = await readBody(c.req.raw, groundBody);
  const known = await readableLane(c, lane);
  const { walk } = known.lane;
  if (!walk || actorOf(known, c.var.nowMs).isRevoked) throw new Problem('not_allowed');
  await needTry(c, tries.ground, lane);
  const { slug, epoch } = known.organisation;
  const answer = await objectOf(c, known).groundAround(slug, epoch, walk, at);
  if (!answer) throw new Problem('not_found');
  if ('problem' in answer) throw new Problem('behind');
  return c.json(answer);
});

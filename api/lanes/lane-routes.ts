import { type Context, Hono } from 'hono';
import { hashOf } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { type OpenLaneAnswer, openLaneBody } from '../../schema/protocol.ts';
import {
  actorOf,
  addLane,
  countDevices,
  type KnownLane,
  laneById,
  laneByTokenHash,
  personById,
  removeLane,
} from '../directory/lanes.ts';
import type { App } from '../env.ts';
import { readBody } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { grantUnlessGuessing } from './grant.ts';
import { letRead, readingOf } from './reading.ts';

/** Opens a lane: the same lane and token again give the same answer, so a lost answer costs nothing. */
export const laneRoutes = new Hono<App>().post('/', async (c) => {
  const body = await readBody(c.req.raw, openLaneBody);
  const directory = c.env.DIRECTORY;
  const tokenHash = await hashOf(body.token);
  const known = await laneById(directory, body.lane);
  if (known && known.lane.tokenHash !== tokenHash) throw new Problem('lane_taken');
  if (known) {
    // A person's lane is read by who is signed in.
    if (known.lane.person === null) await letRead(c, known.lane, body.join);
    return c.json(await answerOf(c, known));
  }
  const grant = await grantUnlessGuessing(c, body, body.lane);
  await addLane(directory, {
    ...grant,
    id: body.lane,
    tokenHash,
    sessionHash: grant.person === null ? await readingOf(c, body.join) : null,
    openedAt: c.var.nowMs,
    revokedAt: null,
    seenAt: c.var.nowMs,
    leftFinds: null,
    leftPhotos: null,
  });
  if (grant.person === null && grant.walk) await refuseCrowd(c, body.lane, grant);
  const opened = await laneByTokenHash(directory, tokenHash);
  if (!opened) throw new Problem('lane_taken');
  return c.json(await answerOf(c, opened));
});

/** Counted after coming in, so that two who come at once cannot both be the last. */
async function refuseCrowd(
  c: Context<App>,
  lane: string,
  { organisation, walk }: { organisation: string; walk: string | null },
): Promise<void> {
  const here = await countDevices(c.env.DIRECTORY, { organisation, walk: walk ?? '' });
  if (here <= limits.walkDevices) return;
  await removeLane(c.env.DIRECTORY, lane);
  throw new Problem('walk_full');
}

async function answerOf(c: Context<App>, known: KnownLane): Promise<OpenLaneAnswer> {
  const { lane, organisation } = known;
  const person = lane.person ? await personById(c.env.DIRECTORY, lane.person) : undefined;
  return {
    organisation: { slug: organisation.slug, name: organisation.name },
    walk: lane.walk,
    person: person ?? null,
    role: actorOf(known, c.var.nowMs).role,
    maker: lane.person ?? lane.root,
  };
}

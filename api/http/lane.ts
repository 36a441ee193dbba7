import type { Context } from 'hono';
import { type KnownLane, laneById } from '../directory/lanes.ts';
import { readSession } from '../directory/sessions.ts';
import type { App } from '../env.ts';
import { Problem } from './problem.ts';

/** Reading goes by cookie: the hand-in token of a lost phone can only add. */
export async function readableLane(c: Context<App>, id: string): Promise<KnownLane> {
  const session = await readSession(c);
  if (!session) throw new Problem('no_credential');
  const known = await laneById(c.env.DIRECTORY, id);
  const isOwn = known?.lane.sessionHash === session.tokenHash;
  const isPerson =
    known !== undefined && known.lane.person !== null && known.lane.person === session.person;
  if (!known || !(isOwn || isPerson)) throw new Problem('not_found');
  // Signed out since: what was read as that person is no longer this browser's to read.
  if (known.lane.person !== null && known.lane.person !== session.person)
    throw new Problem('not_found');
  return known;
}

/** The object of the organisation that a lane belongs to. */
export function objectOf(c: Context<App>, known: KnownLane) {
  return c.env.ORGANISATION.get(c.env.ORGANISATION.idFromString(known.organisation.objectId));
}

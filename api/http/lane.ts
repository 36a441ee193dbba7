import type { Context } from 'hono';
import { readPerson } from '../auth/who.ts';
import { type KnownLane, laneById } from '../directory/lanes.ts';
import { organisationObject } from '../directory/organisations.ts';
import { readSession } from '../directory/sessions.ts';
import type { App } from '../env.ts';
import { Problem } from './problem.ts';

/**
 * Reading goes by cookie: the hand-in token of a lost phone can only add. A person's lane is read by that person while they are
 * signed in and belong to the organisation; a guest's by the browser that opened it, until its time is over.
 */
export async function readableLane(c: Context<App>, id: string): Promise<KnownLane> {
  const [signedIn, session] = [await readPerson(c), await readSession(c)];
  if (!signedIn && !session) throw new Problem('no_credential');
  const known = await laneById(c.env.DIRECTORY, id);
  if (!known) throw new Problem('not_found');
  const { lane, staffRole } = known;
  const isOver = lane.handInUntil !== null && c.var.nowMs > lane.handInUntil;
  const mayRead =
    lane.person === null
      ? lane.sessionHash === session?.tokenHash && !isOver
      : lane.person === signedIn?.person.id && staffRole !== null;
  if (!mayRead) throw new Problem('not_found');
  return known;
}

/** The object of the organisation that a lane belongs to. */
export const objectOf = (c: Context<App>, known: KnownLane) =>
  organisationObject(c, known.organisation);

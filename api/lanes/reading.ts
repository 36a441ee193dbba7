import type { Context } from 'hono';
import type { Join } from '../../schema/protocol.ts';
import { codeOfWalk } from '../directory/join-codes.ts';
import { type LaneRow, laneById, moveReading } from '../directory/lanes.ts';
import { readSession, startSession } from '../directory/sessions.ts';
import type { App } from '../env.ts';
import { Problem } from '../http/problem.ts';
import { grantUnlessGuessing } from './grant.ts';

// Who may read what a guest's lane may. The hand-in token never decides it: it is in the file of unsent work, and what holds it
// can add and nothing else.

const guestCookie = async (c: Context<App>): Promise<string> =>
  ((await readSession(c)) ?? (await startSession(c))).tokenHash;

/** @returns the cookie that may read a new lane. A fork is read where its parent is; null is nowhere yet. */
export async function readingOf(c: Context<App>, join: Join): Promise<string | null> {
  if (join.by !== 'fork') return guestCookie(c);
  const [parent, session] = [await laneById(c.env.DIRECTORY, join.lane), await readSession(c)];
  return session && parent?.lane.sessionHash === session.tokenHash ? session.tokenHash : null;
}

/** A browser that lost its cookie reads again when it comes with what lets anybody in. */
export async function letRead(c: Context<App>, lane: LaneRow, join: Join): Promise<void> {
  const session = await readSession(c);
  if (session && session.tokenHash === lane.sessionHash) return;
  if (wasNeverRead(lane) || (await letsIn(c, lane, join)))
    await moveReading(c.env.DIRECTORY, lane.id, await guestCookie(c));
}

/** The answer that brought the cookie was lost on its way. */
const wasNeverRead = (lane: LaneRow): boolean =>
  lane.sessionHash !== null && lane.leftFinds === null;

async function letsIn(c: Context<App>, lane: LaneRow, join: Join): Promise<boolean> {
  if (join.by !== 'code' && join.by !== 'secret') return false;
  try {
    const { organisation, walk } = await grantUnlessGuessing(c, { join }, lane.id);
    if (organisation !== lane.organisation || !walk) return false;
    return walk === lane.walk || (await startedHere(c, lane, walk));
  } catch (error) {
    // A code that is over, or guessed: what was handed in is still answered.
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** Who starts a walk is let in before it is there: its lane is on no walk, and reads the one that it began. */
async function startedHere(c: Context<App>, lane: LaneRow, walk: string): Promise<boolean> {
  const code = await codeOfWalk(c.env.DIRECTORY, { organisation: lane.organisation, walk });
  return lane.walk === null && code?.startedBy === lane.root;
}

import { type Context, Hono } from 'hono';
import type { Role } from '../../schema/actor.ts';
import { hashOf } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { type Join, type OpenLaneAnswer, openLaneBody } from '../../schema/protocol.ts';
import { countWrongCode, findByCode, findBySecret, isGuessing } from '../directory/join-codes.ts';
import {
  addLane,
  type KnownLane,
  laneById,
  laneByTokenHash,
  moveReading,
  organisationBySlug,
  personById,
  roleIn,
} from '../directory/lanes.ts';
import { readSession, type Session, startSession } from '../directory/sessions.ts';
import type { App } from '../env.ts';
import { readBody } from '../http/body.ts';
import { Problem } from '../http/problem.ts';

type Grant = {
  organisation: string;
  walk: string | null;
  role: Role;
  person: string | null;
  root: string;
  handInUntil: number | null;
};

/** Opens a lane: the same lane and token again give the same answer, so a lost answer costs nothing. */
export const laneRoutes = new Hono<App>().post('/', async (c) => {
  const body = await readBody(c.req.raw, openLaneBody);
  const directory = c.env.DIRECTORY;
  const tokenHash = await hashOf(body.token);
  const known = await laneById(directory, body.lane);
  if (known && known.lane.tokenHash !== tokenHash) throw new Problem('lane_taken');
  const session = await readSession(c);
  if (known) {
    const reading = session ?? (await startSession(c, null));
    await moveReading(directory, body.lane, reading.tokenHash);
    return c.json(await answerOf(directory, known));
  }
  const grant = await grantUnlessGuessing(c, body.join, session, body.lane);
  const reading = session ?? (await startSession(c, null));
  await addLane(directory, {
    ...grant,
    id: body.lane,
    tokenHash,
    sessionHash: reading.tokenHash,
    openedAt: c.var.nowMs,
    revokedAt: null,
  });
  const opened = await laneByTokenHash(directory, tokenHash);
  if (!opened) throw new Problem('lane_taken');
  return c.json(await answerOf(directory, opened));
});

/** Wrong codes are counted by where they come from, of which only a hash is kept, for as long as the count. */
async function grantUnlessGuessing(
  c: Context<App>,
  join: Join,
  session: Session | undefined,
  lane: string,
): Promise<Grant> {
  const directory = c.env.DIRECTORY;
  const { nowMs } = c.var;
  if (join.by !== 'code' && join.by !== 'secret')
    return grantFor(directory, join, session, lane, nowMs);
  const sender = await hashOf(c.req.header('cf-connecting-ip') ?? 'local');
  if (await isGuessing(directory, sender, nowMs)) throw new Problem('too_many_tries');
  try {
    return await grantFor(directory, join, session, lane, nowMs);
  } catch (error) {
    if (error instanceof Problem && error.code === 'code_unknown')
      await countWrongCode(directory, sender, nowMs);
    throw error;
  }
}

async function grantFor(
  directory: D1Database,
  join: Join,
  session: Session | undefined,
  lane: string,
  nowMs: number,
): Promise<Grant> {
  if (join.by === 'fork') return grantForFork(directory, join);
  if (join.by === 'organisation') return grantForOrganisation(directory, join.slug, session, lane);
  const found =
    join.by === 'code'
      ? await findByCode(directory, join.code)
      : await findBySecret(directory, join.secret);
  if (!found) throw new Problem('code_unknown');
  if (nowMs > found.endsAt + limits.joinGraceMs) throw new Problem('code_expired');
  const role = session?.person
    ? await roleIn(directory, session.person, found.organisation)
    : undefined;
  return {
    organisation: found.organisation,
    walk: found.walk,
    role: role ?? 'guest',
    person: role ? (session?.person ?? null) : null,
    root: lane,
    handInUntil: found.endsAt + limits.joinGraceMs + limits.handInGraceMs,
  };
}

/** Starting a walk, or the office at its desk. Where an organisation is not open, only its people may. */
async function grantForOrganisation(
  directory: D1Database,
  slug: string,
  session: Session | undefined,
  lane: string,
): Promise<Grant> {
  const organisation = await organisationBySlug(directory, slug);
  const role =
    organisation && session?.person ? await roleIn(directory, session.person, slug) : undefined;
  if (!organisation || (!role && !organisation.isOpen)) throw new Problem('sign_in_needed');
  return {
    organisation: slug,
    walk: null,
    role: role ?? 'guest',
    person: role ? (session?.person ?? null) : null,
    root: lane,
    handInUntil: null,
  };
}

/** A cloned phone goes on under a lane of its own, with the rights and the authorship of the one it was copied from. */
async function grantForFork(directory: D1Database, join: Join & { by: 'fork' }): Promise<Grant> {
  const parent = await laneByTokenHash(directory, await hashOf(join.token));
  if (!parent || parent.lane.id !== join.lane) throw new Problem('no_credential');
  const { organisation, walk, role, person, root, handInUntil } = parent.lane;
  return { organisation, walk, role: role as Role, person, root, handInUntil };
}

async function answerOf(
  directory: D1Database,
  { lane, organisation }: KnownLane,
): Promise<OpenLaneAnswer> {
  const person = lane.person ? await personById(directory, lane.person) : undefined;
  return {
    organisation: { slug: organisation.slug, name: organisation.name },
    walk: lane.walk,
    person: person ?? null,
    role: lane.role,
    maker: lane.person ?? lane.root,
  };
}

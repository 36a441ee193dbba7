import type { Context } from 'hono';
import { type Role, worksInOffice } from '../../schema/actor.ts';
import { hashOf } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { Join } from '../../schema/protocol.ts';
import { readPerson } from '../auth/who.ts';
import { findByCode, findBySecret, type KnownCode } from '../directory/join-codes.ts';
import {
  actorOf,
  handInUntil,
  laneByTokenHash,
  organisationBySlug,
  roleIn,
} from '../directory/lanes.ts';
import { organisationObject } from '../directory/organisations.ts';
import type { App } from '../env.ts';
import { giveBack, needTry, senderOf, tries, unhurried } from '../http/attempts.ts';
import { Problem } from '../http/problem.ts';

/** What a lane is let in as. Without a person, `role` is `guest` or `child`. */
type Grant = {
  organisation: string;
  walk: string | null;
  role: string;
  person: string | null;
  root: string;
  handInUntil: number | null;
};

/** How a lane asks to be let in: `person` is whose work it is (protocol.ts). */
type Asked = { join: Join; person?: string | null | undefined; since?: number | undefined };

/** Wrong codes are counted by where they come from. */
export async function grantUnlessGuessing(
  c: Context<App>,
  { join, person, since }: Asked,
  lane: string,
): Promise<Grant> {
  if (join.by === 'fork') return grantForFork(c, join);
  const signedIn = person === null ? null : await readPerson(c);
  // Made under one person, it waits for that one: another who is signed in by now is not its author.
  if (person && signedIn?.person.id !== person) throw new Problem('sign_in_needed');
  const who = signedIn?.person.id;
  if (join.by === 'organisation') return grantForOrganisation(c, join.slug, lane, who);
  await needTry(c, tries.joinCode, senderOf(c));
  return unhurried(async () => {
    const grant = await grantForWalk(c, { join, since }, lane, who);
    if (!grant) throw new Problem('code_unknown');
    await giveBack(c, tries.joinCode, senderOf(c));
    return grant;
  });
}

type WalkJoin = Join & { by: 'code' | 'secret' };

/**
 * @returns null for a code that lets nobody in, whether there never was one or it was stopped. Of a walk that is over or was removed it
 * says so.
 */
async function grantForWalk(
  c: Context<App>,
  { join, since }: { join: WalkJoin; since: number | undefined },
  lane: string,
  who: string | undefined,
): Promise<Grant | null> {
  const directory = c.env.DIRECTORY;
  const found =
    join.by === 'code'
      ? await findByCode(directory, join.code)
      : await findBySecret(directory, join.secret);
  const { nowMs } = c.var;
  if (!found || found.stoppedAt !== null) return null;
  const { organisation, walk } = found;
  // A child is nobody, also on the phone of somebody who is signed in.
  const person = join.as === 'child' ? undefined : who;
  const role = person && (await roleIn(directory, person, organisation));
  const over = await whyOver(c, found, since ?? nowMs);
  // The office is on every walk there is: what is over is talked over, and read again.
  const isOffice = Boolean(role) && worksInOffice(role as Role);
  if (over === 'walk_deleted' || (over && !isOffice)) throw new Problem(over);
  if (person && role) return { organisation, walk, role, person, root: lane, handInUntil: null };
  return {
    organisation,
    walk,
    role: join.as ?? 'guest',
    person: null,
    root: lane,
    handInUntil: handInUntil(found.endsAt),
  };
}

/** Who took the code before somebody closed the walk, and had no network until now, comes in as if it were still open. */
async function whyOver(
  c: Context<App>,
  { organisation: slug, walk, endsAt }: KnownCode,
  since: number,
): Promise<'walk_over' | 'walk_deleted' | null> {
  const organisation = await organisationBySlug(c.env.DIRECTORY, slug);
  if (!organisation) return 'walk_over';
  const object = organisationObject(c, organisation);
  const now = await object.walkNow(organisation.slug, organisation.epoch, walk);
  if (now && 'problem' in now) throw new Problem('behind');
  if (now?.isDeleted) return 'walk_deleted';
  const isClosed = now !== null && now.closedAt !== null && since > now.closedAt;
  return isClosed || c.var.nowMs > endsAt + limits.joinGraceMs ? 'walk_over' : null;
}

/** Starting a walk, or the office at its desk. Where an organisation is not open, only its people may. */
async function grantForOrganisation(
  c: Context<App>,
  slug: string,
  lane: string,
  who: string | undefined,
): Promise<Grant> {
  const organisation = await organisationBySlug(c.env.DIRECTORY, slug);
  const role = organisation && who && (await roleIn(c.env.DIRECTORY, who, slug));
  if (!organisation || (!role && !organisation.isOpen)) throw new Problem('sign_in_needed');
  return {
    organisation: slug,
    walk: null,
    role: role || 'guest',
    person: (role && who) || null,
    root: lane,
    handInUntil: role ? null : handInUntil(c.var.nowMs + limits.walkLengthMs),
  };
}

/** A cloned phone goes on under a lane of its own, with the rights and the authorship of the one it was copied from. */
async function grantForFork(c: Context<App>, join: Join & { by: 'fork' }): Promise<Grant> {
  const parent = await laneByTokenHash(c.env.DIRECTORY, await hashOf(join.token));
  if (!parent || parent.lane.id !== join.lane) throw new Problem('no_credential');
  // Who was sent away does not come back under another number.
  if (actorOf(parent, c.var.nowMs).isRevoked) throw new Problem('not_allowed');
  const { organisation, walk, role, person, root, handInUntil: until } = parent.lane;
  return { organisation, walk, role, person, root, handInUntil: until };
}

import { hashOf, newJoinCode, newMid, newSecret } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { Join } from '../../schema/protocol.ts';
import type { Lane, Work } from '../store/capture-store.ts';
import type { Who } from './device.ts';
import type { WhoIsHere } from './who-is-here.ts';
import { type Made, workOf } from './work-of.ts';

/** A lane made on the device; there can be pinned on it at once, whatever the server later says. */
export function newLane(join: Join, nickname: string, { nowMs, random, person }: Made): Lane {
  const id = newSecret(16, random);
  const token = newSecret(32, random);
  const isChild = 'as' in join && join.as === 'child';
  return {
    id,
    token,
    root: id,
    join,
    origin: join,
    formerly: [],
    organisation: null,
    walk: null,
    startedHere: false,
    nickname,
    person: null,
    // A child is nobody, also on the phone of somebody who is signed in.
    ...(isChild ? { forPerson: null } : person !== undefined && { forPerson: person }),
    role: isChild ? 'child' : 'guest',
    maker: id,
    nextN: 1,
    ackN: 0,
    epoch: 0,
    openedAt: nowMs,
    state: 'unresolved',
  };
}

/** The organisation of a walk that starts now: the chosen one, or the one this person (or nobody) was in before; '' is not known. */
export function slugFor(lanes: readonly Lane[], here: WhoIsHere): string {
  const me = here.person.value;
  const known = lanes.findLast(
    ({ organisation, person }) => organisation && (me ? person?.id === me.id : !person),
  );
  return here.organisation.value || (known?.organisation?.slug ?? '');
}

/** The desk of who is signed in, where there is one already. */
export const deskOf = (lanes: readonly Lane[], slug: string, here: WhoIsHere): Lane | undefined =>
  lanes.find(
    ({ join, startedHere, person, forPerson }) =>
      join.by === 'organisation' &&
      join.slug === slug &&
      !startedHere &&
      (person?.id ?? forPerson) === here.person.value?.id,
  );

/** The lane asking to be let in on another walk. */
export function rejoined({ refusal: _, ...lane }: Lane, code: string): Lane {
  const as = lane.role === 'child' ? ({ as: 'child' } as const) : {};
  const join = { by: 'code', code, ...as } as const;
  return { ...lane, join, origin: join, state: 'unresolved' };
}

/** A walk with the code that others join by, all made here, so that it starts without network. `slug` '' is not known yet. */
export async function newWalk(
  slug: string,
  nickname: string,
  name: string,
  made: Made,
): Promise<{ lane: Lane; work: Work[] }> {
  const walk = newMid(made.nowMs, made.random);
  const walkSecret = newSecret(16, made.random);
  const lane: Lane = {
    ...newLane({ by: 'organisation', slug }, nickname, made),
    walk,
    startedHere: true,
    walkSecret,
  };
  const set = {
    name,
    startedAt: made.nowMs,
    endsAt: made.nowMs + limits.walkLengthMs,
    code: newJoinCode(made.random),
    secretHash: await hashOf(walkSecret),
  };
  const create: Work = {
    mid: walk,
    t: 'walk.create',
    sv: 1,
    e: walk,
    walk,
    at: made.nowMs,
    set,
    base: {},
  };
  return {
    lane,
    work: [
      create,
      workOf({ t: 'participant.create', set: { nickname, role: 'leader' } }, lane, made),
    ],
  };
}

/** Joining a walk, as who comes along under that name or that animal. */
export function newJoin(
  by: Who & ({ code: string } | { secret: string }),
  made: Made,
): { lane: Lane; work: Work[] } {
  const isChild = 'avatar' in by;
  const as = isChild ? ({ as: 'child' } as const) : {};
  const join = 'code' in by ? { by: 'code', code: by.code } : { by: 'secret', secret: by.secret };
  const lane = newLane({ ...join, ...as } as Join, isChild ? '' : by.nickname, made);
  const set = isChild
    ? { avatar: by.avatar, role: 'child' }
    : { nickname: by.nickname, role: 'walker' };
  return { lane, work: [workOf({ t: 'participant.create', set }, lane, made)] };
}

import * as v from 'valibot';
import {
  hashOf,
  MID_PATTERN,
  newJoinCode,
  newMid,
  newSecret,
  type RandomBytes,
} from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { type Draft, mutation } from '../../schema/mutations/mutation.ts';
import type { Join } from '../../schema/protocol.ts';
import type { Lane, Work } from '../store/capture-store.ts';

export type Made = { nowMs: number; random: RandomBytes };

/** A lane made on the device; there can be pinned on it at once, whatever the server later says. */
export function newLane(join: Join, nickname: string, { nowMs, random }: Made): Lane {
  const id = newSecret(16, random);
  const token = newSecret(32, random);
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
    role: 'as' in join && join.as === 'child' ? 'child' : 'guest',
    maker: id,
    nextN: 1,
    ackN: 0,
    epoch: 0,
    openedAt: nowMs,
    state: 'unresolved',
  };
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

const work = v.omit(mutation, ['n']);

/**
 * A draft with its id and time; what creates something is that thing's id too.
 * @throws ValiError when a screen asks for what cannot be sent: one such mutation would hold up all after it.
 */
export function workOf(draft: Draft, lane: Lane, { nowMs, random }: Made): Work {
  const mid = draft.mid ?? newMid(nowMs, random);
  // A walk that goes by its lane's id has no id yet: null, and the server fills it in.
  const isKnown = typeof draft.walk === 'string' && MID_PATTERN.test(draft.walk);
  const walk = isKnown ? (draft.walk ?? null) : lane.startedHere ? lane.walk : null;
  return v.parse(work, {
    mid,
    t: draft.t,
    sv: 1,
    e: draft.e ?? mid,
    walk,
    at: nowMs,
    set: draft.set,
    base: draft.base ?? {},
  });
}

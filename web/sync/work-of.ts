import { MID_PATTERN, newMid, type RandomBytes } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { Lane, Work } from '../store/capture-store.ts';

/** `person` is who is signed in here: the work is theirs, and nobody else's when it goes along later. */
export type Made = { nowMs: number; random: RandomBytes; person?: string | undefined };

/**
 * A draft with its id and time; what creates something is that thing's id too.
 * @throws TypeError when a screen asks for what cannot be sent: one such mutation would hold up all after it.
 */
export function workOf(draft: Draft, lane: Lane, { nowMs, random }: Made): Work {
  const mid = draft.mid ?? newMid(nowMs, random);
  // A walk that goes by its lane's id has no id yet: null, and the server fills it in.
  const isKnown = typeof draft.walk === 'string' && MID_PATTERN.test(draft.walk);
  const walk = isKnown ? (draft.walk ?? null) : lane.startedHere ? lane.walk : null;
  const work: Work = {
    mid,
    t: draft.t,
    sv: 1,
    e: draft.e ?? mid,
    walk,
    at: nowMs,
    set: draft.set,
    base: draft.base ?? {},
  };
  if (!isSendable(work)) throw new TypeError(`${draft.t} cannot be sent`);
  return work;
}

/** `unnumbered` of schema/mutations/mutation.ts by hand: the first picture comes without the validators. */
function isSendable({ mid, t, e, walk, at, set, base }: Work): boolean {
  return (
    MID_PATTERN.test(mid) &&
    t.length <= 60 &&
    e.length <= 100 &&
    (walk === null || MID_PATTERN.test(walk)) &&
    Number.isInteger(at) &&
    at >= 0 &&
    at <= 8.64e15 &&
    isRecord(set) &&
    isRecord(base) &&
    Object.values(base).every((one) => one === null || typeof one === 'string')
  );
}

const isRecord = (one: unknown): boolean =>
  typeof one === 'object' && one !== null && !Array.isArray(one);

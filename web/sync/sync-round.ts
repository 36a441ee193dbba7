import type { RandomBytes } from '../../schema/ids.ts';
import type { CaptureStore } from '../store/capture-store.ts';
import type { ViewStore } from '../store/view-store.ts';
import { type Api, type Failure, isStranger } from './api.ts';
import { openLane } from './open-lane.ts';
import { proveAll } from './prove-all.ts';
import { pullAll } from './pull-all.ts';
import { hearEpoch, pushAll } from './push-all.ts';

export type RoundDeps = {
  store: CaptureStore;
  view: ViewStore;
  api: Api;
  random: RandomBytes;
  clock: () => number;
  /** Whose work the lane is, is not signed in here: it is handed in, and nothing is read. */
  isClosed?: boolean;
  /** Told before a push leaves: the last number in it; 0 when the pushing is over. */
  onSending?: (lane: string, n: number) => void;
};

/** done: all handed in and read; again: the lane changed under way, go once more; else why it stopped. */
export type RoundOutcome = 'done' | 'again' | Failure;

/** Enough for a restore and a walk of many pages; a server that keeps answering "more" must not hold us for ever. */
export const MAX_TURNS = 500;

/**
 * One round for one lane: open it if needed, hand in everything oldest first, read what changed, and ask whether all is there.
 * May be killed at any point and run twice at once: each step is one transaction on state read just before.
 */
export async function syncRound(laneId: string, deps: RoundDeps): Promise<RoundOutcome> {
  const lane = await deps.store.lane(laneId);
  if (!lane) return 'done';
  const opened = lane.state === 'open' ? 'done' : await openLane(lane, deps);
  if (opened !== 'done') return opened;
  try {
    const pushed = await lettingIn(laneId, deps, pushAll);
    if (pushed !== 'done') return pushed;
  } finally {
    deps.onSending?.(laneId, 0);
  }
  const read = await readOrHear(laneId, deps);
  if (read !== 'done' && !isStranger(read)) return read;
  const proven = await proveAll(laneId, deps);
  return proven === 'done' ? read : proven;
}

/** Who may not read hears at least that the server was put back. */
async function readOrHear(laneId: string, deps: RoundDeps): Promise<RoundOutcome> {
  if (!deps.isClosed) {
    const pulled = await lettingIn(laneId, deps, pullAll);
    if (!isStranger(pulled)) return pulled;
    return (await hearEpoch(laneId, deps)) === 'again' ? 'again' : pulled;
  }
  if ((await hearEpoch(laneId, deps)) === 'again') return 'again';
  // Read by a round that was under way when its person signed out.
  if ((await deps.view.cursors(laneId)).epoch > 0) await deps.view.forget(laneId);
  return 'done';
}

type Step = (laneId: string, deps: RoundDeps) => Promise<RoundOutcome>;

/** When the server does not know us (any more), or the cookie is gone: ask once to be let in, and do the step again. */
async function lettingIn(laneId: string, deps: RoundDeps, step: Step): Promise<RoundOutcome> {
  const outcome = await step(laneId, deps);
  const lane = isStranger(outcome) ? await deps.store.lane(laneId) : null;
  if (!lane) return outcome;
  const opened = await openLane(lane, deps);
  return opened === 'done' ? step(laneId, deps) : opened;
}

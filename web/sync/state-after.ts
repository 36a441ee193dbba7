import type { Failure } from './api.ts';
import type { DeviceState } from './device.ts';
import type { RoundOutcome } from './sync-round.ts';

/** How the sending goes, after a round for each lane. */
export function stateAfter(outcomes: RoundOutcome[], isOffline: boolean): DeviceState {
  if (isOffline || outcomes.some((one) => typeof one === 'object' && 'unreachable' in one))
    return 'offline';
  return outcomes.every((one) => one === 'done') ? 'idle' : 'problem';
}

/** A round that could not go on, as when the storage refused what was read: another walk need not wait for it, nor the next round. */
export const broke = (): Failure => ({ problem: 'unexpected' });

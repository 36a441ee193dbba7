import type { DeviceState } from './device.ts';
import type { RoundOutcome } from './sync-round.ts';

/** How the sending goes, after a round for each lane. */
export function stateAfter(outcomes: RoundOutcome[], isOffline: boolean): DeviceState {
  if (isOffline || outcomes.some((one) => typeof one === 'object' && 'unreachable' in one))
    return 'offline';
  return outcomes.every((one) => one === 'done') ? 'idle' : 'problem';
}

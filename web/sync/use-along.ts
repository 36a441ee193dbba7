import { useEffect } from 'preact/hooks';
import { type Along, alongClient } from './along-client.ts';
import type { Device, LaneView, LaneViewModel } from './device.ts';
import { type Answered, useAnswer } from './use-answer.ts';

/** The phones of a walk as the server knows them, asked anew when it is reached again and when finds came in. */
export function useAlong(
  device: Device,
  lane: LaneView,
  view: LaneViewModel,
  walk: string,
): Answered<Along> {
  const client = alongClient(walk, lane.id, () => device.goOffline.value);
  const answer = useAnswer<Along>(`along ${lane.id}`, client.devices);
  const state = device.state.value;
  // A browser need not say that there is a network again: that something was sent is sure.
  const isReached = state !== 'offline' && state !== 'problem';
  const inCount = view.list('observation').filter(({ sync }) => sync === 'in').length;
  const isAsked = answer.at > 0 || answer.problem !== null;
  useEffect(() => {
    if (isReached && isAsked) void answer.reload();
  }, [isReached, inCount]);
  return answer;
}

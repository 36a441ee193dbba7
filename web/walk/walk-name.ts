import type { LaneView, LaneViewModel } from '../sync/device.ts';
import type { nl } from '../text/first/nl.ts';

/** The name of the walk; before the server told it, the code it was joined with. */
export function walkName(
  lane: Pick<LaneView, 'join'>,
  view: LaneViewModel,
  { start }: Pick<typeof nl, 'start'>,
): string {
  const row = view.list('walk')[0];
  if (row) return String(row.set.name);
  return lane.join.by === 'code' ? start.looseWalk(lane.join.code) : start.unknownWalk;
}

import type { LaneView, LaneViewModel } from '../sync/device.ts';
import type { Words } from '../text/nl.ts';

/** The name of the walk; before the server told it, the code it was joined with. */
export function walkName(
  lane: Pick<LaneView, 'join'>,
  view: LaneViewModel,
  { start }: Words,
): string {
  const row = view.list('walk')[0];
  if (row) return String(row.set.name);
  return lane.join.by === 'code' ? start.looseWalk(lane.join.code) : start.unknownWalk;
}

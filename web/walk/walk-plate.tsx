import type { LaneView, LaneViewModel } from '../sync/device.ts';
import { firstWords } from '../text/first/words.ts';
import { Plate } from '../ui/plate.tsx';
import { walkName } from './walk-name.ts';

/** The enamel sign with the name of the walk and who is out. */
export function WalkPlate({
  lane,
  view,
  now,
}: {
  lane: LaneView;
  view: LaneViewModel;
  now: number;
}) {
  const { walk } = firstWords.value;
  const row = view.list('walk')[0];
  const people = view.list('participant').filter(({ isDeleted }) => !isDeleted).length;
  const isEnded = row !== undefined && Number(row.set.closedAt ?? row.set.endsAt) <= now;
  const subline =
    lane.state === 'open' || row
      ? walk.onTheWay(Math.max(1, people))
      : lane.refusal
        ? walk.notFound
        : walk.waiting;
  return (
    <Plate
      as="h1"
      title={walkName(lane, view, firstWords.value)}
      subline={isEnded ? walk.ended : subline}
    />
  );
}

import type { Device, LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';
import { snagWords } from '../text/snags/words.ts';
import { type Snag, snagsOf, snagsOn } from './snag.ts';
import { SnagButton } from './snag-button.tsx';
import { SnagLines } from './snag-lines.tsx';

type OnLane = { device: Device; lane: LaneView; view: LaneViewModel };

/** Whether it was said on this device: of what names nobody, only that device knows. */
const isFrom =
  ({ device, lane }: OnLane) =>
  ({ row }: Snag): boolean =>
    row.by === lane.maker || device.work(lane.id).some(({ mid }) => mid === row.id);

/** What was said of a find and became of it, and saying it. */
export function FindSnags({ row, ...on }: OnLane & { row: SeenRow }) {
  const say = snagWords.value;
  return (
    <section class="stack" aria-label={say.title} data-testid="find-snags">
      <SnagLines snags={snagsOn(on.view, row.id)} isMine={isFrom(on)} />
      <SnagButton key={row.id} device={on.device} lane={on.lane} about={row} />
    </section>
  );
}

/** What was said on a walk that is about no find: the rules that are in the way, each with what became of it. */
export function RuleSnags(on: OnLane) {
  const say = snagWords.value;
  const snags = snagsOf(on.view).filter(({ about }) => !about);
  if (snags.length === 0) return null;
  return (
    <section class="stack" aria-label={say.myTitle}>
      <h2>{say.myTitle}</h2>
      <SnagLines snags={snags} isMine={isFrom(on)} />
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { nameInPath, paths } from '../routes.ts';
import { kidBoxHere } from '../store/kid-box-here.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { childSaid } from '../text/child-find.ts';
import { withKidsWords } from '../text/with-kids/words.ts';
import { Icon } from '../ui/icon.tsx';

/** The way to what children found, once there is something of them. */
export function KidsRow({ device, lane }: { device: Device; lane: LaneView }) {
  const say = withKidsWords.value;
  const [count, setCount] = useState(0);
  useEffect(() => {
    countWaiting([lane.id, ...lane.formerly]).then(setCount, () => undefined);
  }, [lane.id]);
  const hasFinds = device
    .view(lane.id)
    .value.list('observation')
    .some((row) => !row.isDeleted && childSaid(row) !== null);
  if (!hasFinds && count === 0) return null;
  return (
    <a class="row" href={paths.withKids(nameInPath(lane))} data-testid="kids-row">
      <Icon name="person" />
      <span>
        {say.row}
        {count > 0 && <span class="row-line">{say.waiting(count)}</span>}
      </span>
    </a>
  );
}

/** How many things and finds of these lanes wait on this phone; what had its time counts no more. */
async function countWaiting(lanes: readonly string[]): Promise<number> {
  const box = await kidBoxHere();
  if (!box) return 0;
  await box.forgetOld(Date.now());
  const all = [...(await box.things()), ...(await box.waiting())];
  return all.filter(({ lane }) => lanes.includes(lane)).length;
}

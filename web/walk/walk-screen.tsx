import type { ComponentChildren } from 'preact';
import { laneAt, paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { firstWords } from '../text/first/words.ts';
import { later } from '../ui/later.tsx';

const NotYours = later(() => import('./refused-card.tsx').then((part) => part.NotYours));
/** Lanes whose person was signed in when this tab showed them: who walks on is still that person. */
const openedHere = new Set<string>();

type WalkScreenProps = {
  device: Device;
  id: string;
  children: (lane: LaneView) => ComponentChildren;
};

/** Finds the walk that an address means, or says that it is not on this device. */
export function WalkScreen({ device, id, children }: WalkScreenProps) {
  const { walk, app } = firstWords.value;
  const lane = laneAt(device.lanes.value, id);
  if (lane && !lane.isClosed) openedHere.add(lane.id);
  if (lane?.isClosed && device.person.value && !openedHere.has(lane.id))
    return <NotYours device={device} lane={lane} />;
  if (lane) return <>{children(lane)}</>;
  return (
    <main class="page" id="content">
      <h1 tabIndex={-1}>{walk.notHere}</h1>
      <a class="button" href={paths.start}>
        {app.toStart}
      </a>
      <a class="button" href="/j">
        {firstWords.value.start.join}
      </a>
    </main>
  );
}

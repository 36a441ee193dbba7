import type { ComponentChildren } from 'preact';
import { laneAt, paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { firstWords } from '../text/first/words.ts';
import { later } from '../ui/later.tsx';

const NotShown = later(() => import('./refused-card.tsx').then((part) => part.NotShown));

type WalkScreenProps = {
  device: Device;
  id: string;
  /** Also shown on a child's own device, which has no map and no list. */
  isForChild?: boolean;
  children: (lane: LaneView) => ComponentChildren;
};

/** Finds the walk that an address means, or says that it is not on this device. */
export function WalkScreen({ device, id, isForChild, children }: WalkScreenProps) {
  const { walk, app } = firstWords.value;
  const me = device.tabPerson.value?.id;
  const lane = laneAt(device.lanes.value, id, me);
  // Somebody else is signed in; but who walks on in this tab is still who it was.
  const isOthers = lane?.isClosed && device.person.value && lane.person?.id !== me;
  if (lane && (isOthers || (lane.role === 'child' && !isForChild)))
    return <NotShown device={device} lane={lane} />;
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

import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LatLng } from '../map/map-types.ts';
import { nameInPath, paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { readyWords } from '../text/ready/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { CameraItem } from './camera-item.tsx';
import { ClockItem } from './clock-item.tsx';
import { PlaceItem } from './place-item.tsx';
import { StorageItem } from './storage-item.tsx';
import { usePlace } from './use-place.ts';
import { WalkItem } from './walk-item.tsx';
import './ready.css';

type ReadyScreenProps = {
  device: Device;
  lane: LaneView;
  /** What other parts of the app know: the map of the walk, and the app on the home screen. */
  map: (here: LatLng | null) => ComponentChildren;
  app: ComponentChildren;
};

/** What has to be in order before a walk: each thing with how it stands and what to do. Nothing is asked by itself. */
export function ReadyScreen({ device, lane, map, app }: ReadyScreenProps) {
  const say = readyWords.value;
  const { here, find } = usePlace();
  const view = device.view(lane.id).value;
  const toMap = paths.walk(nameInPath(lane));
  // The clock is compared with every answer: one that is fresh is better than one of this morning.
  useEffect(() => void device.syncNow().catch(() => undefined), [device]);
  return (
    <main class="page ready" id="content">
      <a class="button button-quiet to-start" href={toMap}>
        <Icon name="map" />
        {words.value.walk.toMap}
      </a>
      <h1 tabIndex={-1}>{say.title}</h1>
      <p>{say.intro}</p>
      <ul class="state-cards" data-testid="ready">
        {map(here?.state === 'fixed' ? here : null)}
        <PlaceItem here={here} onFind={find} />
        <CameraItem />
        <StorageItem device={device} />
        {app}
        <WalkItem lane={lane} view={view} />
        <ClockItem />
      </ul>
      <div class="ready-go">
        <a class="button button-do button-wide" href={toMap}>
          {say.toMap}
        </a>
      </div>
    </main>
  );
}

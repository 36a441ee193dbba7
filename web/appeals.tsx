import { AppealsScreen } from './appeals/appeals-screen.tsx';
import { OnePhoto } from './photos/one-photo.tsx';
import { addressOf } from './photos/use-picture.ts';
import type { Device, LaneView } from './sync/device.ts';

/** What is made large, with the photos of what it is about. */
export const Appeals = ({ device, lane }: { device: Device; lane: LaneView }) => (
  <AppealsScreen
    device={device}
    lane={lane}
    photos={{
      small: (find, id) => (
        <OnePhoto
          device={device}
          lane={lane}
          view={device.view(lane.id).value}
          find={find}
          id={id}
        />
      ),
      address: (id) => addressOf(lane.id, id, 'full'),
    }}
  />
);

import { AttentionScreen } from './attention/attention-screen.tsx';
import { OnePhoto } from './photos/one-photo.tsx';
import type { Device, LaneView } from './sync/device.ts';

/** What waits for a person, with the photos of what it is about. */
export function Attention({ device, lane }: { device: Device; lane: LaneView }) {
  const view = device.view(lane.id).value;
  return (
    <AttentionScreen
      device={device}
      lane={lane}
      slots={{
        photo: (find, id) => (
          <OnePhoto device={device} lane={lane} view={view} find={find} id={id} />
        ),
      }}
    />
  );
}

import { RowPhoto } from './photos/row-photo.tsx';
import type { Device } from './sync/device.ts';
import { WalkList } from './walk/walk-list.tsx';
import { WalkScreen } from './walk/walk-screen.tsx';

/** The walk in words. */
export const FieldList = ({ device, id }: { device: Device; id: string }) => (
  <WalkScreen device={device} id={id}>
    {(lane) => (
      <WalkList
        device={device}
        lane={lane}
        photo={(view, find) => <RowPhoto device={device} lane={lane} view={view} find={find} />}
      />
    )}
  </WalkScreen>
);

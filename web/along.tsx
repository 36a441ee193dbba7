import type { Device } from './sync/device.ts';
import { AlongScreen } from './walk/along-screen.tsx';
import { WalkScreen } from './walk/walk-screen.tsx';

/** Who walks along, for who leads the walk. */
export const FieldAlong = ({ device, id }: { device: Device; id: string }) => (
  <WalkScreen device={device} id={id}>
    {(lane) => <AlongScreen key={lane.id} device={device} lane={lane} />}
  </WalkScreen>
);

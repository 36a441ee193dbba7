import { DoorScreen } from './door/door-screen.tsx';
import type { Device } from './sync/device.ts';
import { WalkScreen } from './walk/walk-screen.tsx';

/** At a resident's door. */
export const FieldDoor = ({ device, id }: { device: Device; id: string }) => (
  <WalkScreen device={device} id={id}>
    {(lane) => <DoorScreen key={lane.id} device={device} lane={lane} />}
  </WalkScreen>
);

import type { Device } from './sync/device.ts';
import { ShareScreen } from './walk/share-screen.tsx';
import { WalkScreen } from './walk/walk-screen.tsx';

/** A walk's code, large, for the others to type. */
export const FieldShare = ({ device, id }: { device: Device; id: string }) => (
  <WalkScreen device={device} id={id}>
    {(lane) => <ShareScreen device={device} lane={lane} />}
  </WalkScreen>
);

import { doorLinesIn } from './door/doorsteps.ts';
import type { Device } from './sync/device.ts';
import { WalkScreen } from './walk/walk-screen.tsx';
import { StreetsScreen } from './walk-together/streets-screen.tsx';

/** Which streets the walk did, with what one's own doors there have to say. */
export const FieldStreets = ({ device, id }: { device: Device; id: string }) => (
  <WalkScreen device={device} id={id}>
    {(lane) => <StreetsScreen key={lane.id} device={device} lane={lane} doorsIn={doorLinesIn} />}
  </WalkScreen>
);

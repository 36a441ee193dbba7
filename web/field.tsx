import type { Device } from './sync/device.ts';
import { later } from './ui/later.tsx';
import { WalkMap } from './walk/walk-map.tsx';
import { WalkScreen } from './walk/walk-screen.tsx';
import type { WalkSlots } from './walk/walk-slots.ts';

const over = () => import('./over-walk.ts');
const CaptureSheet = later(async () => (await over()).capture());
const FindAt = later(async () => (await over()).find());
const Around = later(async () => (await over()).around(), true);
const WalkRows = later(async () => (await over()).rows(), true);

const slots: WalkSlots = {
  capture: (props) => <CaptureSheet {...props} />,
  find: (props) => <FindAt key={props.id} {...props} />,
  around: (props) => <Around {...props} />,
  rows: (props) => <WalkRows {...props} />,
};

type WalkRoute = { device: Device; id: string };
/** The walk on the map. In a file of its own: the front door opens without waiting for a map. */
export const FieldWalk = ({ device, id }: WalkRoute) => (
  <WalkScreen device={device} id={id}>
    {(lane) => <WalkMap key={lane.id} device={device} lane={lane} slots={slots} />}
  </WalkScreen>
);

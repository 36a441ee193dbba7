import type { Device } from './sync/device.ts';
import { later } from './ui/later.tsx';
import { WalkMap } from './walk/walk-map.tsx';
import { WalkScreen } from './walk/walk-screen.tsx';
import type { WalkSlots } from './walk/walk-slots.ts';

const CaptureSheet = later(() =>
  import('./capture/capture-sheet.tsx').then(({ CaptureSheet }) => CaptureSheet),
);
const FindAt = later(() => import('./find-at.tsx').then(({ FindAt }) => FindAt));
const WalkRows = later(() => import('./walk-rows.tsx').then(({ WalkRows }) => WalkRows), true);

const slots: WalkSlots = {
  capture: (props) => <CaptureSheet {...props} />,
  find: (props) => <FindAt key={props.id} {...props} />,
  rows: (props) => <WalkRows {...props} />,
};

type WalkRoute = { device: Device; id: string };
/** The walk on the map. In a file of its own: the front door opens without waiting for a map. */
export const FieldWalk = ({ device, id }: WalkRoute) => (
  <WalkScreen device={device} id={id}>
    {(lane) => <WalkMap key={lane.id} device={device} lane={lane} slots={slots} />}
  </WalkScreen>
);

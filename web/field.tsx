import type { Device } from './sync/device.ts';
import { later } from './ui/later.tsx';
import { WalkMap } from './walk/walk-map.tsx';
import { WalkScreen } from './walk/walk-screen.tsx';
import type { WalkSlots } from './walk/walk-slots.ts';

const CaptureSheet = later(() =>
  import('./capture/capture-sheet.tsx').then(({ CaptureSheet }) => CaptureSheet),
);
const FindPanel = later(() =>
  import('./capture/find-panel.tsx').then(({ FindPanel }) => FindPanel),
);
const FindPhotos = later(() =>
  import('./photos/find-photos.tsx').then(({ FindPhotos }) => FindPhotos),
);
const PhoneRows = later(
  () => import('./pwa/phone-rows.tsx').then(({ PhoneRows }) => PhoneRows),
  true,
);

const slots: WalkSlots = {
  capture: (props) => <CaptureSheet {...props} />,
  find: (props) => (
    <FindPanel
      key={props.id}
      {...props}
      photos={(row, what) => <FindPhotos {...props} row={row} what={what} />}
    />
  ),
  phone: (props) => <PhoneRows {...props} />,
};

type WalkRoute = { device: Device; id: string };
/** The walk on the map. In a file of its own: the front door opens without waiting for a map. */
export const FieldWalk = ({ device, id }: WalkRoute) => (
  <WalkScreen device={device} id={id}>
    {(lane) => <WalkMap key={lane.id} device={device} lane={lane} slots={slots} />}
  </WalkScreen>
);

import { PhoneRows } from './pwa/phone-rows.tsx';
import { SnagButton } from './snags/snag-button.tsx';
import type { Device, LaneView } from './sync/device.ts';

/** What other parts of the app add to the menu of a walk. */
export const WalkRows = ({ device, lane }: { device: Device; lane: LaneView }) => (
  <>
    <SnagButton device={device} lane={lane} about={null} class="row" />
    <PhoneRows device={device} />
  </>
);

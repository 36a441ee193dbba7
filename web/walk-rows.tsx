import { HandOverRow } from './hand-over/hand-over-row.tsx';
import { PhoneRows } from './pwa/phone-rows.tsx';
import { hasTyping } from './pwa/unsaved.ts';
import { SnagButton } from './snags/snag-button.tsx';
import type { Device, LaneView } from './sync/device.ts';
import { KidsRow } from './with-kids/kids-row.tsx';

/** What other parts of the app add to the menu of a walk. */
export const WalkRows = ({ device, lane }: { device: Device; lane: LaneView }) => (
  <>
    <HandOverRow device={device} lane={lane} hasTyping={() => hasTyping(document)} />
    <KidsRow device={device} lane={lane} />
    <SnagButton device={device} lane={lane} about={null} class="row" />
    <PhoneRows device={device} />
  </>
);

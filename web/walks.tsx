import { OfficeGate } from './office-gate.tsx';
import { OfficeHead } from './office-head.tsx';
import type { Device, LaneView } from './sync/device.ts';
import { StaffLane } from './walks/staff-lane.tsx';
import { WalkPage } from './walks/walk-page.tsx';
import { WalksScreen } from './walks/walks-screen.tsx';

/** The walks of the organisation, or one of them, for everybody of it: at a desk under the head of the office. */
export function Walks({ device, id }: { device: Device; id?: string }) {
  const at = (lane: LaneView) =>
    id ? (
      <WalkPage key={id} device={device} lane={lane} id={id} />
    ) : (
      <WalksScreen device={device} lane={lane} />
    );
  return (
    <OfficeGate device={device} elsewhere={<StaffLane device={device}>{at}</StaffLane>}>
      {(lane) => (
        <div class="office">
          <OfficeHead device={device} lane={lane} at="walks" />
          {at(lane)}
        </div>
      )}
    </OfficeGate>
  );
}

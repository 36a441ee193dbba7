import { FindConflicts } from './capture/find-conflicts.tsx';
import { OfficeGate } from './office-gate.tsx';
import { OfficeHead } from './office-head.tsx';
import { PlanFind } from './plan/plan-find.tsx';
import { PlanScreen } from './plan/plan-screen.tsx';
import { ReviewScreen } from './review/review-screen.tsx';
import type { ReviewSlots } from './review/review-slots.ts';
import type { Device } from './sync/device.ts';

const slots: ReviewSlots = {
  conflicts: (props) => <FindConflicts {...props} />,
  plan: (props) => <PlanFind {...props} />,
};

/** The office's map and list. In a file of its own so that a phone on a walk does not fetch it. */
export const OfficeReview = ({ device }: { device: Device }) => (
  <OfficeGate device={device}>
    {(lane) => (
      <div class="office office-panes">
        <OfficeHead device={device} lane={lane} at="review" />
        <ReviewScreen device={device} lane={lane} slots={slots} />
      </div>
    )}
  </OfficeGate>
);

export const OfficePlan = ({ device }: { device: Device }) => (
  <OfficeGate device={device}>
    {(lane) => (
      <div class="office">
        <OfficeHead device={device} lane={lane} at="plan" />
        <PlanScreen device={device} lane={lane} />
      </div>
    )}
  </OfficeGate>
);

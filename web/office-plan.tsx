import { OfficeGate } from './office-gate.tsx';
import { OfficeHead } from './office-head.tsx';
import type { Device } from './sync/device.ts';
import { later } from './ui/later.tsx';

const PlanScreen = later(async () => (await import('./plan/plan-screen.tsx')).PlanScreen);
const OpenPromises = later(async () => (await import('./answer.tsx')).answering.OpenPromises, true);
const SnagButton = later(async () => (await import('./snags/snag-button.tsx')).SnagButton, true);

/** The plan board. In a file of its own so that who reviews does not fetch it. */
export const OfficePlan = ({ device }: { device: Device }) => (
  <OfficeGate device={device}>
    {(lane) => (
      <div class="office">
        <OfficeHead device={device} lane={lane} at="plan" />
        <PlanScreen
          device={device}
          lane={lane}
          owed={(view) => <OpenPromises view={view} />}
          more={(row) => <SnagButton key={row.id} device={device} lane={lane} about={row} />}
        />
      </div>
    )}
  </OfficeGate>
);

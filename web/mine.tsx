import { RuleSnags } from './snags/find-snags.tsx';
import type { Device } from './sync/device.ts';
import { MyFinds } from './walk/my-finds.tsx';
import { WalkScreen } from './walk/walk-screen.tsx';

/** What somebody made on a walk, and which rules are in the way there. */
export const FieldMine = ({ device, id }: { device: Device; id: string }) => (
  <WalkScreen device={device} id={id}>
    {(lane) => (
      <MyFinds device={device} lane={lane}>
        <RuleSnags device={device} lane={lane} view={device.view(lane.id).value} />
      </MyFinds>
    )}
  </WalkScreen>
);

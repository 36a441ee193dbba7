import type { ComponentChildren } from 'preact';
import type { Walk } from '../schema/entities/things.ts';
import { JoinCard } from './companion/join-card.tsx';
import { followingLane } from './companion/join-walk.ts';
import { OfficeGate } from './office-gate.tsx';
import type { Device, LaneView, SeenRow } from './sync/device.ts';

type DebriefFromOfficeProps = {
  device: Device;
  id: string;
  /** What is said where there is no office either. */
  elsewhere: ComponentChildren;
  children: (lane: LaneView) => ComponentChildren;
};

/** The debrief on a screen of the office that was not on the walk: one press, also when the walk is over. */
export function DebriefFromOffice({ device, id, elsewhere, children }: DebriefFromOfficeProps) {
  return (
    <OfficeGate device={device} elsewhere={elsewhere}>
      {(office) => {
        const row = device.view(office.id).value.byId(id);
        const walk = row?.kind === 'walk' && !row.isDeleted ? (row as SeenRow & Walk) : undefined;
        const lane = walk && followingLane(device, id, walk.set.code);
        if (lane) return children(lane);
        return <JoinCard device={device} office={office} walk={walk} isToTalkOver />;
      }}
    </OfficeGate>
  );
}

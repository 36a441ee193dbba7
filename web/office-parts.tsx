import type { ComponentType, VNode } from 'preact';
import { useLocation } from 'preact-iso';
import { OfficeGate } from './office-gate.tsx';
import { OfficeHead } from './office-head.tsx';
import type { OfficeTab } from './office-tabs.ts';
import { paths } from './routes.ts';
import type { Device, LaneView } from './sync/device.ts';
import { later } from './ui/later.tsx';

type PartProps = { device: Device; lane: LaneView };

/** What else the office has, by the first part of its address: each in a chunk of its own. */
const parts: Record<string, { at: OfficeTab; Screen: ComponentType<PartProps> }> = {
  [paths.snags]: {
    at: 'snags',
    Screen: later(async () => (await import('./snags/snags-screen.tsx')).SnagsScreen),
  },
  [paths.appeals()]: {
    at: 'appeals',
    Screen: later(async () => (await import('./appeals.tsx')).Appeals),
  },
};

/** A screen of the office, or what is said of an address that is nowhere. */
export function OfficePart({ device, missing }: { device: Device; missing: () => VNode }) {
  const { path } = useLocation();
  const part = parts[path];
  if (!part) return missing();
  const { at, Screen } = part;
  return (
    <OfficeGate device={device}>
      {(lane) => (
        <div class="office">
          <OfficeHead device={device} lane={lane} at={at} />
          <Screen device={device} lane={lane} />
        </div>
      )}
    </OfficeGate>
  );
}

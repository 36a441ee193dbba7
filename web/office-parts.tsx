import type { ComponentType, VNode } from 'preact';
import { useLocation } from 'preact-iso';
import { OfficeGate } from './office-gate.tsx';
import { OfficeHead } from './office-head.tsx';
import type { OfficeTab } from './office-tabs.ts';
import { PAPER_PATH } from './review/for-child/paper-path.ts';
import { paths } from './routes.ts';
import type { Device, LaneView } from './sync/device.ts';
import { later } from './ui/later.tsx';

const DayScreen = later(() => import('./plan/day/day-screen.tsx').then((day) => day.DayScreen));
const WalksDay = later(() => import('./plan/day/walks-day.tsx').then((day) => day.WalksDay));
const Insight = later(async () => (await import('./insight.tsx')).OfficeInsight);

type PartProps = { device: Device; lane: LaneView };

type Part = {
  at: OfficeTab;
  Screen: ComponentType<PartProps>;
  /** What a colleague without a desk has of it. */
  Elsewhere?: ComponentType<{ device: Device }>;
};

/** What else the office has, by the first part of its address: each in a chunk of its own. */
const parts: Record<string, Part> = {
  [paths.today]: { at: 'today', Screen: DayScreen, Elsewhere: WalksDay },
  [paths.insight]: { at: 'insight', Screen: Insight },
  [paths.attention]: {
    at: 'attention',
    Screen: later(async () => (await import('./attention.tsx')).Attention),
  },
  [paths.snags]: {
    at: 'snags',
    Screen: later(async () => (await import('./snags/snags-screen.tsx')).SnagsScreen),
  },
  [PAPER_PATH]: {
    at: 'review',
    Screen: later(async () => (await import('./review/for-child/answers-paper.tsx')).AnswersPaper),
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
  const { at, Screen, Elsewhere } = part;
  return (
    <OfficeGate device={device} elsewhere={Elsewhere && <Elsewhere device={device} />}>
      {(lane) => (
        <div class="office">
          <OfficeHead device={device} lane={lane} at={at} />
          <Screen device={device} lane={lane} />
        </div>
      )}
    </OfficeGate>
  );
}

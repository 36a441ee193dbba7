import type { LaneView, LaneViewModel } from '../../sync/device.ts';
import { later } from '../../ui/later.tsx';
import { PlanExport } from '../export/plan-export.tsx';
import type { PlanCard } from './plan-card.ts';

const RouteToday = later(async () => (await import('../day/route-today.tsx')).RouteToday, true);

type PlanToolsProps = { lane: LaneView; view: LaneViewModel; cards: readonly PlanCard[] };

/** The way to one's route of today, and what is shown as a file. */
export const PlanTools = ({ lane, view, cards }: PlanToolsProps) => (
  <div class="plan-tools">
    <RouteToday view={view} person={lane.person?.id ?? null} />
    <PlanExport view={view} rows={cards.map(({ row }) => row)} />
  </div>
);

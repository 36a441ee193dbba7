import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { later } from '../ui/later.tsx';
import type { Save } from '../ui/use-save.ts';

const PlanSheet = later(async () => (await import('./details/plan-sheet.tsx')).PlanSheet);
const ClosingSheet = later(async () => (await import('./closing/closing-sheet.tsx')).ClosingSheet);

/** What of a follow-up is open: all of it, or the answers that it needs before it is done. */
export type Opened = { id: string; as: 'details' | 'closing' };

type OpenedPlanProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  opened: Opened | null;
  mayPlan: boolean;
  save: Save;
  onClose: () => void;
};

/** The follow-up that somebody opened, over the screen; what was removed meanwhile shows nothing. */
export function OpenedPlan({ opened, mayPlan, ...rest }: OpenedPlanProps) {
  const row = opened && rest.view.byId(opened.id);
  if (!row || row.isDeleted) return null;
  if (opened.as === 'closing') return <ClosingSheet key={row.id} row={row} {...rest} />;
  return <PlanSheet key={row.id} row={row} mayPlan={mayPlan} {...rest} />;
}

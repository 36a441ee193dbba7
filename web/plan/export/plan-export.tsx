import { useState } from 'preact/hooks';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';
import { planExportWords } from '../../text/plan-export/words.ts';
import { later } from '../../ui/later.tsx';

const PlanExportSheet = later(async () => (await import('./export-sheet.tsx')).PlanExportSheet);

type PlanExportProps = {
  view: Pick<LaneViewModel, 'byId' | 'list'>;
  /** The follow-ups that are shown, in their order. */
  rows: readonly SeenRow[];
};

/** A button that saves what the plan shows as a file. */
export function PlanExport({ view, rows }: PlanExportProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" data-testid="plan-export" onClick={() => setOpen(true)}>
        {planExportWords.value.button}
      </button>
      {isOpen && <PlanExportSheet view={view} rows={rows} onClose={() => setOpen(false)} />}
    </>
  );
}

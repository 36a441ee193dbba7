import { later } from '../ui/later.tsx';
import { DeskKeysSheet } from './desk-keys-sheet.tsx';
import type { Filter } from './finder/filter.ts';
import { NameView } from './name-view.tsx';
import type { TriageAsk } from './triage/triage.ts';
import { type AskProps, TriageSheet } from './triage/triage-sheet.tsx';

/** What the desk asks now; null is nothing. */
export type DeskAsk = TriageAsk | 'help' | 'name' | 'export';

const ExportSheet = later(async () => (await import('./export/export-sheet.tsx')).ExportSheet);

type DeskAsksProps = Omit<AskProps, 'onDone'> & {
  open: DeskAsk;
  /** The view that gets a name. */
  query: string;
  /** What the list shows, for a file of it. */
  filter: Filter;
  /** `isDone`: something may have been kept. */
  onClose: (isDone: boolean) => void;
};

/** What the desk shows only once somebody asks for it: it comes after the first picture. */
export function DeskAsks({ open, query, filter, onClose, ...rest }: DeskAsksProps) {
  if (open === 'help') return <DeskKeysSheet onClose={() => onClose(false)} />;
  if (open === 'name')
    return <NameView query={query} triage={rest.triage} onClose={() => onClose(true)} />;
  if (open === 'export') {
    const { view, finder } = rest;
    return (
      <ExportSheet view={view} finder={finder} filter={filter} onClose={() => onClose(false)} />
    );
  }
  if (rest.finds.length === 0) return null;
  return <TriageSheet ask={open} onClose={() => onClose(true)} {...rest} />;
}

import type { LaneViewModel } from '../../sync/device.ts';
import { planningWords } from '../../text/planning/words.ts';
import { words } from '../../text/words.ts';
import { RowConflicts } from '../../ui/row-conflicts.tsx';
import type { Save } from '../../ui/use-save.ts';
import type { Planned } from '../planned.ts';
import { chosenDrafts, fieldsToChoose } from './choosing.ts';
import { planField, planValue } from './value-words.ts';

type PlanConflictsProps = { view: LaneViewModel; planned: Planned; save: Save };

/** What two people changed of it without knowing of each other, side by side, to choose between. */
export const PlanConflicts = ({ view, planned, save }: PlanConflictsProps) => (
  <RowConflicts
    view={view}
    row={planned}
    fields={fieldsToChoose(view, planned)}
    labelOf={(field) => planField(field, planningWords.value)}
    wordsOf={(field, value) => planValue(view, field, value)}
    onChoose={(conflict, use) =>
      void save(chosenDrafts(view, conflict, planned, use), words.value.find.conflictDone)
    }
  />
);

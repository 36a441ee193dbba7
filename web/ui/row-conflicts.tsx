import type { SeenRow } from '../sync/device.ts';
import { openConflicts } from '../text/finds.ts';
import { words } from '../text/words.ts';
import { ConflictChoice } from './conflict-choice.tsx';

type RowConflictsProps = {
  view: { list(kind: SeenRow['kind']): readonly SeenRow[] };
  row: SeenRow;
  /** Of these fields only; of all by default. */
  fields?: readonly string[];
  labelOf: (field: string) => string;
  wordsOf: (field: string, value: unknown) => string;
  /** `use` takes the later value. */
  onChoose: (conflict: SeenRow, use: boolean) => void;
};

/** What two people changed of one row without knowing of each other, to choose between. */
export function RowConflicts(props: RowConflictsProps) {
  const { view, row, fields, labelOf, wordsOf, onChoose } = props;
  const { find } = words.value;
  return (
    <>
      {openConflicts(view, row.id).map((conflict) => {
        const field = String(conflict.set.field);
        if (fields && !fields.includes(field)) return null;
        return (
          <ConflictChoice
            key={conflict.id}
            title={find.conflictTitle(labelOf(field))}
            stands={{
              label: find.conflictStands,
              value: wordsOf(field, row.set[field]),
              button: find.conflictUseStands,
              onChoose: () => onChoose(conflict, false),
            }}
            later={{
              label: find.conflictLater,
              value: wordsOf(field, conflict.set.value),
              button: find.conflictUseLater,
              onChoose: () => onChoose(conflict, true),
            }}
          />
        );
      })}
    </>
  );
}

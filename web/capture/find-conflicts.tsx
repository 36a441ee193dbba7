import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { resolveDraft } from '../sync/drafts.ts';
import { fieldWords, valueWords } from '../text/find-words.ts';
import { openConflicts } from '../text/finds.ts';
import { language, words } from '../text/words.ts';
import { ConflictChoice } from '../ui/conflict-choice.tsx';
import type { Save } from '../ui/use-save.ts';

/** Fields that two people changed without knowing of each other, to choose between. */
export function FindConflicts({
  view,
  row,
  save,
}: {
  view: LaneViewModel;
  row: SeenRow;
  save: Save;
}) {
  const { find } = words.value;
  const read = (field: string, value: unknown) =>
    valueWords(field, value, words.value, language.value);
  return (
    <>
      {openConflicts(view, row.id).map((conflict) => {
        const field = String(conflict.set.field);
        const choose = (use: boolean) =>
          void save([resolveDraft(conflict, row, use)], find.conflictDone);
        return (
          <ConflictChoice
            key={conflict.id}
            title={find.conflictTitle(fieldWords(field, words.value))}
            stands={{
              label: find.conflictStands,
              value: read(field, row.set[field]),
              button: find.conflictUseStands,
              onChoose: () => choose(false),
            }}
            later={{
              label: find.conflictLater,
              value: read(field, conflict.set.value),
              button: find.conflictUseLater,
              onChoose: () => choose(true),
            }}
          />
        );
      })}
    </>
  );
}

import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { resolveDraft } from '../sync/drafts.ts';
import { fieldWords, valueWords } from '../text/find-words.ts';
import { language, words } from '../text/words.ts';
import { RowConflicts } from '../ui/row-conflicts.tsx';
import type { Save } from '../ui/use-save.ts';

type FindConflictsProps = { view: LaneViewModel; row: SeenRow; save: Save };

/** Fields of a find that two people changed without knowing of each other, to choose between. */
export const FindConflicts = ({ view, row, save }: FindConflictsProps) => (
  <RowConflicts
    view={view}
    row={row}
    labelOf={(field) => fieldWords(field, words.value)}
    wordsOf={(field, value) => valueWords(field, value, words.value, language.value)}
    onChoose={(conflict, use) =>
      void save([resolveDraft(conflict, row, use)], words.value.find.conflictDone)
    }
  />
);

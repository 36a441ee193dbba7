import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { resolveDraft } from '../sync/drafts.ts';
import { manageWords } from '../text/manage/words.ts';
import { language, words } from '../text/words.ts';
import { RowConflicts } from '../ui/row-conflicts.tsx';
import type { Save } from '../ui/use-save.ts';
import { settingWords } from './setting-words.ts';

type SettingConflictsProps = {
  view: LaneViewModel;
  row: SeenRow;
  /** Those that this part of managing shows; all of the row by default. */
  fields?: readonly string[];
  save: Save;
};

/** What two managers changed without knowing of each other, to choose between. */
export function SettingConflicts({ view, row, fields, save }: SettingConflictsProps) {
  const say = manageWords.value;
  const nameOf = (person: string) => String(view.byId(person)?.set.name ?? person);
  return (
    <RowConflicts
      view={view}
      row={row}
      {...(fields && { fields })}
      labelOf={(field) =>
        Object.hasOwn(say.fields, field) ? say.fields[field as keyof typeof say.fields] : field
      }
      wordsOf={(field, value) => settingWords(field, value, say, language.value, nameOf)}
      onChoose={(conflict, use) =>
        void save([resolveDraft(conflict, row, use)], words.value.find.conflictDone)
      }
    />
  );
}

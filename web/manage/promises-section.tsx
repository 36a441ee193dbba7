import { manageWords } from '../text/manage/words.ts';
import { words } from '../text/words.ts';
import { houseOf } from '../ui/house-row.ts';
import { useSave } from '../ui/use-save.ts';
import type { SectionProps } from './manage-frame.tsx';
import { PromiseForm } from './promise-form.tsx';
import { SettingConflicts } from './setting-conflicts.tsx';
import { StandardTexts } from './standard-texts.tsx';

/** What the organisation promises, and the texts it says that with. */
export function PromisesSection({ device, lane }: SectionProps) {
  const { app } = words.value;
  const view = device.view(lane.id).value;
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const row = houseOf(view);
  if (!row)
    return (
      <p role="status">
        {manageWords.value.title}: {app.loading}
      </p>
    );
  return (
    <>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <SettingConflicts
        view={view}
        row={row}
        fields={['promiseDays', 'promiseTeams']}
        save={save}
      />
      <PromiseForm row={row} view={view} save={save} />
      <StandardTexts view={view} save={save} />
    </>
  );
}

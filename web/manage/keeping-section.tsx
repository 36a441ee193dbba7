import { momentWords } from '../text/format.ts';
import { manageWords } from '../text/manage/words.ts';
import { language, words } from '../text/words.ts';
import { houseOf } from '../ui/house-row.ts';
import { useSave } from '../ui/use-save.ts';
import { goingWords } from './going-words.ts';
import { KeepingForm } from './keeping-form.tsx';
import type { SectionProps } from './manage-frame.tsx';
import { SettingConflicts } from './setting-conflicts.tsx';

const fields = ['keepPhotosDays', 'keepNicknamesDays', 'keepConcernDays', 'keepContactDays'];

/** How long photos, names and what residents told are kept, and what the nights did with that. */
export function KeepingSection({ device, lane }: SectionProps) {
  const { keeping: say } = manageWords.value;
  const { app } = words.value;
  const view = device.view(lane.id).value;
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const row = houseOf(view);
  if (!row) return <p role="status">{app.loading}</p>;
  const last = row.set.lastRetention;
  const gone = last ? goingWords(last) : '';
  const when = last ? momentWords(last.at, language.value) : '';
  return (
    <>
      <p class="quiet">{say.intro}</p>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <SettingConflicts view={view} row={row} fields={fields} save={save} />
      <KeepingForm slug={lane.organisation?.slug ?? ''} row={row} save={save} />
      <p data-testid="last-retention">
        {last ? (gone ? say.last(when, gone) : say.lastNothing(when)) : say.never}
      </p>
    </>
  );
}

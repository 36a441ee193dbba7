import { useState } from 'preact/hooks';
import { momentWords } from '../text/format.ts';
import { manageWords } from '../text/manage/words.ts';
import { language, words } from '../text/words.ts';
import { type HouseRow, houseOf } from '../ui/house-row.ts';
import { Icon } from '../ui/icon.tsx';
import { type Save, useSave } from '../ui/use-save.ts';
import { DaysField, daysOf } from './days-field.tsx';
import type { SectionProps } from './manage-frame.tsx';
import { SettingConflicts } from './setting-conflicts.tsx';
import { useEdits } from './use-edits.ts';
import { useGoing } from './use-going.ts';

/** Ten years. */
const MOST = 3_650;
const fields = ['keepPhotosDays', 'keepNicknamesDays'] as const;
type Field = (typeof fields)[number];

/** How long photos and names are kept, and what the nights did with that. */
export function KeepingSection({ device, lane }: SectionProps) {
  const { keeping: say } = manageWords.value;
  const { app } = words.value;
  const view = device.view(lane.id).value;
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const row = houseOf(view);
  if (!row) return <p role="status">{app.loading}</p>;
  const last = row.set.lastRetention;
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
        {last
          ? say.last(momentWords(last.at, language.value), last.photos, last.nicknames)
          : say.never}
      </p>
      <p class="quiet">{say.concerns}</p>
    </>
  );
}

function KeepingForm({ slug, row, save }: { slug: string; row: HouseRow; save: Save }) {
  const { keeping: say } = manageWords.value;
  const edits = useEdits(row);
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const [isAsked, setAsked] = useState(false);
  const textOf = (name: Field) => typed[name] ?? String(row.set[name] ?? '');
  const read = (name: Field) => daysOf(textOf(name), MOST);
  /** What would count; while it cannot be read, what counts now. */
  const days = (name: Field) => {
    const value = read(name);
    return value === undefined ? row.set[name] : value;
  };
  const wrong = fields.find((name) => read(name) === undefined);
  const going = useGoing(slug, days('keepPhotosDays'), days('keepNicknamesDays'));

  const type = (name: Field, text: string) => {
    setTyped({ ...typed, [name]: text });
    const value = daysOf(text, MOST);
    if (value !== undefined) edits.change(name, value);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (wrong) return document.getElementById(`keep-${wrong}`)?.focus();
    if (!(await save(edits.drafts(), say.saved))) return;
    edits.done();
    setTyped({});
    setAsked(false);
  };
  return (
    <form class="stack card" onSubmit={submit} noValidate>
      {fields.map((name) => {
        const isPhotos = name === 'keepPhotosDays';
        const what = isPhotos ? say.photosWhat : say.nicknamesWhat;
        return (
          <DaysField
            key={name}
            id={`keep-${name}`}
            label={isPhotos ? say.photos : say.nicknames}
            typed={textOf(name)}
            most={MOST}
            hint={`${say.empty} ${what(days(name))}`}
            onType={(text) => type(name, text)}
          />
        );
      })}
      {isAsked && wrong && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {say.wrong}
        </p>
      )}
      {going.photos + going.nicknames > 0 && (
        <p class="promise" data-testid="going-tonight">
          <Icon name="attention" />
          {say.tonight(going.photos, going.nicknames)}
        </p>
      )}
      <div>
        <button type="submit" class="button button-do" data-testid="keeping-save">
          {say.save}
        </button>
      </div>
    </form>
  );
}

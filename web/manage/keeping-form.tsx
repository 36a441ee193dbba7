import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { manageWords } from '../text/manage/words.ts';
import { language } from '../text/words.ts';
import type { HouseRow } from '../ui/house-row.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import type { Save } from '../ui/use-save.ts';
import { DaysField, daysOf } from './days-field.tsx';
import { goingWords } from './going-words.ts';
import { type HomeCategoryId, homeCategories } from './home-categories.ts';
import { useEdits } from './use-edits.ts';
import { useGoing } from './use-going.ts';

/** Ten years. */
const MOST = 3_650;
const fields = ['keepPhotosDays', 'keepNicknamesDays', 'keepContactDays'] as const;
type Field = (typeof fields)[number];
type KeepingFormProps = { slug: string; row: HouseRow; save: Save };

/** How many days of each; what residents told has a number for each kind. */
export function KeepingForm({ slug, row, save }: KeepingFormProps) {
  const { keeping: say, promises } = manageWords.value;
  const edits = useEdits(row);
  const [typed, setTyped] = useState<Partial<Record<Field | HomeCategoryId, string>>>({});
  const [isAsked, setAsked] = useState(false);
  const kept = row.set.keepConcernDays;
  const textOf = (name: Field) => typed[name] ?? String(row.set[name] ?? '');
  const toldText = (id: HomeCategoryId) => typed[id] ?? String(kept[id] ?? '');
  const read = (name: Field) => daysOf(textOf(name), MOST);
  /** What would count; while it cannot be read, what counts now. */
  const days = (name: Field) => {
    const value = read(name);
    return value === undefined ? row.set[name] : value;
  };
  const wrong =
    fields.find((name) => read(name) === undefined) ??
    homeCategories.find(({ id }) => daysOf(toldText(id), MOST) === undefined)?.id;
  const going = useGoing(slug, days('keepPhotosDays'), days('keepNicknamesDays'));
  const tonight = goingWords(going);

  const type = (name: Field, text: string) => {
    setTyped({ ...typed, [name]: text });
    const value = daysOf(text, MOST);
    if (value !== undefined) edits.change(name, value);
  };
  const typeTold = (id: HomeCategoryId, text: string) => {
    setTyped({ ...typed, [id]: text });
    const value = daysOf(text, MOST);
    if (value === undefined) return;
    const { [id]: _before, ...others } = edits.value('keepConcernDays') as typeof kept;
    edits.change('keepConcernDays', value === null ? others : { ...others, [id]: value });
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
  const field = (name: Field, label: string, hint: string) => (
    <DaysField
      id={`keep-${name}`}
      label={label}
      typed={textOf(name)}
      most={MOST}
      hint={hint}
      onType={(text) => type(name, text)}
    />
  );
  return (
    <form class="stack card" onSubmit={submit} noValidate>
      {field(
        'keepPhotosDays',
        say.photos,
        `${say.empty} ${say.photosWhat(days('keepPhotosDays'))}`,
      )}
      {field(
        'keepNicknamesDays',
        say.nicknames,
        `${say.empty} ${say.nicknamesWhat(days('keepNicknamesDays'))}`,
      )}
      <fieldset class="field keep-told">
        <legend>{say.told}</legend>
        <p class="field-hint">{say.toldIntro(limits.keepConcernDays)}</p>
        <div class="promise-days">
          {homeCategories.map((category) => (
            <DaysField
              key={category.id}
              id={`keep-${category.id}`}
              label={
                <span class="promise-kind">
                  <Pictogram category={category.id} size={32} />
                  {category[language.value]}
                </span>
              }
              name={promises.daysOf(category[language.value])}
              typed={toldText(category.id)}
              most={MOST}
              onType={(text) => typeTold(category.id, text)}
            />
          ))}
        </div>
      </fieldset>
      {field(
        'keepContactDays',
        say.contact,
        `${say.contactEmpty} ${say.contactWhat(days('keepContactDays'))}`,
      )}
      {isAsked && wrong && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {say.wrong}
        </p>
      )}
      {tonight && (
        <p class="promise" data-testid="going-tonight">
          <Icon name="attention" />
          {say.tonight(tonight)}
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

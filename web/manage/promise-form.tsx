import { useState } from 'preact/hooks';
import { type CategoryId, categories } from '../../schema/vocabulary/categories.ts';
import { manageWords } from '../text/manage/words.ts';
import { language } from '../text/words.ts';
import type { HouseRow } from '../ui/house-row.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import type { Save } from '../ui/use-save.ts';
import { DaysField, daysOf } from './days-field.tsx';
import { useEdits } from './use-edits.ts';

const MOST = 365;
type Typed = Partial<Record<CategoryId, string>>;

/** Within how many days a resident hears something, for each kind. */
export function PromiseForm({ row, save }: { row: HouseRow; save: Save }) {
  const say = manageWords.value.promises;
  const edits = useEdits(row);
  const [typed, setTyped] = useState<Typed>({});
  const [isWrong, setWrong] = useState(false);
  const promised = row.set.promiseDays;
  const textOf = (id: CategoryId) => typed[id] ?? String(promised[id] ?? '');

  /** The one field that all of these are, as it would be now; what cannot be read is left as it was. */
  const type = (id: CategoryId, text: string) => {
    const next = { ...typed, [id]: text };
    setTyped(next);
    const days = { ...promised };
    for (const [name, value] of Object.entries(next) as [CategoryId, string][]) {
      const read = daysOf(value, MOST);
      if (read === null) delete days[name];
      else if (read !== undefined) days[name] = read;
    }
    edits.change('promiseDays', days);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = categories.find(({ id }) => daysOf(textOf(id), MOST) === undefined);
    setWrong(wrong !== undefined);
    if (wrong) return document.getElementById(`promise-${wrong.id}`)?.focus();
    if (!(await save(edits.drafts(), say.saved))) return;
    edits.done();
    setTyped({});
  };

  return (
    <form class="stack card" onSubmit={submit} noValidate>
      <p class="quiet">{say.intro}</p>
      <div class="promise-days">
        {categories.map((category) => (
          <DaysField
            key={category.id}
            id={`promise-${category.id}`}
            label={
              <span class="promise-kind">
                <Pictogram category={category.id} size={32} />
                {category[language.value]}
              </span>
            }
            name={say.daysOf(category[language.value])}
            typed={textOf(category.id)}
            most={MOST}
            onType={(text) => type(category.id, text)}
          />
        ))}
      </div>
      <p class="field-hint">{say.anchors}</p>
      {isWrong && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {say.wrong}
        </p>
      )}
      <div>
        <button type="submit" class="button button-do" data-testid="promises-save">
          {say.save}
        </button>
      </div>
    </form>
  );
}

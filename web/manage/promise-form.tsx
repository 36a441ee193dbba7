import { useState } from 'preact/hooks';
import { type CategoryId, categories } from '../../schema/vocabulary/categories.ts';
import type { LaneViewModel } from '../sync/device.ts';
import { manageWords } from '../text/manage/words.ts';
import { language } from '../text/words.ts';
import type { HouseRow } from '../ui/house-row.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import type { Save } from '../ui/use-save.ts';
import { DaysField, daysOf } from './days-field.tsx';
import { type HomeCategoryId, homeCategories } from './home-categories.ts';
import { TeamChoice } from './team-choice.tsx';
import { teamsOf } from './teams-of.ts';
import { useEdits } from './use-edits.ts';

const MOST = 365;
const homeFirst = [...homeCategories, ...categories.filter(({ about }) => about === 'street')];
type Typed = Partial<Record<CategoryId, string>>;

type PromiseFormProps = { row: HouseRow; view: LaneViewModel; save: Save };

/** Within how many days a resident hears something, for each kind, and the team that takes on what was told at home. */
export function PromiseForm({ row, view, save }: PromiseFormProps) {
  const { promises: say, teamsFirst } = manageWords.value;
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
  const teams = edits.value('promiseTeams') as HouseRow['set']['promiseTeams'];
  const hasTeams = teamsOf(view).length > 0 || Object.keys(teams).length > 0;
  const giveTo = (id: HomeCategoryId, team: string | null) => {
    const { [id]: _before, ...others } = teams;
    edits.change('promiseTeams', team ? { ...others, [id]: team } : others);
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
        {homeFirst.map((category) => (
          <div key={category.id} class="promise-of">
            <DaysField
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
            {category.about === 'home' && hasTeams && (
              <TeamChoice
                id={`promise-team-${category.id}`}
                view={view}
                team={teams[category.id] ?? null}
                name={say.teamOf(category[language.value])}
                onTeam={(team) => giveTo(category.id, team)}
              />
            )}
          </div>
        ))}
      </div>
      {!hasTeams && <p class="field-hint">{teamsFirst}</p>}
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

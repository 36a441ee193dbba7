import { judgements } from '../../schema/vocabulary/judgements.ts';
import { findStatuses } from '../../schema/workflow.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import type { DeskAreas } from '../sync/use-areas.ts';
import { deskWords } from '../text/desk/words.ts';
import { words } from '../text/words.ts';
import { type Narrowed, type Narrowing, NOBODY, narrowings, voices, waits } from './narrowing.ts';

export type FilterFieldsProps = {
  view: LaneViewModel;
  areas: DeskAreas;
  labels: readonly string[];
  narrowed: Narrowed;
  onNarrow: (narrowed: Narrowed) => void;
};
type Choice = { value: string; name: string };

/** More than these nobody looks through; an older walk is found by its name, with the search. */
const MOST_WALKS = 200;
const choiceOf = ({ id, set }: SeenRow): Choice => ({ value: id, name: String(set.name) });

/** The newest first; the one that is chosen whatever its age. */
function walkChoices(walks: readonly SeenRow[], chosen: string | undefined): Choice[] {
  const newest = walks.toSorted((one, other) => other.at - one.at);
  return newest.filter(({ id }, at) => at < MOST_WALKS || id === chosen).map(choiceOf);
}

/** A choice for each. Of people nothing is counted. */
export function FilterFields({ view, areas, labels, narrowed, onNarrow }: FilterFieldsProps) {
  const { filters } = deskWords.value;
  const { judgement, status } = words.value;
  const owners = (kind: 'member' | 'team') =>
    named(kind).map(({ value, name }) => ({ value: `${kind}:${value}`, name }));
  const named = (kind: 'team' | 'member'): Choice[] => view.list(kind).map(choiceOf);
  const plain = (values: Iterable<string>): Choice[] =>
    [...new Set(values)].sort().map((value) => ({ value, name: value }));
  const choices: Record<Narrowing, Choice[]> = {
    walk: walkChoices(view.list('walk'), narrowed.walk),
    status: findStatuses.map((value) => ({ value, name: status[value] })),
    judgement: judgements.map((value) => ({ value, name: judgement[value] })),
    voice: voices.map((value) => ({ value, name: filters.voices[value] })),
    days: waits.map((value) => ({ value, name: filters.longer(Number(value)) })),
    team: named('team'),
    owner: [{ value: NOBODY, name: filters.nobody }, ...owners('team'), ...owners('member')],
    neighbourhood: areas.neighbourhoods.map(({ code, name }) => ({ value: code, name })),
    label: plain(labels),
    complex: plain(
      view
        .list('concern')
        .flatMap(({ set }) => (set.address as { complex?: string } | null)?.complex ?? []),
    ),
  };
  const count = Object.keys(narrowed).length;
  return (
    <div class="desk-seek">
      {(Object.keys(narrowings) as Narrowing[]).map(
        (name) =>
          (choices[name].length > 0 || narrowed[name]) && (
            <label key={name} class="field">
              <span class="row-line">{filters.names[name]}</span>
              <select
                class="input"
                value={narrowed[name] ?? ''}
                onChange={({ currentTarget }) => {
                  const { [name]: _, ...rest } = narrowed;
                  const { value } = currentTarget;
                  onNarrow(value ? { ...rest, [name]: value } : rest);
                }}
              >
                <option value="">{filters.all}</option>
                {choices[name].map((one) => (
                  <option key={one.value} value={one.value}>
                    {one.name}
                  </option>
                ))}
              </select>
            </label>
          ),
      )}
      {count > 0 && (
        <button type="button" class="button" onClick={() => onNarrow({})}>
          {filters.none}
        </button>
      )}
    </div>
  );
}

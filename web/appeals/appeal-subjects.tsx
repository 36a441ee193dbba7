import type { Position } from '../../schema/entities/fields.ts';
import { limits } from '../../schema/limits.ts';
import { paths } from '../routes.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { appealWords } from '../text/appeals/words.ts';
import { distanceWords, metresBetween } from '../text/find-words.ts';
import { type Find, findsOf, isOver, readFind } from '../text/finds.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';

/** More than these is a whole neighbourhood. */
const MOST = 12;

/** What lies nearest to a find and is still open. */
export function findsNear(view: LaneViewModel, { id, set }: SeenRow): Find[] {
  const here = set.position as Position;
  return findsOf(view)
    .filter((find) => find.id !== id && !isOver(find.status))
    .map((find) => ({ find, metres: metresBetween(here, find.position) }))
    .sort((one, other) => one.metres - other.metres)
    .slice(0, Math.min(MOST, limits.planSubjects))
    .map(({ find }) => find);
}

const named = (find: Find): string =>
  `${find.category[language.value]}, ${placeWords(find.position, words.value)}`;

/** What a page is about; for us alone, since outsiders see no place. */
export function AppealSubjects({ subjects }: { subjects: readonly SeenRow[] }) {
  const say = appealWords.value;
  return (
    <section class="appeal-subjects" aria-label={say.about}>
      <h2>{say.about}</h2>
      <ul>
        {subjects.map((row) => {
          const find = readFind(row);
          return (
            <li key={row.id}>
              <a href={paths.office(row.id)}>{find ? named(find) : row.id}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type AlsoProps = {
  view: LaneViewModel;
  first: SeenRow;
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
};

/** More finds nearby, to make a question of the neighbourhood of. */
export function AppealAlso({ view, first, chosen, onChange }: AlsoProps) {
  const say = appealWords.value;
  const near = findsNear(view, first);
  if (near.length === 0) return null;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <details class="appeal-also">
      <summary>
        {say.also}
        {chosen.size > 0 && <span class="count">{chosen.size}</span>}
      </summary>
      <fieldset>
        <legend class="field-hint">{say.alsoHint}</legend>
        {near.map((find) => (
          <label key={find.id} class="choice">
            <input type="checkbox" checked={chosen.has(find.id)} onChange={() => toggle(find.id)} />
            {named(find)},{' '}
            {distanceWords(
              metresBetween(first.set.position as Position, find.position),
              words.value,
              language.value,
            )}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

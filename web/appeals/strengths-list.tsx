import type { Position, Subject } from '../../schema/entities/fields.ts';
import type { Strength } from '../../schema/entities/things.ts';
import type { Area } from '../../schema/register/wire.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { dayWords } from '../text/format.ts';
import { initiativeWords } from '../text/initiative/words.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { neighbourhoodAt } from './neighbourhood.ts';

type StrengthSeen = SeenRow & Strength;
type View = Pick<LaneViewModel, 'list' | 'byId'>;

/** By neighbourhood what people can or want to do; where it was said stays out of it. '' is an unknown one, the last. */
export function strengthsByNeighbourhood(
  view: View,
  neighbourhoods: readonly Area[],
): [name: string, rows: StrengthSeen[]][] {
  const groups = new Map<string, StrengthSeen[]>();
  for (const row of view.list('strength') as StrengthSeen[]) {
    if (row.isDeleted) continue;
    const at = view.byId((row.set.about as Subject).id)?.set.position as Position | undefined;
    const name = (at && neighbourhoodAt(at, neighbourhoods)?.name) ?? '';
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  for (const rows of groups.values())
    rows.sort((one, other) => one.set.what.localeCompare(other.set.what) || one.at - other.at);
  return [...groups].sort(([one], [other]) =>
    one && other ? one.localeCompare(other, 'nl') : one ? -1 : 1,
  );
}

type StrengthsListProps = {
  view: View;
  neighbourhoods: readonly Area[];
  onRemove: (row: StrengthSeen) => void;
};

/** Who asks somebody for something does so by way of us: no name, no address, and no list to take along. */
export function StrengthsList({ view, neighbourhoods, onRemove }: StrengthsListProps) {
  const say = initiativeWords.value;
  const groups = strengthsByNeighbourhood(view, neighbourhoods);
  return (
    <section class="strengths" aria-labelledby="strengths" data-testid="strengths">
      <h2 id="strengths">{say.strengthTitle}</h2>
      <p class="quiet">{groups.length > 0 ? say.list : say.none}</p>
      {groups.map(([name, rows]) => (
        <div key={name}>
          <h3>{name || say.elsewhere}</h3>
          <ul>
            {rows.map((row) => {
              const { what, text, permittedOn } = row.set;
              const day = dayWords(permittedOn, language.value);
              return (
                <li key={row.id} class="card" data-testid="strength-row">
                  <strong>{say.kinds[what]}</strong>
                  {text && <span>{text}</span>}
                  <span class="row-line">
                    {say.permittedOn(day)}. {say.throughUs}.
                  </span>
                  <button
                    type="button"
                    class="button button-quiet"
                    aria-label={say.forgetNamed(say.kinds[what], day)}
                    onClick={() => onRemove(row)}
                  >
                    <Icon name="close" size={18} />
                    {say.forget}
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

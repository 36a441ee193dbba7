import type { SeenRow } from '../../sync/device.ts';
import type { Planned, Rows } from '../planned.ts';

/** Who takes it on, as it is kept: by id where there is one, and by the name that is shown. */
export type Who = Pick<Planned['set'], 'who' | 'owner'>;

const byName = (one: SeenRow, other: SeenRow) =>
  String(one.set.name).localeCompare(String(other.set.name), 'nl');

/** Who works here and which teams there are, by name. */
export const colleaguesIn = (view: Rows): SeenRow[] => living(view, 'member');
export const teamsIn = (view: Rows): SeenRow[] => living(view, 'team');

const living = (view: Rows, kind: 'member' | 'team') =>
  view
    .list(kind)
    .filter(({ isDeleted }) => !isDeleted)
    .sort(byName);

/** The choice in a list of them: "member:<id>", "team:<id>", "residents", "other"; '' is nobody yet. */
export function choiceOf(view: Rows, { who, owner }: Who): string {
  if (!who) {
    // Of before it was kept by id.
    const named = colleaguesIn(view).find(({ set }) => set.name === owner);
    return named ? `member:${named.id}` : owner ? 'other' : '';
  }
  if (who.kind === 'residents' || who.kind === 'other') return who.kind;
  return hasLeft(view, { who, owner }) ? '' : `${who.kind}:${who.id}`;
}

/** What was chosen in that list. `residents` is what they are called; `other` is the name of another party. */
export function whoOf(view: Rows, choice: string, residents: string, other: string): Who {
  const [kind = '', id] = choice.split(':');
  if (kind === 'residents') return { who: { kind: 'residents', id: null }, owner: residents };
  if (kind === 'other') return { who: { kind: 'other', id: null }, owner: other.trim() };
  const row = [...colleaguesIn(view), ...teamsIn(view)].find((one) => one.id === id);
  if (!row || !id || (kind !== 'member' && kind !== 'team')) return { who: null, owner: '' };
  return { who: { kind, id }, owner: String(row.set.name) };
}

/** The colleague does not work here any more, or the team is gone. */
export function hasLeft(view: Rows, { who }: Who): boolean {
  if (who?.kind !== 'member' && who?.kind !== 'team') return false;
  const all = who.kind === 'member' ? colleaguesIn(view) : teamsIn(view);
  // As long as nobody is known, nobody left.
  return all.length > 0 && !all.some(({ id }) => id === who.id);
}

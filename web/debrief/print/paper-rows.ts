import type { Observation } from '../../../schema/entities/things.ts';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';
import { isAbout } from '../../text/about-find.ts';
import type { Find } from '../../text/finds.ts';
import type { Item } from '../debrief-items.ts';

/** A find as it goes on paper, with what goes together with it. */
export type PaperRow = {
  item: Item;
  joined: readonly Find[];
  /** The day that was planned for it, 'YYYY-MM-DD'; '' when none was. */
  when: string;
  /** What the office made of it already; null leaves it to be ticked by hand. */
  how: { is: 'later'; on: string } | { is: 'not'; why: string } | null;
};

/** What may leave the room: what was kept, each once. Private and removed finds are on no paper. */
export const keptOf = (items: readonly Item[]): Item[] =>
  items.filter(({ id, root, decided }) => root === id && decided?.decision.keep === 'keep');

/** What nobody talked over, and that nothing which was goes together with. */
export const undecidedOf = (items: readonly Item[]): Item[] =>
  items.filter(({ id, root, decided }) => root === id && !decided);

export const hasPrivate = (items: readonly Item[]): boolean =>
  items.some(({ decided }) => decided?.decision.keep === 'private');

/** Of what was planned for a find or for what goes with it, the first day. */
export function paperRow(item: Item, view: Pick<LaneViewModel, 'list'>): PaperRow {
  const ids = [item.id, ...item.joined.map(({ id }) => id)];
  const planned = view
    .list('follow_up')
    .filter(({ set }) => ids.some((id) => isAbout(set, id)) && set.status !== 'dropped')
    .map(({ set }) => String(set.dueOn ?? set.plannedOn ?? ''))
    .filter(Boolean)
    .sort();
  const { status, notOursWhy, laterUntil } = item.find.row.set as Partial<Observation['set']>;
  const how =
    status === 'not_ours'
      ? ({ is: 'not', why: notOursWhy ?? '' } as const)
      : laterUntil
        ? ({ is: 'later', on: laterUntil } as const)
        : null;
  return { item, joined: item.joined, when: planned[0] ?? '', how };
}

/** "Lindestraat 14" without the house; '' where no street is known. */
export const streetOf = (label: string | null): string =>
  (label ?? '').replace(/\s+\d+\S*(\s.*)?$/u, '').trim();

/** Lines on the poster, none twice, and no more than it has room for: what many hands went up for comes first. */
export function posterLines<T extends { line: string; votes: number }>(
  all: readonly T[],
  most: number,
): T[] {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(one.line)) found.set(one.line, one);
  return [...found.values()].sort((one, other) => other.votes - one.votes).slice(0, most);
}

/** What stands of a walk, for every paper. */
export type PaperPromise = { place: number; what: string; team: string; dueOn: string };

export const paperPromises = (
  places: readonly (SeenRow | null)[],
  teamNamed: (id: string | null) => string,
): PaperPromise[] =>
  places.flatMap((row, index) =>
    row
      ? [
          {
            place: index + 1,
            what: String(row.set.what),
            team: teamNamed(row.set.team as string | null),
            dueOn: String(row.set.dueOn),
          },
        ]
      : [],
  );

import type { Row } from '../../../schema/entities/row.ts';
import {
  asText,
  type Books,
  type Entry,
  isEmptied,
  isStanding,
  ownerOf,
  subjectOf,
} from './books.ts';

type Seat = { id: string; by: string };
type Own = {
  seats?: Seat[];
  promised?: Record<string, string>;
  closedAt?: number | null;
  closedBy?: string | null;
};

/** I4: who comes along has one place, of the places there were; each of three promises has its own; and who closed it is who did. */
export const walkFaults = (books: Books): string[] =>
  books.rows
    .filter((row) => row.kind === 'walk' && !isEmptied(row))
    .flatMap((walk) => [
      ...seatFaults(walk, books),
      ...promiseFaults(walk, books),
      ...closingFaults(walk, books),
    ]);

const isAbout = (row: Pick<Row, 'set'>, { id }: Row): boolean => subjectOf(row)?.id === id;

function seatFaults(walk: Row, { rows, entries, server }: Books): string[] {
  const { seats = [] } = walk.set as Own;
  const there = rows.filter((row) => row.kind === 'signup' && !row.isDeleted && isAbout(row, walk));
  const faults: string[] = [];
  const named = (all: readonly Seat[]) => asText(all.map(({ id, by }) => `${id} ${by}`).sort());
  if (named(seats) !== named(there))
    faults.push(`I4 walk ${walk.id} has places for others than who signed up`);
  if (new Set(seats.map(({ by }) => by)).size !== seats.length)
    faults.push(`I4 somebody has two places on walk ${walk.id}`);
  if (seats.length > Math.max(...placesSaid(walk.id, entries)))
    faults.push(`I4 more people than places on walk ${walk.id}`);
  const had = new Set<string>();
  for (const entry of entries) {
    if (!isStanding(entry)) continue;
    const owner = ownerOf(server.seats.get(entry.lane));
    if (entry.t === 'signup.create' && isAbout(entry, walk)) {
      const isSeat = there.some(({ id }) => id === entry.e);
      const isOff = entries.some(
        (one) => isStanding(one) && one.t === 'signup.delete' && one.e === entry.e,
      );
      if (!isSeat && !isOff && !had.has(owner)) faults.push(`I4 signup ${entry.e} lost its place`);
      had.add(owner);
    }
  }
  return faults;
}

/** Every number of places that the walk was ever said to have, up to a moment. */
function placesSaid(walk: string, entries: readonly Entry[]): number[] {
  const said = entries.filter((one) => isStanding(one) && one.kind === 'walk' && one.e === walk);
  return said
    .filter(({ t, set }) => t === 'walk.create' || set.places !== undefined)
    .map(({ set }) => Number(set.places ?? 0));
}

function promiseFaults(walk: Row, { rows }: Books): string[] {
  const { promised = {} } = walk.set as Own;
  const there = rows
    .filter((row) => row.kind === 'promise' && !row.isDeleted && isAbout(row, walk))
    .map(({ id, set }) => `${set.place} ${id}`);
  const named = Object.entries(promised).map(([place, id]) => `${place} ${id}`);
  return asText(named.sort()) === asText(there.sort())
    ? []
    : [`I4 walk ${walk.id} promises something else than what was promised`];
}

function closingFaults(walk: Row, { byMid, server }: Books): string[] {
  const { closedAt = null, closedBy = null } = walk.set as Own;
  const entry = byMid.get(walk.from.closedAt ?? '');
  if (!entry || entry.isBlank) return [];
  const owner = closedAt === null ? null : ownerOf(server.seats.get(entry.lane));
  return closedBy === owner ? [] : [`I4 walk ${walk.id} says that ${closedBy} closed it`];
}

/** Whether it says again what somebody said before: that a walk begins, or is over. Then the first stands, and nothing is lost. */
export function isSaidBefore(entry: Entry, field: string, { entries }: Books): boolean {
  if (entry.t !== 'walk.patch') return false;
  const before = standingBefore(entry, entries).filter(({ e }) => e === entry.e);
  if (field === 'closedAt')
    return (
      entry.set.closedAt !== null && before.some(({ set }) => typeof set.closedAt === 'number')
    );
  const isBegun = before.some(
    ({ t, set }) => set.isPlanned === false || (t === 'walk.create' && !set.isPlanned),
  );
  return ['startedAt', 'endsAt'].includes(field) && entry.set.isPlanned === false && isBegun;
}

const standingBefore = (entry: Entry, entries: readonly Entry[]): Entry[] =>
  entries.slice(0, entries.indexOf(entry)).filter(isStanding);

/** Fields that must go together. */
const together: Record<string, readonly string[]> = {
  verdict: ['keep', 'with'],
  walk: ['startedAt', 'endsAt', 'isPlanned'],
};

/** Whether what it was refused for was so when it came in; undefined where that is not about a walk. */
export function isRefusedByWalk(
  entry: Entry,
  { entries, byKey, server }: Books,
): boolean | undefined {
  const before = standingBefore(entry, entries);
  const made = before.find(({ mid }) => mid === entry.e) ?? entry;
  const walk = subjectOf(made)?.id ?? '';
  const ofWalk = before.filter(({ kind, e }) => kind === 'walk' && e === walk);
  switch (entry.why) {
    case 'walk_over':
      return ofWalk.some(({ set }) => typeof set.closedAt === 'number');
    case 'walk_deleted':
      return ofWalk.some(({ t }) => t === 'walk.delete');
    case 'places_full': {
      const off = new Set(before.filter(({ t }) => t === 'signup.delete').map(({ e }) => e));
      const others = before.filter(
        (one) => one.t === 'signup.create' && subjectOf(one)?.id === walk && !off.has(one.e),
      );
      const owners = new Set(others.map(({ lane }) => ownerOf(server.seats.get(lane))));
      return owners.size >= Math.min(...placesSaid(walk, before));
    }
    case 'promises_full':
      return before.some(
        (one) =>
          one.t === 'promise.create' &&
          one.e !== made.e &&
          subjectOf(one)?.id === walk &&
          one.set.place === made.set.place,
      );
    case 'bad_shape': {
      const isChoice = entry.t === 'conflict.resolve';
      const about = isChoice ? subjectOf(entry) : { kind: entry.kind, id: entry.e };
      const fields = together[about?.kind ?? ''] ?? [];
      if (!about || !byKey.has(`${about.kind} ${about.id}`)) return false;
      // Half of it was said without knowing of the other half.
      return before.some(
        ({ e, mid, set }) =>
          e === about.id &&
          (isChoice || !Object.values(entry.base).includes(mid)) &&
          fields.some((field) => Object.hasOwn(set, field)),
      );
    }
    default:
      return undefined;
  }
}

import type { PlanCard } from './plan-card.ts';

const DAY_MS = 24 * 3_600_000;
/** For what has no day: after every day that is written on a board. */
const NO_DAY = 60_000;

/** What goes first whatever its place: what is late, what is silent, what was promised, then the rest. */
export function tierOf({ isLate, silentDays, dueOn }: PlanCard): 0 | 1 | 2 | 3 {
  if (isLate) return 0;
  if (silentDays !== null) return 1;
  return dueOn === null ? 3 : 2;
}

/** The place among its neighbours: as it was put there, else by its day and time, the older first. */
export function rankOf({ id, rank, status, dueOn, plannedOn, at, row }: PlanCard): number {
  if (rank !== null) return rank;
  const day = status === 'planned' ? (plannedOn ?? dueOn) : (dueOn ?? plannedOn);
  const madeMs = row.at - 1.7e12;
  // A millisecond weighs more than the place of its own: of two the older one is always first.
  if (day === null) return NO_DAY + madeMs / DAY_MS + ofItsOwn(id) * 1e-8;
  const [hours = 0, minutes = 0] = (at ?? '').split(':').map(Number);
  // A year is 0.03 of a day: it orders what is at one time, and leaves room to put something between. A number that also holds the
  // day has no room for milliseconds: of two made within ten seconds either may be first.
  const time = (hours + minutes / 60) / 48 + madeMs / 1e12;
  return Date.parse(day) / DAY_MS + time + ofItsOwn(id) * 1e-8;
}

/** From 0 to 1 for an id, so that what was made at one moment does not stand at one place. */
function ofItsOwn(id: string): number {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 9973;
  return sum / 9973;
}

const byId = (one: PlanCard, other: PlanCard) => (one.id < other.id ? -1 : 1);

/** The order of a column. What is done has the last on top. */
export function inOrder(cards: readonly PlanCard[]): PlanCard[] {
  const isOver = ({ status }: PlanCard) => status === 'done' || status === 'dropped';
  const [open, over] = [cards.filter((card) => !isOver(card)), cards.filter(isOver)];
  return [
    ...open.sort(
      (one, other) =>
        tierOf(one) - tierOf(other) || rankOf(one) - rankOf(other) || byId(one, other),
    ),
    ...over.sort((one, other) => other.wentAt - one.wentAt || byId(one, other)),
  ];
}

/** Cards of a day: by time, those without one last. */
export const inTime = (cards: readonly PlanCard[]): PlanCard[] =>
  [...cards].sort(
    (one, other) =>
      (one.at ?? '99').localeCompare(other.at ?? '99') ||
      rankOf(one) - rankOf(other) ||
      byId(one, other),
  );

/** The rank between two neighbours; null is the edge of the column. */
export function between(above: PlanCard | null, below: PlanCard | null): number {
  if (above && below) return (rankOf(above) + rankOf(below)) / 2;
  if (above) return rankOf(above) + 1;
  return below ? rankOf(below) - 1 : 0;
}

/** The rank one place further up or down, among those that go first together; null where there is no further. */
export function stepRank(column: readonly PlanCard[], id: string, by: 1 | -1): number | null {
  const card = column.find((one) => one.id === id);
  if (!card) return null;
  const among = column.filter((one) => tierOf(one) === tierOf(card));
  const at = among.indexOf(card);
  const past = among[at + by];
  if (!past) return null;
  const beyond = among[at + 2 * by] ?? null;
  return by === 1 ? between(past, beyond) : between(beyond, past);
}

/** The rank for a card that is put before or after another one of a column. */
export function rankBeside(
  column: readonly PlanCard[],
  card: PlanCard,
  { id, edge }: { id: string; edge: 'top' | 'bottom' },
): number | null {
  const among = column.filter((one) => one.id !== card.id && tierOf(one) === tierOf(card));
  const at = among.findIndex((one) => one.id === id);
  if (at < 0) return null;
  const to = edge === 'top' ? at : at + 1;
  return between(among[to - 1] ?? null, among[to] ?? null);
}

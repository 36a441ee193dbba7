import type { Mid } from '../../../schema/ids.ts';
import type { KidFind } from '../kid-finds.ts';

export const places = [1, 2, 3] as const;
export type BestPlace = (typeof places)[number];
/** Who stands where, first place first. */
export type Best = readonly [Mid | null, Mid | null, Mid | null];

/** @param finds those that are shown. Of two on one place the one that came last in time stands there. */
export function bestOf(finds: readonly KidFind[]): Best {
  const on = (place: BestPlace) => finds.findLast(({ best }) => best === place)?.id ?? null;
  return [on(1), on(2), on(3)];
}

export const firstFree = (best: Best): BestPlace | null =>
  places.find((place) => best[place - 1] === null) ?? null;

export const placeOf = (best: Best, find: Mid): BestPlace | null =>
  places.find((place) => best[place - 1] === find) ?? null;

/** Puts a find on a place. Who stood there goes to where it came from, if that was a place, and off otherwise. */
export function put(best: Best, find: Mid, place: BestPlace): Best {
  const from = placeOf(best, find);
  const stood = best[place - 1] ?? null;
  return changed(best, (at, now) => (at === place ? find : at === from ? stood : now));
}

export const takeOff = (best: Best, find: Mid): Best =>
  changed(best, (_, now) => (now === find ? null : now));

const changed = (
  [one, two, three]: Best,
  change: (at: BestPlace, now: Mid | null) => Mid | null,
): Best => [change(1, one), change(2, two), change(3, three)];

/** What is said to get from the finds as they are to `best`; what goes off its place comes first. */
export function sayings(finds: readonly KidFind[], best: Best) {
  const moved = finds
    .map(({ id, best: now }) => ({ id, now, to: placeOf(best, id) }))
    .filter(({ now, to }) => now !== to);
  const said = moved.map(({ id, to }) => ({ find: id, says: { childBest: to } }));
  return said.sort(
    (one, other) => Number(one.says.childBest !== null) - Number(other.says.childBest !== null),
  );
}

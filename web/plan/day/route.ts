import { metresBetween } from '../../text/find-words.ts';

type Place = { lat: number; lng: number };
/** Somewhere to go; `at` is the agreed time "HH:MM", null where any moment will do. */
export type Stop = { id: string; place: Place; at: string | null };
/** `metres` are straight lines. `left` are the stops that did not fit. */
export type Route<S extends Stop> = { stops: S[]; metres: number; left: S[] };

/** So many fit a day on foot, and are put in order before anybody sees it. */
export const MOST_STOPS = 12;
/** Centimetres less are no shorter way. */
const LESS = 0.01;

/**
 * A short way along the first twelve of `stops`, from `start` or else from the first of them. Stops with a time come in the order
 * of their times; the others are fitted between. Made here, without a network: nobody hears where one goes.
 */
export function routeOf<S extends Stop>(stops: readonly S[], start: Place | null): Route<S> {
  const taken = stops.slice(0, MOST_STOPS);
  let best = nearestFirst(taken, start);
  let metres = lengthOf(best, start);
  for (let isShorter = true; isShorter; ) {
    isShorter = false;
    for (const other of [...turned(best), ...moved(best)]) {
      const length = lengthOf(other, start);
      if (length > metres - LESS || !isInTime(other)) continue;
      [best, metres, isShorter] = [other, length, true];
      break;
    }
  }
  return { stops: best, metres, left: stops.slice(MOST_STOPS) };
}

/** Each time to the nearest that may be next: of those with a time only the earliest may. */
export function nearestFirst<S extends Stop>(stops: readonly S[], start: Place | null): S[] {
  const timed = byTime(stops.filter(({ at }) => at !== null));
  const free = stops.filter(({ at }) => at === null);
  const way: S[] = [];
  let here = start ?? (timed[0] ?? free[0])?.place;
  while (here && timed.length + free.length > 0) {
    const from = here;
    const next = [...timed.slice(0, 1), ...free].reduce((one, other) =>
      metresBetween(from, other.place) < metresBetween(from, one.place) ? other : one,
    );
    const list = next.at === null ? free : timed;
    list.splice(list.indexOf(next), 1);
    way.push(next);
    here = next.place;
  }
  return way;
}

/** Straight lines, from `start` where there is one. */
export function lengthOf(stops: readonly Stop[], start: Place | null): number {
  const places = [...(start ? [start] : []), ...stops.map(({ place }) => place)];
  return places.reduce((sum, place, at) => {
    const before = places[at - 1];
    return before ? sum + metresBetween(before, place) : sum;
  }, 0);
}

/** In the order of the list: first what has a time, by that time. */
export const byTime = <S extends Pick<Stop, 'at'>>(stops: readonly S[]): S[] =>
  [...stops].sort((one, other) => (one.at ?? '99').localeCompare(other.at ?? '99'));

const isInTime = (stops: readonly Stop[]): boolean => {
  const times = stops.flatMap(({ at }) => at ?? []);
  return times.every((time, at) => at === 0 || (times[at - 1] ?? '') <= time);
};

/** The same with a stretch of it the other way round: 2-opt. */
function* turned<S>(stops: readonly S[]): Generator<S[]> {
  for (let from = 0; from < stops.length - 1; from++)
    for (let to = from + 2; to <= stops.length; to++)
      yield [...stops.slice(0, from), ...stops.slice(from, to).reverse(), ...stops.slice(to)];
}

/** The same with one stop elsewhere: what a turn cannot do between two that keep their order. */
function* moved<S>(stops: readonly S[]): Generator<S[]> {
  for (const [from, stop] of stops.entries()) {
    const rest = stops.filter((_, at) => at !== from);
    for (let to = 0; to <= rest.length; to++) yield rest.toSpliced(to, 0, stop);
  }
}

import type { Mid } from '../../../schema/ids.ts';
import { type Best, type BestPlace, firstFree, put, takeOff } from './best-three.ts';

/** What was tapped and waits for the other: a find for a place, or a place for a find. */
export type Held = { find: Mid } | { place: BestPlace } | null;
export type Board = { best: Best; held: Held };

/** A find in the tray. With nothing held it goes to the best place that is free. */
export function tapFind({ best, held }: Board, find: Mid): Board {
  if (held && 'place' in held) return { best: put(best, find, held.place), held: null };
  if (held?.find === find) return { best, held: null };
  const free = firstFree(best);
  return free ? { best: put(best, find, free), held: null } : { best, held: { find } };
}

/** A place. Tapped twice, what stands on it goes back to the tray. */
export function tapPlace({ best, held }: Board, place: BestPlace): Board {
  if (!held) return { best, held: { place } };
  if ('find' in held) return { best: put(best, held.find, place), held: null };
  const stands = best[held.place - 1];
  if (held.place === place) return { best: stands ? takeOff(best, stands) : best, held: null };
  return stands ? { best: put(best, stands, place), held: null } : { best, held: { place } };
}

/** Where a dragged find was let go: on a place, in the tray, or on nothing, and then it stays where it was. */
export function drop({ best }: Board, find: Mid, on: BestPlace | 'tray' | null): Board {
  if (on === null) return { best, held: null };
  return { best: on === 'tray' ? takeOff(best, find) : put(best, find, on), held: null };
}

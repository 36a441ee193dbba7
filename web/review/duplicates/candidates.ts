import { metresBetween } from '../../text/find-words.ts';
import type { Find } from '../../text/finds.ts';
import { sameWithin } from '../../text/same-spot.ts';

export type Candidate = { find: Find; metres: number /** 0 to 1. */; likeness: number };

const WINDOW_MS = 60 * 24 * 3_600_000;

/** Words of four letters and more: shorter ones say little. */
function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

function inCommon(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : shared / all;
}

/**
 * What `find` may be a duplicate of: the same sort nearby and in the same two months, most alike first. Distance weighs most,
 * then the words, then the time between. What was merged already is left out: one merges with what that belongs to.
 */
export function candidatesFor(
  find: Find,
  all: readonly Find[],
  saidOf: (find: Find) => string,
): Candidate[] {
  const within = sameWithin(find.category.id);
  const own = wordsIn(`${find.words} ${saidOf(find)}`);
  return all
    .flatMap((other): Candidate[] => {
      const metres = metresBetween(find.position, other.position);
      const apart = Math.abs(find.row.at - other.row.at);
      const isPossible =
        other.id !== find.id &&
        other.kind === find.kind &&
        other.category.id === find.category.id &&
        !other.row.set.duplicateOf &&
        metres <= within &&
        apart <= WINDOW_MS;
      if (!isPossible) return [];
      const words = inCommon(own, wordsIn(`${other.words} ${saidOf(other)}`));
      const likeness = 0.6 * (1 - metres / within) + 0.25 * words + 0.15 * (1 - apart / WINDOW_MS);
      return [{ find: other, metres, likeness }];
    })
    .sort((one, other) => other.likeness - one.likeness || (one.find.id < other.find.id ? -1 : 1));
}

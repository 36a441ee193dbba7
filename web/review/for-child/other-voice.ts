import { metresBetween } from '../../text/find-words.ts';
import type { Find } from '../../text/finds.ts';
import { isOfKid } from '../child-of.ts';

/** Two judgements so close are of one spot. */
const SAME_SPOT_M = 15;

/** The nearest judgement of the other voice on the same spot: a child's beside an adult's, never the mean of both. */
export function otherVoiceOf(
  find: Find,
  finds: readonly Find[],
  isOfChild: (find: Find) => boolean,
): Find | null {
  if (!isAlone(find, isOfChild)) return null;
  const metres = (other: Find) => metresBetween(find.position, other.position);
  const others = finds.filter(
    (other) =>
      isOfChild(other) !== isOfChild(find) &&
      isAlone(other, isOfChild) &&
      metres(other) <= SAME_SPOT_M,
  );
  return others.sort((one, other) => metres(one) - metres(other))[0] ?? null;
}

/** It was judged, and is no child's find that an adult judged as well: there the two stand together already. */
function isAlone(find: Find, isOfChild: (find: Find) => boolean): boolean {
  if (!isOfKid(find.row)) return find.judgement !== null;
  return isOfChild(find) && Boolean(find.row.set.childJudgement) && find.judgement === null;
}

import type { Mid } from '../../../schema/ids.ts';
import type { KidAnswer } from '../../store/kid-box.ts';
import type { KidFind } from '../kid-finds.ts';

/** Of two answers to one find the later stands. What the child hid gets none: it is on no screen. */
export const answerTo = (answers: readonly KidAnswer[], find: Mid): KidAnswer | null =>
  [...answers]
    .filter((one) => one.find === find)
    .sort(byId)
    .at(-1) ?? null;

/**
 * @returns the oldest answer that the child did not see yet, with what it said of the place, as far as this phone knows; null
 * when there is none. It may be about what was found when the phone was given before: `finds` are all of the child since.
 */
export function unseenAnswer(
  answers: readonly KidAnswer[],
  finds: readonly KidFind[],
): { answer: KidAnswer; of: KidAnswer['of'] } | null {
  for (const answer of [...answers].sort(byId)) {
    const find = finds.find(({ id }) => id === answer.find);
    if (!answer.isSeen && !find?.isHidden) return { answer, of: find ?? answer.of };
  }
  return null;
}

// An id begins with the time at which it was made.
const byId = (one: KidAnswer, other: KidAnswer) => (one.id < other.id ? -1 : 1);

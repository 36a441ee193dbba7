import { metresBetween } from '../../text/find-words.ts';
import { type Find, isOver } from '../../text/finds.ts';

const AROUND_M = 50;
/** Two judgements so close are of one spot. */
const SAME_SPOT_M = 15;

export type Near = { find: Find; metres: number };

const within = (find: Find, finds: readonly Find[], most: number): Near[] =>
  finds
    .filter(({ id }) => id !== find.id)
    .map((other) => ({ find: other, metres: metresBetween(find.position, other.position) }))
    .filter(({ metres }) => metres <= most)
    .sort((one, other) => one.metres - other.metres);

/** What is open around a find, and what was there earlier and is over; nearest first. */
export function aroundOf(find: Find, finds: readonly Find[]): { open: Near[]; earlier: Near[] } {
  const near = within(find, finds, AROUND_M);
  return {
    open: near.filter((one) => !isOver(one.find.status)),
    earlier: near.filter((one) => isOver(one.find.status) && one.find.row.at < find.row.at),
  };
}

/** The nearest judgement of the other voice on the same spot: a child's beside an adult's, never the mean of both. */
export const otherVoiceOf = (
  find: Find,
  finds: readonly Find[],
  isOfChild: (find: Find) => boolean,
): Find | null =>
  find.judgement === null
    ? null
    : (within(find, finds, SAME_SPOT_M).find(
        ({ find: other }) => other.judgement !== null && isOfChild(other) !== isOfChild(find),
      )?.find ?? null);

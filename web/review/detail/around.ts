import { metresBetween } from '../../text/find-words.ts';
import { type Find, isOver } from '../../text/finds.ts';

const AROUND_M = 50;

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

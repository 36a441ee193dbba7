import type { Spread } from '../../../schema/insight.ts';
import { limits } from '../../../schema/limits.ts';
import { FEWEST_FINDS } from '../../../schema/vocabulary/insight.ts';

/** What a number is made of: a find of the street, or something told at the home of a household. */
export type Counted = { kind: 'observation' | 'concern'; household: string };

const isHome = ({ kind }: Counted) => kind === 'concern';
const households = (some: readonly Counted[]) =>
  new Set(some.filter(isHome).map(({ household }) => household)).size;

/** Leaves out the street where it is of too few finds, and the homes where they are too few households. */
export function enough<T extends { of: Counted }>(some: readonly T[]): T[] {
  const street = some.filter(({ of }) => !isHome(of));
  const home = some.filter(({ of }) => isHome(of));
  return [
    ...(street.length >= FEWEST_FINDS ? street : []),
    ...(households(home.map(({ of }) => of)) >= limits.fewestShown ? home : []),
  ];
}

/** Nothing may be said; one or a few may not. */
export const streetCount = (some: readonly Counted[]): number | null => {
  const count = some.filter((one) => !isHome(one)).length;
  return count === 0 || count >= FEWEST_FINDS ? count : null;
};
export const homeCount = (some: readonly Counted[]): number | null => {
  const count = some.filter(isHome).length;
  return count === 0 || households(some) >= limits.fewestShown ? count : null;
};

/** Of numbers that add up to a known one, a single one left out could be worked out: then the least of the others goes too. */
export function withoutLoner(counts: readonly (number | null)[]): (number | null)[] {
  if (counts.filter((count) => count === null).length !== 1) return [...counts];
  const least = Math.min(...counts.filter((count) => count !== null && count > 0).map(Number));
  const at = counts.indexOf(least);
  return counts.map((count, n) => (n === at ? null : count));
}

/** @returns null of too few to say. */
export function spreadOf(some: readonly { of: Counted; ms: number }[]): Spread | null {
  const sorted = enough(some)
    .map(({ ms }) => ms)
    .sort((one, other) => one - other);
  const { length: count } = sorted;
  if (count === 0) return null;
  const at = (rank: number) => sorted[Math.max(0, Math.ceil(rank) - 1)] ?? 0;
  const middle = count % 2 === 1 ? at((count + 1) / 2) : (at(count / 2) + at(count / 2 + 1)) / 2;
  return {
    count,
    p25: at(count * 0.25),
    median: middle,
    p75: at(count * 0.75),
    p90: at(count * 0.9),
  };
}

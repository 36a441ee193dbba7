import type { RandomBytes } from '../../schema/ids.ts';

/** Chance that repeats itself: everything a schedule does comes out of one seed. */
export type Chance = {
  /** From 0 up to 1. */
  next(): number;
  below(limit: number): number;
  happens(probability: number): boolean;
  pick<T>(from: readonly T[]): T | undefined;
  bytes: RandomBytes;
};

/** mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    pick: (from) => from[below(from.length)],
    bytes: (bytes) => bytes.map(() => below(256)),
  };
}

import { seeded } from '../../schema/demo/seeded.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';

const street = ['litter', 'unsafe', 'broken', 'lovely', 'other'] as const;
const BETWEEN_MS = 80_000;

/** Finds as a walker pins them: a category, and where the phone says it is. The same ones for the same seed. */
export function finds(count: number, seed: number, walk: string | null): Draft[] {
  const next = seeded(seed);
  const near = (degrees: number) => Number((degrees + next() * 0.01).toFixed(7));
  return Array.from({ length: count }, () => {
    const category = street[Math.floor(next() * street.length)];
    const accuracy = Number((3 + next() * 20).toFixed(1));
    const position = { lat: near(52.08), lng: near(5.065), accuracy, how: 'gps' };
    return { t: 'observation.create', walk, set: { category, position } };
  });
}

/** A clock of someone who walked up to now: some time between two finds, so that they pack no smaller than real ones. */
export function walkersClock(count: number, seed: number): () => number {
  const next = seeded(seed);
  let at = Date.now() - (count * BETWEEN_MS) / 2;
  return () => {
    at += Math.floor(next() * BETWEEN_MS);
    return at;
  };
}

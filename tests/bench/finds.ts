import { seeded } from '../../schema/demo/seeded.ts';
import type { Position } from '../../schema/entities/fields.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { placeOf } from '../../web/map/place-of.ts';

const street = ['litter', 'unsafe', 'broken', 'lovely', 'other'] as const;
const BETWEEN_MS = 80_000;

/** Finds as a walker pins them: a category, and where the phone says it is. The same ones for the same seed. */
export function finds(count: number, seed: number, walk: string | null): Draft[] {
  const next = seeded(seed);
  return Array.from({ length: count }, () => {
    const category = street[Math.floor(next() * street.length)];
    return { t: 'observation.create', walk, set: { category, position: somewhere(next) } };
  });
}

/** As a phone tells it, with all the digits of a double, and as the app keeps it. */
function somewhere(next: () => number): Position {
  const at = { lat: 52.08 + next() * 0.01, lng: 5.065 + next() * 0.01 };
  return placeOf(
    at,
    { by: 'device' },
    {
      state: 'fixed',
      ...at,
      accuracy: 3 + next() * 20,
      heading: null,
      at: 0,
    },
  );
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

import fc from 'fast-check';
import { test } from 'vitest';

/** `LOOPMEE_RUNS` is how often each property is tried; without it, as often as it asks for itself. */
const asked = Number(process.env.LOOPMEE_RUNS ?? 0);

/** Nothing here is a matter of time: this is only so that a run of millions is not ended. */
export const PATIENCE_MS = 24 * 3_600_000;

type Property = fc.IProperty<unknown> | fc.IAsyncProperty<unknown>;

/** A test that tries a property many times; fast-check prints the seed and the smallest case when it fails. */
export function holds(name: string, runs: number, property: Property): void {
  test(name, () => Promise.resolve(fc.assert(property, { numRuns: asked || runs })), PATIENCE_MS);
}

import { expect, test } from 'vitest';
import { waitMs } from '../../../web/sync/backoff.ts';

test('waits longer after each failure, but never longer than five minutes', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 50].map((failures) => waitMs(failures, 0.5));
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits[0]).toBeLessThan(waits[1] ?? 0);
  expect(waitMs(50, 0.999)).toBeLessThanOrEqual(5 * 60_000);
});

test('spreads phones that lost the network together', () => {
  expect(waitMs(3, 0.9)).toBeGreaterThan(waitMs(3, 0.1));
});

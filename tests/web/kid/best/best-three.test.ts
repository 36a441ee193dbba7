import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Best,
  bestOf,
  firstFree,
  places,
  put,
  sayings,
  takeOff,
} from '../../../../web/kid/best/best-three.ts';
import { aKidFind } from '../a-find.ts';

const nobody: Best = [null, null, null];
const finds = [1, 2, 3, 4, 5].map((at) => aKidFind(at));

test('a find stands on one place, and who stood there changes places with it', () => {
  const two = put(put(nobody, 'f1', 1), 'f2', 2);
  expect(two).toEqual(['f1', 'f2', null]);
  expect(put(two, 'f2', 1), 'they change places').toEqual(['f2', 'f1', null]);
  expect(put(two, 'f3', 1), 'one from the tray sends the other back to it').toEqual([
    'f3',
    'f2',
    null,
  ]);
  expect(put(two, 'f1', 3), 'a free place takes it').toEqual([null, 'f2', 'f1']);
  expect(put(two, 'f1', 1), 'where it stands already').toEqual(two);
  expect(takeOff(two, 'f1')).toEqual([null, 'f2', null]);
});

test('the first free place is the best one that is free', () => {
  expect(firstFree(nobody)).toBe(1);
  expect(firstFree(['f1', null, 'f3'])).toBe(2);
  expect(firstFree(['f1', 'f2', 'f3'])).toBeNull();
});

test('what is said takes off before it puts on, and leaves the others alone', () => {
  const now = [aKidFind(1, { best: 1 }), aKidFind(2, { best: 2 }), aKidFind(3)];
  expect(sayings(now, ['f3', 'f2', null])).toEqual([
    { find: 'f1', says: { childBest: null } },
    { find: 'f3', says: { childBest: 1 } },
  ]);
  expect(sayings(now, bestOf(now))).toEqual([]);
});

test('whatever a child drags where, no find stands twice and what was said reads back the same', () => {
  const step = fc.record({
    find: fc.constantFrom('f1', 'f2', 'f3', 'f4', 'f5'),
    to: fc.constantFrom(...places, null),
  });
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 12 }),
      fc.array(step, { maxLength: 6 }),
      (before, after) => {
        const played = (from: Best, steps: typeof before) =>
          steps.reduce(
            (best, { find, to }) => (to ? put(best, find, to) : takeOff(best, find)),
            from,
          );
        const start = played(nobody, before);
        const end = played(start, after);
        const standing = end.filter((one) => one !== null);
        expect(new Set(standing).size).toBe(standing.length);
        const known = new Map(
          finds.map((one) => [one.id, { ...one, best: null as (typeof places)[number] | null }]),
        );
        for (const best of [start, end])
          for (const { find, says } of sayings([...known.values()], best)) {
            const row = known.get(find);
            if (row) row.best = says.childBest;
          }
        expect(bestOf([...known.values()])).toEqual(end);
      },
    ),
  );
});

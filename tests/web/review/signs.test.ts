import { expect, test } from 'vitest';
import { letterAt, signsOf } from '../../../web/review/print/signs.ts';

const spot = (n: number, x: number, y = 0) => ({ n, x, y });

test('a find by itself has its number on the map', () => {
  expect(signsOf([spot(1, 0), spot(2, 100)], 24)).toEqual([
    { text: '1', x: 0, y: 0, numbers: [1] },
    { text: '2', x: 100, y: 0, numbers: [2] },
  ]);
});

test('finds that would lie over each other share a letter that says which they are', () => {
  const signs = signsOf([spot(1, 0), spot(2, 100), spot(3, 10), spot(4, 300), spot(5, 310)], 24);
  expect(signs.map(({ text, numbers }) => [text, ...numbers])).toEqual([
    ['A', 1, 3],
    ['2', 2],
    ['B', 4, 5],
  ]);
});

test('no two signs lie over each other, and every find is in exactly one', () => {
  const spots = Array.from({ length: 200 }, (_, i) => spot(i + 1, (i * 37) % 180, (i * 53) % 170));
  const signs = signsOf(spots, 24);
  for (const one of signs)
    for (const other of signs)
      if (one !== other)
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24);
  const numbers = signs.flatMap((sign) => sign.numbers).sort((one, other) => one - other);
  expect(numbers).toEqual(spots.map(({ n }) => n));
  expect(new Set(signs.map(({ text }) => text)).size).toBe(signs.length);
});

test('after Z comes AA', () => {
  expect([0, 25, 26, 27, 52].map(letterAt)).toEqual(['A', 'Z', 'AA', 'AB', 'BA']);
});

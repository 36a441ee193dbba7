import { expect, test } from 'vitest';
import { colourOf, hopscotchOf } from '../../../../web/kid/finds/hopscotch.ts';

const filled = (finds: number) =>
  hopscotchOf(finds)
    .flat()
    .map(({ find }) => find)
    .filter((find) => find !== null);

test.each([0, 1, 5, 6, 7, 24, 25])(
  'all of %i finds have a square, oldest first, and there is room ahead',
  (finds) => {
    expect(filled(finds)).toEqual(Array.from({ length: finds }, (_, at) => at));
    expect(hopscotchOf(finds).flat().length - finds).toBeGreaterThanOrEqual(1);
  },
);

test('one square and two squares take turns, and it begins with one', () => {
  expect(hopscotchOf(0).map((row) => row.length)).toEqual([1, 2, 1, 2, 1]);
  const widths = hopscotchOf(40).map((row) => row.length);
  expect(widths.every((width, at) => width === (at % 2 === 0 ? 1 : 2))).toBe(true);
});

test('a find keeps its colour when others come after it, and neighbours differ', () => {
  const finds = Array.from({ length: 20 }, (_, at) => ({ id: `f${at}` }));
  const colours = finds.map(({ id }) => colourOf(finds, id));
  expect(colourOf(finds.slice(0, 4), 'f3')).toBe(colours[3]);
  expect(colours.every((colour, at) => colour !== colours[at + 1])).toBe(true);
});

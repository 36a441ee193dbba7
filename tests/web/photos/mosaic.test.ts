import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, cellsAlong, cellsUnder, coloursOf, gridOf } from '../../../web/photos/mosaic.ts';

const photo = gridOf({ width: 1600, height: 1200 });

test('lays cells of at least a twenty-fourth of the longest side', () => {
  expect(photo).toMatchObject({ cell: 80, columns: 20, rows: 15 });
  expect(gridOf({ width: 300, height: 1001 })).toMatchObject({ cell: 51, columns: 6, rows: 20 });
});

test('covers the whole picture once, also where its edge cuts a cell', () => {
  const grid = gridOf({ width: 130, height: 97 });
  const areas = Array.from({ length: grid.columns * grid.rows }, (_, index) => areaOf(grid, index));
  const covered = areas.reduce((sum, area) => sum + area.width * area.height, 0);
  expect(covered).toBe(130 * 97);
  expect(areas.every(({ x, y, width, height }) => x + width <= 130 && y + height <= 97)).toBe(true);
});

test('touches the cells that a round brush reaches, and not those at its corners', () => {
  expect(cellsUnder(photo, { x: 40, y: 40 }, 10)).toEqual([0]);
  expect(cellsUnder(photo, { x: 80, y: 40 }, 10)).toEqual([0, 1]);
  expect(cellsUnder(photo, { x: 120, y: 120 }, 50)).toEqual([1, 20, 21, 22, 41]);
});

test('touches nothing beside the picture', () => {
  expect(cellsUnder(photo, { x: -200, y: 40 }, 50)).toEqual([]);
  expect(cellsUnder(photo, { x: 1590, y: 1190 }, 400).every((index) => index < 300)).toBe(true);
});

test('leaves no gap behind a quick finger', () => {
  const along = cellsAlong(photo, { x: 40, y: 40 }, { x: 1560, y: 40 }, 5);
  expect([...along].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
});

test('makes every place under the brush unreadable, wherever it goes', () => {
  const place = fc.record({
    x: fc.double({ min: 0, max: 1599.9, noNaN: true }),
    y: fc.double({ min: 0, max: 1199.9, noNaN: true }),
  });
  fc.assert(
    fc.property(place, place, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, part) => {
      const x = from.x + (to.x - from.x) * part;
      const y = from.y + (to.y - from.y) * part;
      const under = Math.floor(y / photo.cell) * photo.columns + Math.floor(x / photo.cell);
      // Half a cell apart at most: the smallest brush, 32 px, reaches over that.
      expect(cellsAlong(photo, from, to, 32).has(under)).toBe(true);
    }),
  );
});

test('leaves one colour of a cell, the mean of what was in it', () => {
  const grid = gridOf({ width: 40, height: 2 });
  const pixels = new Uint8ClampedArray(40 * 2 * 4).fill(255);
  pixels.set([0, 100, 55, 255], 0);
  expect(grid).toMatchObject({ cell: 2, columns: 20, rows: 1 });
  expect(coloursOf(grid, pixels).slice(0, 2)).toEqual(['rgb(191 216 205)', 'rgb(255 255 255)']);
});

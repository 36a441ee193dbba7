import { expect, test } from 'vitest';
import { crayons, PAPER, rgbOf } from '../../../../web/kid/make/crayons.ts';
import { floodFill, TOLERANCE } from '../../../../web/kid/make/flood-fill.ts';

const keys = { '.': rgbOf(PAPER), '#': rgbOf('#1d2333'), r: rgbOf('#d93a2f') } as const;
type Key = keyof typeof keys;

/** Each character is a block of so many pixels, wide enough for the rim. */
const BLOCK = 8;
function pictureOf(rows: readonly string[]) {
  const [width, height] = [(rows[0]?.length ?? 0) * BLOCK, rows.length * BLOCK];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const key = rows[Math.floor(at / width / BLOCK)]?.[Math.floor((at % width) / BLOCK)] as Key;
    data.set([...keys[key], 255], at * 4);
  }
  return { data, width, height };
}

function rowsOf({ data, width, height }: ReturnType<typeof pictureOf>): string[] {
  return Array.from({ length: height / BLOCK }, (_, row) =>
    Array.from({ length: width / BLOCK }, (_, column) => {
      const at = ((row * BLOCK + BLOCK / 2) * width + column * BLOCK + BLOCK / 2) * 4;
      const is = (key: string) =>
        keys[key as Key].every((value, index) => data[at + index] === value);
      return Object.keys(keys).find(is) ?? '?';
    }).join(''),
  );
}

const middle = (block: number) => block * BLOCK + BLOCK / 2;

test('colours what is inside a line and nothing outside it', () => {
  const picture = pictureOf(['.....', '.###.', '.#.#.', '.###.', '.....']);
  expect(floodFill(picture, middle(2), middle(2), keys.r)).not.toBeNull();
  expect(rowsOf(picture)).toEqual(['.....', '.###.', '.#r#.', '.###.', '.....']);
});

test('finds its way around every corner, to the edge of the paper', () => {
  const picture = pictureOf(['.#...', '.#.#.', '...#.', '####.', '.....']);
  floodFill(picture, middle(0), middle(0), keys.r);
  expect(rowsOf(picture)).toEqual(['r#rrr', 'r#r#r', 'rrr#r', '####r', 'rrrrr']);
});

test('leaves no pale rim along a line that fades', () => {
  const picture = pictureOf(['.#.']);
  // The first pixel of the line is half paper, as browsers draw it.
  for (let row = 0; row < BLOCK; row += 1)
    picture.data.set([140, 140, 140, 255], (row * picture.width + BLOCK) * 4);
  floodFill(picture, 0, 0, keys.r);
  const at = BLOCK * 4;
  expect([...picture.data.slice(at, at + 3)]).toEqual([...keys.r]);
  expect(rowsOf(picture)).toEqual(['r#.']);
});

test('changes nothing where the colour is there already, or outside the paper', () => {
  const picture = pictureOf(['r.']);
  expect(floodFill(picture, 0, 0, keys.r)).toBeNull();
  expect(floodFill(picture, -1, 4, keys.r)).toBeNull();
  expect(floodFill(picture, 4, 900, keys.r)).toBeNull();
  expect(rowsOf(picture)).toEqual(['r.']);
});

test('says which part of the picture changed', () => {
  const picture = pictureOf(['....', '.##.', '.##.', '....']);
  const box = floodFill(picture, middle(1), middle(1), keys.r);
  // A block of two by two, and the rim around it.
  const rim = 2;
  const side = 2 * BLOCK + 2 * rim;
  expect(box).toEqual({ left: BLOCK - rim, top: BLOCK - rim, width: side, height: side });
});

test('no two crayons, and no crayon and the paper, are one colour to it', () => {
  const all = [...crayons.map(({ colour }) => colour), PAPER].map(rgbOf);
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1))
      expect(
        Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 0)))),
      ).toBeGreaterThan(TOLERANCE);
});

test('fills a whole picture while nobody notices', () => {
  const picture = pictureOf(Array.from({ length: 128 }, () => '.'.repeat(128)));
  const started = performance.now();
  floodFill(picture, 3, 3, keys.r);
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(new Set(rowsOf(picture))).toEqual(new Set(['r'.repeat(128)]));
});

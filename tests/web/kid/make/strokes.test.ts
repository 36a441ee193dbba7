import { expect, test } from 'vitest';
import {
  bounds,
  drawn,
  extend,
  finished,
  hasRoom,
  LINE_POINTS,
  undone,
} from '../../../../web/kid/make/strokes.ts';
import type { Stroke } from '../../../../web/store/kid-box.ts';

const line = (...points: number[]): Stroke => ({ colour: '#d93a2f', width: 14, points });
const long = (points: number) => line(...Array.from({ length: points * 2 }, (_, index) => index));
const many = (count: number, stroke: Stroke) => Array.from({ length: count }, () => stroke);

test('taking back goes stroke by stroke until the paper is empty, and then stays calm', () => {
  const [one, two] = [line(0, 0, 9, 9), { colour: '#3f8fdc', fill: [5, 5] } as Stroke];
  const both = drawn(drawn([], one), two);
  expect(both).toEqual([one, two]);
  expect(undone(both)).toEqual([one]);
  expect(undone(undone(both))).toEqual([]);
  expect(undone([])).toEqual([]);
});

test('a finger that hardly moves adds nothing, and one that leaves the paper draws along its edge', () => {
  const points: number[] = [];
  expect(extend(points, [10, 10])).toBe(true);
  expect(extend(points, [11.9, 10.4])).toBe(false);
  expect(extend(points, [13.2, 10])).toBe(true);
  expect(extend(points, [-80, 1_400])).toBe(true);
  expect(points).toEqual([10, 10, 13, 10, 0, 1_000]);
});

test('a straight line is two points when the finger is up, a tap stays one', () => {
  const straight = Array.from({ length: 200 }, (_, index) => [index * 4, index * 2]).flat();
  expect(finished({ colour: '#1d2333', width: 14, points: straight }).points).toEqual([
    0, 0, 796, 398,
  ]);
  expect(finished({ colour: '#1d2333', width: 14, points: [7, 7] }).points).toEqual([7, 7]);
});

test('ten minutes of drawing without a pause fits with room to spare', () => {
  // Sixty places a second; a wild spiral over the whole paper, which is hardest to say in fewer points.
  let strokes: readonly Stroke[] = [];
  let points: number[] = [];
  const started = performance.now();
  for (let at = 0; at < 36_000; at += 1) {
    const reach = 150 + 330 * Math.abs(Math.sin(at / 977));
    extend(points, [500 + reach * Math.cos(at / 9), 500 + reach * Math.sin(at / 7)]);
    if (points.length / 2 < LINE_POINTS) continue;
    strokes = drawn(strokes, finished({ colour: '#d93a2f', width: 14, points }));
    points = points.slice(-2);
  }
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(strokes).toHaveLength(60);
  expect(hasRoom(strokes)).toBe(true);
});

test.each([
  ['points', many(Math.ceil(bounds.points / 500), long(500))],
  ['strokes', many(bounds.strokes, line(1, 1))],
  ['filled places', many(bounds.fills, { colour: '#3f8fdc', fill: [5, 5] })],
])('paper that is full of %s takes no more, and taking back makes room', (_what, strokes) => {
  const full = strokes.slice();
  while (hasRoom(full)) full.push(line(1, 1));
  expect(drawn(full, line(2, 2))).toBe(full);
  let less: readonly Stroke[] = full;
  while (!hasRoom(less)) less = undone(less);
  expect(less.length).toBeGreaterThan(full.length - 3);
});

test('whatever a child does, a drawing stays small on the device', () => {
  const full: Stroke[] = [];
  while (hasRoom(full)) full.push(long(LINE_POINTS));
  expect(full.flatMap((one) => ('points' in one ? one.points : [])).length).toBeLessThanOrEqual(
    bounds.points * 2,
  );
});

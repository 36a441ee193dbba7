import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplified } from '../../../../web/kid/make/simplify.ts';

test('keeps corners and leaves out what lies between them', () => {
  expect(simplified([0, 0, 50, 0, 100, 0, 100, 50, 100, 100], 1)).toEqual([0, 0, 100, 0, 100, 100]);
});

test('keeps where a line turns back on itself', () => {
  expect(simplified([0, 0, 50, 0, 100, 0, 60, 0, 20, 0], 1)).toEqual([0, 0, 100, 0, 20, 0]);
});

test('keeps a circle that ends where it began', () => {
  const circle = Array.from({ length: 101 }, (_, index) => {
    const turn = (index / 100) * 2 * Math.PI;
    return [Math.round(500 + 200 * Math.cos(turn)), Math.round(500 + 200 * Math.sin(turn))];
  }).flat();
  const less = simplified(circle, 1);
  expect(less.length).toBeLessThan(circle.length / 2);
  expect(less.length / 2).toBeGreaterThan(12);
});

test('no point that was left out lies farther from the line than was asked', () => {
  const places = fc.array(fc.tuple(fc.nat(1_000), fc.nat(1_000)), { maxLength: 60 });
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 40 }), (many, tolerance) => {
      const less = simplified(many.flat(), tolerance);
      for (const at of many) expect(distanceTo(less, at)).toBeLessThanOrEqual(tolerance + 1e-6);
    }),
  );
});

function distanceTo(line: readonly number[], [x, y]: [number, number]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 1 < line.length; at += 2) {
    const [ax = 0, ay = 0, bx = ax, by = ay] = line.slice(at, at + 4);
    const square = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = square === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square;
    const on = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(x - ax - on * (bx - ax), y - ay - on * (by - ay)));
  }
  return nearest;
}

import { expect, test } from 'vitest';
import { smoothed } from '../../../../web/kid/make/smooth.ts';

const circle = (count: number) =>
  Array.from({ length: count + 1 }, (_, index) => {
    const turn = (index / count) * 2 * Math.PI;
    return [Math.round(500 + 300 * Math.cos(turn)), Math.round(500 + 300 * Math.sin(turn))];
  }).flat();

test('a circle drawn so fast that two dozen points are left is round', () => {
  const curve = smoothed(circle(24));
  for (let at = 0; at < curve.length; at += 2) {
    const radius = Math.hypot((curve[at] ?? 0) - 500, (curve[at + 1] ?? 0) - 500);
    expect(Math.abs(radius - 300)).toBeLessThan(6);
  }
});

test('the line goes through every place where the finger was', () => {
  const points = [100, 100, 400, 120, 420, 500, 90, 480];
  const curve = smoothed(points);
  const places = new Set(
    Array.from({ length: curve.length / 2 }, (_, at) => curve.slice(at * 2, at * 2 + 2).join()),
  );
  for (let at = 0; at < points.length; at += 2)
    expect(places).toContain(points.slice(at, at + 2).join());
});

test('a dot and a straight line stay as they are', () => {
  expect(smoothed([5, 5])).toEqual([5, 5]);
  expect(smoothed([5, 5, 300, 300])).toEqual([5, 5, 300, 300]);
});

test('a point that comes twice breaks nothing', () => {
  expect(smoothed([5, 5, 5, 5, 300, 300, 300, 300]).every(Number.isFinite)).toBe(true);
});

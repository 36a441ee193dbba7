import { expect, test } from 'vitest';
import { addressesOf, nearestAddress, neighbourhood } from '../../../schema/demo/neighbourhood.ts';
import { centre, distance, toPoint, toPosition } from '../../../schema/demo/plane.ts';
import { seeded } from '../../../schema/demo/seeded.ts';

test('stands where it says, and is as large as a small neighbourhood', () => {
  const points = neighbourhood().outline.map(toPoint);
  const east = points.map(([x]) => x);
  const south = points.map(([, y]) => y);
  expect(Math.max(...east) - Math.min(...east)).toBeGreaterThan(480);
  expect(Math.max(...east) - Math.min(...east)).toBeLessThan(620);
  expect(Math.max(...south) - Math.min(...south)).toBeGreaterThan(400);
  expect(Math.max(...south) - Math.min(...south)).toBeLessThan(520);
  expect(distance(toPoint(neighbourhood().centre), [0, 0])).toBe(0);
});

test('gives every front door a number of its own', () => {
  const labels = addressesOf().map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.length).toBeGreaterThan(500);
  expect(labels).toContain('Lindestraat 14');
});

test('knows the address somebody stands in front of', () => {
  for (const { label, lat, lng } of addressesOf().filter((_, i) => i % 50 === 0)) {
    expect(nearestAddress({ lat, lng })).toEqual({ label, metres: 0 });
  }
});

test('has no address for a place far outside the neighbourhood', () => {
  expect(nearestAddress({ lat: centre.lat + 0.01, lng: centre.lng })).toBeNull();
});

test('turns metres into degrees and back', () => {
  const [east, south] = toPoint(toPosition([120, -80]));
  expect(east).toBeCloseTo(120, 6);
  expect(south).toBeCloseTo(-80, 6);
});

test('puts a place to the north at a higher latitude', () => {
  expect(toPosition([0, -100]).lat).toBeGreaterThan(centre.lat);
  expect(toPosition([100, 0]).lng).toBeGreaterThan(centre.lng);
});

test('names every street that people live in', () => {
  const names = new Set(neighbourhood().streets.map(({ name }) => name));
  for (const { street } of addressesOf()) expect(names).toContain(street);
});

test('is drawn with the same dice every time', () => {
  const [one, two, other] = [seeded(5), seeded(5), seeded(6)];
  const throws = Array.from({ length: 20 }, () => one());
  expect(throws).toEqual(Array.from({ length: 20 }, () => two()));
  expect(throws).not.toEqual(Array.from({ length: 20 }, () => other()));
  expect(throws.every((value) => value >= 0 && value < 1)).toBe(true);
});

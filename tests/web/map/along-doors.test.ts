import { expect, it } from 'vitest';
import { alongDoors } from '../../../web/map/along-doors.ts';

const METRES_PER_DEGREE = 111_320;
const wide = METRES_PER_DEGREE * Math.cos((52 * Math.PI) / 180);
const at = (east: number, north: number) => ({
  lat: 52 + north / METRES_PER_DEGREE,
  lng: 5 + east / wide,
});
const eastOf = ({ lng }: { lng: number }) => (lng - 5) * wide;
const northOf = ({ lat }: { lat: number }) => (lat - 52) * METRES_PER_DEGREE;

it('a street runs between its two sides, in whatever order its doors are known', () => {
  const doors = [80, 0, 40, 120, 60, 20, 100].flatMap((east) => [at(east, 6), at(east, -6)]);
  const line = alongDoors(doors);
  for (const place of line) expect(Math.abs(northOf(place))).toBeLessThan(0.5);
  const easts = line.map(eastOf);
  const inOrder = [...easts].sort((one, other) => one - other);
  expect([easts, [...easts].reverse()]).toContainEqual(inOrder);
  expect((inOrder.at(-1) ?? 0) - (inOrder[0] ?? 0)).toBeGreaterThan(100);
});

it('a street keeps to its middle where doors are known of one side alone', () => {
  const easts = Array.from({ length: 21 }, (_, i) => i * 10);
  const north = easts.filter((east) => east < 100).map((east) => at(east, 7));
  const line = alongDoors([...easts.map((east) => at(east, -7)), ...north]);
  expect(line.length).toBeGreaterThan(6);
  for (const place of line) expect(Math.abs(northOf(place))).toBeLessThan(1);
});

it('a street with houses on one side runs along them', () => {
  const line = alongDoors(Array.from({ length: 12 }, (_, i) => at(i * 10, 7)));
  for (const place of line) expect(northOf(place)).toBeCloseTo(7);
});

it('a street follows its bend', () => {
  const bend = Array.from({ length: 13 }, (_, i) => at(i * 20, (i - 6) ** 2));
  const line = alongDoors(bend);
  const norths = line.map(northOf);
  expect(Math.max(...norths)).toBeGreaterThan(20);
  expect(Math.min(...norths)).toBeLessThan(4);
});

it('one door, or none, is no line', () => {
  expect(alongDoors([])).toEqual([]);
  expect(alongDoors([at(0, 0)])).toEqual([]);
});

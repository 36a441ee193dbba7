import { expect, test } from 'vitest';
import { besideMe, pathsOf, projectionAt } from '../../../../web/kid/around/projection.ts';

const here = { lat: 52.1, lng: 5.1 };
const project = projectionAt(here);
/** A place so many metres to the east and to the north. */
const at = (east: number, north: number) =>
  [
    here.lat + north / 111_320,
    here.lng + east / (111_320 * Math.cos((52.1 * Math.PI) / 180)),
  ] as const;

test('the child stands in the middle, north is up and east is right, in metres', () => {
  expect(project(here)).toEqual([0, 0]);
  const [lat, lng] = at(30, 40);
  expect(project({ lat, lng })).toEqual([30, -40]);
});

test('streets are lines, water and green are closed, and a home that is one place gets walls and a roof', () => {
  const paths = pathsOf(
    [
      { kind: 'street', points: [at(-10, 0), at(10, 0)] },
      { kind: 'green', points: [at(0, 0), at(5, 0), at(5, 5)] },
      { kind: 'home', points: [at(20, 0)] },
    ],
    project,
  );
  expect(paths.street).toBe('M-10 0L10 0');
  expect(paths.green).toBe('M0 0L5 0L5 -5z');
  expect(paths.home).toBe('M16 4v-4l4 -4l4 4v4z');
  expect(paths.water).toBe('');
});

test('what lies far away is not drawn, a street that comes through is', () => {
  const { street } = pathsOf(
    [
      { kind: 'street', points: [at(900, 900), at(950, 900)] },
      { kind: 'street', points: [at(-900, 0), at(900, 0)] },
    ],
    project,
  );
  expect(street).toBe('M-900 0L900 0');
});

test('a find under the child’s feet is drawn beside them, each on a place of its own; another stays where it is', () => {
  expect(besideMe([60, -20], 3)).toEqual([60, -20]);
  const beside = [0, 1, 2, 3, 4].map((n) => besideMe([2, 1], n));
  for (const [x, y] of beside) expect(Math.hypot(x, y)).toBeGreaterThan(33);
  expect(new Set(beside.map(String)).size).toBe(5);
});

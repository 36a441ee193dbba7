import { expect, test } from 'vitest';
import { walkQuery } from '../../../../api/organisation/register/ground.ts';
import { limits } from '../../../../schema/limits.ts';
import { here, kidSays, testCore } from '../../../fixtures/core.ts';
import { people } from '../../../fixtures/people.ts';
import { planOf, wholeReads } from '../../../fixtures/plans.ts';
import { home, take } from '../../../fixtures/register.ts';

const at = { lat: here.lat, lng: here.lng };

function streets(places: readonly { lat: number; lng: number }[]) {
  const test = testCore();
  const walk = test.startWalk(people.walker());
  const rows = places.map((place, n) =>
    home(n + 1, { place, complex: 'C1', street: 'Kanarielaan', suffix: 'KAN' }),
  );
  if (rows.length > 0)
    take(test.core, 1, [...rows, { kind: 'complex', code: 'C1', name: 'De Kanarie' }]);
  const ground = (where?: typeof at) => test.core.register.ground(walk, where);
  return { ...test, walk, ground };
}
const apart = (count: number, metres = 9) =>
  Array.from({ length: count }, (_, n) => ({
    lat: at.lat + ((n % 30) * metres) / 111_320,
    lng: at.lng + (Math.floor(n / 30) * metres) / 68_000,
  }));

test('a child sees where homes stand around it, and nothing of which they are or whose', () => {
  const { ground } = streets([
    { lat: 52.0840001234, lng: 5.0710098765 },
    { lat: 52.0843, lng: 5.0711 },
    { lat: 52.094, lng: 5.071 },
  ]);
  const answer = ground(at);
  expect(answer).toEqual({
    centre: [52.084, 5.071],
    shapes: [
      { kind: 'home', points: [[52.084, 5.07101]] },
      { kind: 'home', points: [[52.0843, 5.0711]] },
    ],
  });
  expect(JSON.stringify(answer)).not.toMatch(/kanarie|KAN|C1|3547/i);
});

test('homes above each other are one, and there are no more than a phone draws', () => {
  expect(streets([at, at, at]).ground(at)?.shapes).toHaveLength(1);
  const many = streets(apart(900)).ground(at);
  expect(many?.shapes).toHaveLength(limits.groundHomes);
  expect(many?.shapes[0]?.points).toEqual([[at.lat, at.lng]]);
});

test('without a place it is where the walk was, or else where the homes are', () => {
  const { ground, say, walk } = streets(apart(9));
  expect(ground()?.centre[0]).toBeCloseTo(at.lat + (4 * 9) / 111_320, 4);
  const set = { category: 'litter', ...kidSays };
  for (const lat of [52.09, 52.092])
    say(people.walker(), {
      t: 'observation.create',
      walk,
      set: { ...set, position: { ...here, lat } },
    });
  expect(ground()?.centre).toEqual([52.091, 5.071]);
});

test('is nothing where nobody knows where to look', () => {
  const { ground, storage } = streets([]);
  expect(ground()).toBeUndefined();
  expect(ground(at)).toEqual({ centre: [at.lat, at.lng], shapes: [] });
  expect(wholeReads(planOf(storage.db, walkQuery))).toEqual([]);
});

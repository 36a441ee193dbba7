import { expect, test } from 'vitest';
import { neighbourhood } from '../../../schema/demo/neighbourhood.ts';
import { centre, toPosition } from '../../../schema/demo/plane.ts';
import { drawnAround, homesAround } from '../../../web/map/ground-for-child.ts';

const drawn = () => drawnAround(centre, neighbourhood(), toPosition);

test('shows a child streets, water, green and homes around it', () => {
  const { centre: middle, shapes } = drawn();
  expect(middle).toEqual([centre.lat, centre.lng]);
  expect(new Set(shapes.map(({ kind }) => kind))).toEqual(
    new Set(['street', 'water', 'green', 'home']),
  );
  for (const { points } of shapes) expect(points.length).toBeGreaterThan(1);
});

test('tells no name and no number of anything', () => {
  const told = JSON.stringify(drawn());
  expect(told).not.toMatch(/straat|gracht|school|Rozen|name|number|label/i);
  for (const shape of drawn().shapes) expect(Object.keys(shape).sort()).toEqual(['kind', 'points']);
});

test('leaves out what is too far for a child on a walk', () => {
  const south = { lat: centre.lat - 0.02, lng: centre.lng };
  expect(drawnAround(south, neighbourhood(), toPosition).shapes).toEqual([]);
  const home = { ...centre, street: 'Lindestraat', house: '4' };
  const known = [home, { lat: centre.lat + 0.01, lng: centre.lng }, { lat: null, lng: null }];
  expect(homesAround(centre, known)).toEqual({
    centre: [centre.lat, centre.lng],
    shapes: [{ kind: 'home', points: [[centre.lat, centre.lng]] }],
  });
});

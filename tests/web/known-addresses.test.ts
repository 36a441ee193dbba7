import { expect, test } from 'vitest';
import { nearestOf } from '../../web/known-addresses.ts';

const home = { street: 'Pompoenpad', house: '12A', lat: 52.084, lng: 5.071 };
const homes = [
  { ...home, id: '3599ZZ-12-A', complex: null, complexName: null },
  { ...home, id: 'x', complex: null, complexName: null, lat: null, lng: null },
];
/** Some eleven metres. */
const step = 0.0001;

test('a place is at the nearest front door, of the organisation or drawn', () => {
  const drawn = () => ({ label: 'Lindestraat 14', metres: 15 });
  const nearest = nearestOf(homes, drawn);
  expect(nearest({ lat: home.lat + step, lng: home.lng })?.label).toBe('Pompoenpad 12A');
  expect(nearest({ lat: home.lat + 2 * step, lng: home.lng })?.label).toBe('Lindestraat 14');
});

test('far from every door it is at none', () => {
  const nearest = nearestOf(homes, () => null);
  expect(nearest({ lat: home.lat + 8 * step, lng: home.lng })?.metres).toBe(89);
  expect(nearest({ lat: home.lat + 9 * step, lng: home.lng })).toBeNull();
});

test('what was looked up is remembered', () => {
  let asked = 0;
  const nearest = nearestOf([], () => {
    asked += 1;
    return null;
  });
  for (let i = 0; i < 3; i++) nearest({ lat: 52, lng: 5 });
  expect(asked).toBe(1);
});

import { expect, test } from 'vitest';
import { placeOf } from '../../../web/map/place-of.ts';
import type { LocationState } from '../../../web/map/position-watch.ts';

const centre = { lat: 52.1, lng: 5.1 };
const fix = (accuracy: number): LocationState => ({
  state: 'fixed',
  lat: 52.084,
  lng: 5.071,
  accuracy,
  heading: null,
  at: 1,
});

test('a find is put where the device is, as long as nobody moved the map', () => {
  expect(placeOf(centre, { by: 'device' }, fix(6))).toEqual({
    lat: 52.084,
    lng: 5.071,
    accuracy: 6,
    how: 'gps',
  });
});

test('fifty metres is still good enough, more is called inaccurate', () => {
  expect(placeOf(centre, { by: 'device' }, fix(50)).how).toBe('gps');
  expect(placeOf(centre, { by: 'device' }, fix(51)).how).toBe('gps-poor');
});

test('a moved map puts the find under the cross, by hand and without an accuracy', () => {
  expect(placeOf(centre, { by: 'hand' }, fix(6))).toEqual({
    ...centre,
    accuracy: null,
    how: 'hand',
  });
});

test.each(['waiting', 'denied', 'unavailable'] as const)(
  'without a place (%s) the cross decides',
  (state) => {
    expect(placeOf(centre, { by: 'device' }, { state })).toEqual({
      ...centre,
      accuracy: null,
      how: 'hand',
    });
  },
);

test('a chosen address puts the find at that front door, whatever the map and the device say', () => {
  const at = { lat: 52.0855, lng: 5.0672 };
  expect(placeOf(centre, { by: 'address', at }, fix(6))).toEqual({
    ...at,
    accuracy: null,
    how: 'address',
  });
});

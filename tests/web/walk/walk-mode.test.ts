import { expect, test } from 'vitest';
import type { LocationState } from '../../../web/map/position-watch.ts';
import { focusOf } from '../../../web/walk/walk-mode.ts';

const here: LocationState = {
  state: 'fixed',
  lat: 52.084,
  lng: 5.071,
  accuracy: 6,
  heading: null,
  at: 7,
};
const chosen = { id: 'find', position: { lat: 52.08, lng: 5.07 } };
const looking = {
  mode: { doing: 'look' } as const,
  chosen: null,
  here,
  aim: null,
  height: 300,
};
const capturing = {
  ...looking,
  mode: { doing: 'capture', time: 1 } as const,
  aim: { by: 'device' } as const,
};

test('while capturing the cross follows the device', () => {
  expect(focusOf(capturing)?.position).toEqual(here);
  const later = { ...capturing, here: { ...here, at: 8 } };
  expect(focusOf(later)?.token).not.toBe(focusOf(capturing)?.token);
});

test('a map moved by hand stays where it was put', () => {
  expect(focusOf({ ...capturing, aim: { by: 'hand' } })).toBeUndefined();
});

test('without a place the map stays', () => {
  expect(focusOf({ ...capturing, here: { state: 'denied' } })).toBeUndefined();
});

test('a chosen find is brought into sight, again when the sheet over it grows', () => {
  const small = focusOf({ ...looking, chosen });
  expect(small?.position).toEqual(chosen.position);
  expect(focusOf({ ...looking, chosen, height: 400 })?.token).not.toBe(small?.token);
});

test('a find that is being moved is not pulled back', () => {
  expect(
    focusOf({ ...looking, mode: { doing: 'move', id: 'find' }, chosen, aim: { by: 'hand' } }),
  ).toBeUndefined();
});

test('a find that is being moved starts where it is, and goes where the device is when asked', () => {
  const moving = { ...looking, mode: { doing: 'move', id: 'find' } as const, chosen };
  expect(focusOf(moving)?.position).toEqual(chosen.position);
  expect(focusOf({ ...moving, aim: { by: 'device' } })?.position).toEqual(here);
});

test('a chosen address comes under the cross', () => {
  const at = { lat: 52.0855, lng: 5.0672 };
  expect(focusOf({ ...capturing, aim: { by: 'address', at } })?.position).toEqual(at);
});

import { expect, test } from 'vitest';
import { askedWay } from '../../../web/map/map-keys.ts';
import type { MapPin } from '../../../web/map/map-types.ts';
import { pinDifference } from '../../../web/map/pin-difference.ts';
import { pinIcon, pinKey } from '../../../web/map/pin-icon.ts';
import { pixelsPerMetre, visibleCentre } from '../../../web/map/visible-centre.ts';

function pin(part: Partial<MapPin> = {}): MapPin {
  const position = { lat: 52.084, lng: 5.071 };
  return { id: 'a', kind: 'litter', position, label: 'Afval, Lindestraat 14', ...part };
}

const shown = (...pins: MapPin[]) => new Map(pins.map((one) => [one.id, one]));

test('leaves a pin alone when nothing about it changed', () => {
  expect(pinDifference(shown(pin()), [pin()], pinKey)).toEqual({
    added: [],
    changed: [],
    removed: [],
  });
});

test('adds what is new and takes away what is gone', () => {
  const difference = pinDifference(shown(pin()), [pin({ id: 'b' })], pinKey);
  expect(difference.added.map(({ id }) => id)).toEqual(['b']);
  expect(difference.removed).toEqual(['a']);
});

test.each([
  ['it moved', { position: { lat: 52.085, lng: 5.071 } }],
  ['it came in', { sync: 'in' }],
  ['it was chosen', { isSelected: true }],
  ['it was done', { isDone: true }],
  ['it reads differently', { label: 'Afval, Lindestraat 16' }],
  ['it is another category', { kind: 'broken' }],
] as const)('draws a pin again when %s', (_, part) => {
  expect(pinDifference(shown(pin()), [pin(part)], pinKey).changed).toHaveLength(1);
});

test('marks a pin that wants attention, and not one that is in', () => {
  expect(pinIcon(pin({ sync: 'attention' }))).toContain('data-state="attention"');
  expect(pinIcon(pin({ sync: 'in' }))).not.toContain('pin-badge');
});

test('never lets a label into the markup of a pin', () => {
  expect(pinIcon(pin({ label: '<img src=x>' }))).not.toContain('<img');
});

test('counts the visible centre above a sheet', () => {
  expect(visibleCentre({ x: 390, y: 844 }, { bottom: 400 })).toEqual({ x: 195, y: 222 });
});

test('knows how many pixels a metre takes', () => {
  expect(pixelsPerMetre(18, 52.084)).toBeCloseTo(2.725, 2);
  expect(pixelsPerMetre(19, 52.084)).toBeCloseTo(2 * pixelsPerMetre(18, 52.084), 6);
});

const bare = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

test('arrows pan the map, and walk along the pins once inside', () => {
  expect(askedWay({ ...bare, key: 'ArrowUp' }, true)).toEqual({
    way: 'pan',
    x: 0,
    y: -1,
    times: 1,
  });
  expect(askedWay({ ...bare, key: 'ArrowLeft', shiftKey: true }, true)).toMatchObject({ times: 5 });
  expect(askedWay({ ...bare, key: 'Enter' }, true)).toEqual({ way: 'pins', step: 1 });
  expect(askedWay({ ...bare, key: 'ArrowLeft' }, false)).toEqual({ way: 'pins', step: -1 });
  expect(askedWay({ ...bare, key: 'Escape' }, false)).toEqual({ way: 'leave' });
});

test('leaves plus, and anything with Ctrl, to the app', () => {
  expect(askedWay({ ...bare, key: '+' }, true)).toBeNull();
  expect(askedWay({ ...bare, key: 'ArrowUp', ctrlKey: true }, true)).toBeNull();
});

import { expect, test } from 'vitest';
import { headingOf, isCompassFree, watchCompass } from '../../../web/map/compass.ts';

/** A device that says how it is turned. */
function turned(name: string, alpha: number | null, part: object = { absolute: true }): Event {
  return Object.assign(new Event(name), { alpha, ...part });
}

function watch(angle = 0) {
  const device = new EventTarget();
  const told: number[] = [];
  const stop = watchCompass(
    device,
    () => angle,
    (degrees) => told.push(degrees),
  );
  return { told, stop, say: (event: Event) => device.dispatchEvent(event) };
}

test('turns clockwise from north, where the device counts the other way', () => {
  const { told, say } = watch();
  for (const alpha of [0, 90, 270]) say(turned('deviceorientationabsolute', alpha));
  expect(told).toEqual([0, 270, 90]);
});

test('goes by the top of the screen when the device lies on its side', () => {
  const { told, say } = watch(90);
  say(turned('deviceorientationabsolute', 0));
  expect(told).toEqual([90]);
});

test('does not tremble with the hand, also not around north', () => {
  const { told, say } = watch();
  for (const alpha of [1, 359, 2, 0]) say(turned('deviceorientationabsolute', alpha));
  expect(told).toEqual([359]);
  say(turned('deviceorientationabsolute', 350));
  expect(told).toEqual([359, 10]);
});

test('says nothing when the device knows its turns but not the north', () => {
  const { told, say } = watch();
  say(turned('deviceorientation', 120, { absolute: false }));
  say(turned('deviceorientationabsolute', null));
  expect(told).toEqual([]);
});

test('believes a heading that is one already', () => {
  expect(headingOf({ alpha: 12, absolute: false, webkitCompassHeading: 200 }, 0)).toBe(200);
});

test('is still after it was ended', () => {
  const { told, stop, say } = watch();
  stop();
  say(turned('deviceorientationabsolute', 40));
  expect(told).toEqual([]);
});

test('never puts a question on the screen', () => {
  expect(isCompassFree(undefined)).toBe(false);
  expect(isCompassFree(Object.assign(() => {}, { requestPermission: () => {} }))).toBe(false);
  expect(isCompassFree(() => {})).toBe(true);
});

import { expect, test } from 'vitest';
import {
  type GeolocationSource,
  type LocationState,
  qualityOf,
  watchPosition,
} from '../../../web/map/position-watch.ts';

/** A device whose position and refusals the test decides. */
function fakeGeolocation() {
  let succeed: PositionCallback = () => {};
  let fail: PositionErrorCallback = () => {};
  const asked: PositionOptions[] = [];
  const stopped: number[] = [];
  const source: GeolocationSource = {
    watchPosition(onFix, onError, options) {
      succeed = onFix;
      fail = onError ?? (() => {});
      asked.push(options ?? {});
      return 7;
    },
    clearWatch: (id) => stopped.push(id),
  };
  return {
    source,
    asked,
    stopped,
    fix(part: Partial<GeolocationCoordinates> = {}, timestamp = 1000) {
      const coords = { latitude: 52.084, longitude: 5.071, accuracy: 6, heading: null, ...part };
      succeed({ coords, timestamp } as GeolocationPosition);
    },
    refuse: (code: number) => fail({ code } as GeolocationPositionError),
  };
}

function watched() {
  const device = fakeGeolocation();
  const states: LocationState[] = [];
  const stop = watchPosition(device.source, (state) => states.push(state));
  return { device, states, stop };
}

test('waits until the device knows where it is', () => {
  const { device, states } = watched();
  expect(states).toEqual([{ state: 'waiting' }]);
  device.fix({ heading: 90 });
  expect(states.at(-1)).toEqual({
    state: 'fixed',
    lat: 52.084,
    lng: 5.071,
    accuracy: 6,
    heading: 90,
    at: 1000,
  });
});

test('asks for a fresh and precise position', () => {
  const { device } = watched();
  expect(device.asked[0]).toMatchObject({ enableHighAccuracy: true, maximumAge: 0 });
});

test('has no heading while standing still', () => {
  const { device, states } = watched();
  device.fix({ heading: Number.NaN });
  expect(states.at(-1)).toMatchObject({ state: 'fixed', heading: null });
});

test('says so when the person refuses', () => {
  const { device, states } = watched();
  device.refuse(1);
  expect(states.at(-1)).toEqual({ state: 'denied' });
});

test('says so when the device cannot tell', () => {
  const { device, states } = watched();
  device.refuse(2);
  expect(states.at(-1)).toEqual({ state: 'unavailable' });
});

test('keeps the last fix when the next one takes long', () => {
  const { device, states } = watched();
  device.fix();
  device.refuse(3);
  expect(states.at(-1)).toMatchObject({ state: 'fixed' });
});

test('works on a device without location', () => {
  const states: LocationState[] = [];
  const stop = watchPosition(undefined, (state) => states.push(state));
  expect(states).toEqual([{ state: 'unavailable' }]);
  expect(stop).not.toThrow();
});

test('stops the watch it started', () => {
  const { device, stop } = watched();
  stop();
  expect(device.stopped).toEqual([7]);
});

test.each([
  [6, 'good'],
  [25, 'good'],
  [26, 'fair'],
  [50, 'fair'],
  [51, 'poor'],
] as const)('calls %d metres %s', (accuracy, quality) => {
  expect(qualityOf(accuracy)).toBe(quality);
});

import { expect, test } from 'vitest';
import { isAppAddress } from '../../../web/pwa/app-address.ts';
import { laneAt, nameInPath } from '../../../web/routes.ts';

test.each(['/', '/w/abc/lijst', '/kaart', '/groot', '/j/K7Q4PX', '/buurtje'])(
  '%s opens without a network',
  (path) => {
    expect(isAppAddress(path)).toBe(true);
  },
);

test.each([
  '/v1/hello',
  '/b/K7Q4PX',
  '/buurt/rozenbuurt',
  '/buurtvraag/rozenbuurt/AAAAAAAAAAAAAAAAAAAAAA',
  '/feed/x',
  '/.well-known/assetlinks.json',
])('%s is left to the server', (path) => {
  expect(isAppAddress(path)).toBe(false);
});

test('a walk is found by its id and by its lane, so that an old address keeps working', () => {
  const lanes = [{ id: 'lane', walk: 'walk', formerly: ['before'] }];
  expect(laneAt(lanes, 'walk')).toBe(lanes[0]);
  expect(laneAt(lanes, 'lane')).toBe(lanes[0]);
  expect(laneAt(lanes, 'before')).toBe(lanes[0]);
  expect(laneAt(lanes, 'other')).toBeUndefined();
  expect(nameInPath({ id: 'lane', walk: null })).toBe('lane');
});

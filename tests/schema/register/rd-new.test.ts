import { expect, test } from 'vitest';
import { fromRd, isRd } from '../../../schema/register/rd-new.ts';

/** A degree is some 111 km: a quarter of a metre, as is promised. */
const QUARTER_METRE = 0.25 / 111_000;

test.each([
  ['the tower in Amersfoort', { x: 155_000, y: 463_000 }, [52.1551744, 5.38720621]],
  ['the Westertoren', { x: 120_700.723, y: 487_525.501 }, [52.37453253, 4.88352559]],
  ['the Martinitoren', { x: 233_883.131, y: 582_065.167 }, [53.21938317, 6.56820053]],
  ['an address in Hilversum', { x: 139_657.02, y: 471_121.55 }, [52.22795454, 5.16263667]],
] as const)('finds %s within a quarter of a metre', (_, point, [lat, lng]) => {
  const found = fromRd(point);
  expect(Math.abs(found.lat - lat)).toBeLessThan(QUARTER_METRE);
  expect(Math.abs(found.lng - lng)).toBeLessThan(QUARTER_METRE / Math.cos((lat * Math.PI) / 180));
});

test('knows degrees and turned coordinates from RD New', () => {
  expect(isRd({ x: 52.1, y: 5.1 })).toBe(false);
  expect(isRd({ x: 463_000, y: 155_000 })).toBe(false);
});

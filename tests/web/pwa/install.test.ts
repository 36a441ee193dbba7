import { beforeAll, expect, test, vi } from 'vitest';
import type { LATER_MS, mayOfferInstall, wayOf } from '../../../web/pwa/install.ts';

type Install = {
  LATER_MS: typeof LATER_MS;
  mayOfferInstall: typeof mayOfferInstall;
  wayOf: typeof wayOf;
};
let install: Install;
beforeAll(async () => {
  // The module listens to the browser it is loaded in.
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('localStorage', { getItem: () => null });
  install = await import('../../../web/pwa/install.ts');
});

const iPhone = {
  isInstalled: false,
  hasOffer: false,
  vendor: 'Apple Computer, Inc.',
  touchPoints: 5,
};

test('an iPhone and an iPad install by hand', () => {
  expect(install.wayOf(iPhone)).toBe('by hand');
});

test('a Mac, Firefox, and an app that is installed already are offered nothing', () => {
  expect(install.wayOf({ ...iPhone, touchPoints: 0 })).toBeNull();
  expect(install.wayOf({ ...iPhone, vendor: '' })).toBeNull();
  expect(install.wayOf({ ...iPhone, isInstalled: true })).toBeNull();
  expect(install.wayOf({ ...iPhone, hasOffer: true, isInstalled: true })).toBeNull();
});

test('a browser that can ask does', () => {
  expect(install.wayOf({ ...iPhone, vendor: 'Google Inc.', hasOffer: true })).toBe('asks');
});

const now = Date.UTC(2026, 10, 24, 12);
const ready = { hasFind: true, laterAt: 0, now };

test('is offered after the first find', () => {
  expect(install.mayOfferInstall(ready)).toBe(true);
  expect(install.mayOfferInstall({ ...ready, hasFind: false })).toBe(false);
});

test('is not offered again for a fortnight after "later"', () => {
  expect(install.mayOfferInstall({ ...ready, laterAt: now - 1 })).toBe(false);
  expect(install.mayOfferInstall({ ...ready, laterAt: now - install.LATER_MS + 1 })).toBe(false);
  expect(install.mayOfferInstall({ ...ready, laterAt: now - install.LATER_MS })).toBe(true);
});

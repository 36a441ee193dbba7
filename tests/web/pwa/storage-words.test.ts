import { expect, test } from 'vitest';
import { isAtRisk, standOf } from '../../../web/pwa/storage-words.ts';

test('says that room runs out below fifty megabytes', () => {
  expect(standOf({ used: 10, quota: 50_000_010, persisted: true })).toMatchObject({
    free: 50_000_000,
    isLow: false,
    isKept: true,
  });
  expect(standOf({ used: 11, quota: 50_000_010, persisted: true }).isLow).toBe(true);
  expect(standOf({ used: 90, quota: 80, persisted: false }).free).toBe(0);
});

test('a browser that tells nothing about room raises no alarm', () => {
  expect(standOf({ used: 0, quota: 0, persisted: false })).toMatchObject({
    isTold: false,
    isLow: false,
    isKept: false,
  });
});

const day = 24 * 60 * 60 * 1000;
const tab = { isApp: false, vendor: 'Apple Computer, Inc.', oldestUnsent: 0, now: day + 1 };

test('work that waits for more than a day in a Safari tab is at risk', () => {
  expect(isAtRisk(tab)).toBe(true);
  expect(isAtRisk({ ...tab, now: day })).toBe(false);
  expect(isAtRisk({ ...tab, oldestUnsent: null })).toBe(false);
});

test('an installed app and other browsers keep it', () => {
  expect(isAtRisk({ ...tab, isApp: true })).toBe(false);
  expect(isAtRisk({ ...tab, vendor: 'Google Inc.' })).toBe(false);
});

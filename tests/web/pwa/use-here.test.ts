import { expect, test } from 'vitest';
import { isWalkPath, noteUse, QUIET_MS, quietFor } from '../../../web/pwa/use-here.ts';

const storage = (): Storage => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
};
const noon = Date.UTC(2026, 10, 24, 12);

test('a device on which nobody walked may have the new version now', () => {
  expect(quietFor(storage(), noon)).toBe(0);
});

test('a walk keeps the new version away for two hours', () => {
  const here = storage();
  noteUse(here, '/w/abc', noon);
  expect(quietFor(here, noon)).toBe(QUIET_MS);
  expect(quietFor(here, noon + QUIET_MS - 1)).toBe(1);
  expect(quietFor(here, noon + QUIET_MS)).toBe(0);
});

test('the office and the front door keep nothing away', () => {
  const here = storage();
  for (const path of ['/', '/kaart', '/plan', '/niet-verstuurd']) noteUse(here, path, noon);
  expect(quietFor(here, noon)).toBe(0);
});

test.each(['/w/abc', '/w/abc/lijst', '/j/K7Q4PX', '/deel-foto'])('%s is a walk in use', (path) => {
  expect(isWalkPath(path)).toBe(true);
});

test('a clock that was set back does not keep the new version away for ever', () => {
  const here = storage();
  noteUse(here, '/w/abc', noon + 365 * 24 * 3_600_000);
  expect(quietFor(here, noon)).toBe(0);
});

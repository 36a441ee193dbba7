import { expect, test } from 'vitest';
import { isFirstOpen, noteTourSeen } from '../../../web/start/tour-seen.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test('explains itself to who is new, and not again after it was closed', () => {
  const device = storage();
  expect(isFirstOpen(device, 0)).toBe(true);
  noteTourSeen(device);
  expect(isFirstOpen(device, 0)).toBe(false);
});

test('does not explain itself to who has walked with this device', () => {
  expect(isFirstOpen(storage(), 1)).toBe(false);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import {
  clearLock,
  isLocked,
  isPhoneLocked,
  type KidLock,
  readLock,
  setLock,
} from '../../../../web/store/kid-lock.ts';
import { lockPhone, unlockPhone } from '../../../../web/store/lock-phone.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
const lock: KidLock = { lane: 'lane', animal: 'fox', isOwn: false, fromN: 3, at: 1 };

test('is locked from when the child has it until the grown-up takes it back', () => {
  const here = storage();
  expect(isLocked(here)).toBe(false);
  setLock(here, lock);
  expect(isLocked(here)).toBe(true);
  expect(readLock(here)).toEqual(lock);
  clearLock(here);
  expect(isLocked(here)).toBe(false);
  expect(readLock(here)).toBeNull();
});

test('is the child’s also where the browser died before it had written one of the two places', async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('localStorage', storage());
  expect(await isPhoneLocked()).toBe(false);
  expect(await indexedDB.databases(), 'looking makes nothing').toEqual([]);
  await lockPhone(lock);
  vi.stubGlobal('localStorage', storage());
  expect(await isPhoneLocked()).toBe(true);
  expect(readLock(localStorage)).toEqual(lock);
  await unlockPhone();
  expect(await isPhoneLocked()).toBe(false);
  vi.unstubAllGlobals();
});

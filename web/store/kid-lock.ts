import type { LaneId } from '../../schema/ids.ts';
import type { Animal } from '../../schema/vocabulary/animals.ts';

/** A child holds this phone. */
export type KidLock = {
  lane: LaneId;
  animal: Animal;
  /** The child's own device: its lane is a child's. Else a grown-up handed theirs over. */
  isOwn: boolean;
  /** The number from which the mutations of the lane are this child's: more than one may hold the phone in a walk. */
  fromN: number;
  /** Epoch ms. */
  at: number;
};

const KEY = 'loopmee-kid';

/** Whether a child holds this phone: all that the app asks before it opens. */
export const isLocked = (storage: Pick<Storage, 'getItem'>): boolean => !!storage.getItem(KEY);

/** Outlives the page, so that a reload or a deep link comes back to the child; read before anything else of the app begins. */
export function readLock(storage: Pick<Storage, 'getItem'>): KidLock | null {
  try {
    return JSON.parse(storage.getItem(KEY) ?? 'null') as KidLock | null;
  } catch {
    return null;
  }
}

export const setLock = (storage: Pick<Storage, 'setItem'>, lock: KidLock): void =>
  storage.setItem(KEY, JSON.stringify(lock));

export const clearLock = (storage: Pick<Storage, 'removeItem'>): void => storage.removeItem(KEY);

/**
 * Whether a child holds this phone, also where the browser died before it had written localStorage (lock-phone.ts). By hand, since it
 * is asked before anything else of the app is there; a phone on which a child never was is asked for the names of its databases.
 */
export async function isPhoneLocked(): Promise<boolean> {
  if (isLocked(localStorage)) return true;
  const names = (await indexedDB.databases?.()) ?? [];
  if (!names.some(({ name }) => name === 'kid')) return false;
  const lock = await new Promise<KidLock | undefined>((done) => {
    const opening = indexedDB.open('kid');
    opening.onerror = () => done(undefined);
    opening.onsuccess = () => {
      const { result: database } = opening;
      const end = (found?: KidLock) => {
        database.close();
        done(found);
      };
      if (!database.objectStoreNames.contains('lock')) return end();
      const asked = database.transaction('lock').objectStore('lock').get('lock');
      asked.onsuccess = () => end(asked.result);
      asked.onerror = () => end();
    };
  });
  if (lock) setLock(localStorage, lock);
  return lock !== undefined;
}

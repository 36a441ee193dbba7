import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PushResult } from '../../schema/protocol.ts';
import type { Lane } from './capture-store.ts';
import { newSealKey, type Sealer, sealerOf } from './sealer.ts';

/** One mutation as stored. The body has no number: so a fork can renumber without opening what is sealed. */
export type StoredMutation = {
  lane: string;
  n: number;
  mid: string;
  sealed: boolean;
  body: ArrayBuffer;
};
export type StoredAck = { lane: string; fromN: number; results: PushResult[] };

/** Frozen: what phones hold since the first version. Stores and fields may be added, nothing else. */
export interface CaptureSchema extends DBSchema {
  lane: { key: string; value: Lane };
  mut: { key: [string, number]; value: StoredMutation };
  ack: { key: [string, number]; value: StoredAck };
  key: { key: string; value: CryptoKey };
}

export type CaptureDatabase = IDBPDatabase<CaptureSchema>;

/** Opens the database of everything a person made on this device. @throws when the browser has no room or no IndexedDB. */
export function openCaptureDatabase(name = 'capture'): Promise<CaptureDatabase> {
  return openDB<CaptureSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('lane', { keyPath: 'id' });
      database.createObjectStore('mut', { keyPath: ['lane', 'n'] });
      database.createObjectStore('ack', { keyPath: ['lane', 'fromN'] });
      database.createObjectStore('key');
    },
  });
}

/** @returns the sealer of this browser; two tabs opening at once end up with the same key. */
export async function openSealer(database: CaptureDatabase): Promise<Sealer> {
  const fresh = await newSealKey();
  const tx = database.transaction('key', 'readwrite', { durability: 'strict' });
  const stored = await tx.store.get('seal');
  if (!stored) await tx.store.add(fresh, 'seal');
  await tx.done;
  return sealerOf(stored ?? fresh);
}

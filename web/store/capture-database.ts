import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PushResult } from '../../schema/protocol.ts';
import type { Lane } from './capture-store.ts';
import type { Photo, PhotoPart } from './photo.ts';
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
/** Bytes of a photo: an ArrayBuffer read by its key, since a Blob in IndexedDB has crashed iOS. */
export type StoredBytes = { id: string; part: PhotoPart; sealed: boolean; body: ArrayBuffer };

/** Frozen: what phones hold since the first version. Stores and fields may be added, nothing else. */
export interface CaptureSchema extends DBSchema {
  lane: { key: string; value: Lane };
  mut: { key: [string, number]; value: StoredMutation };
  ack: { key: [string, number]; value: StoredAck };
  key: { key: string; value: CryptoKey };
  photo: { key: string; value: Photo };
  blob: { key: [string, string]; value: StoredBytes };
}

type CaptureDatabase = IDBPDatabase<CaptureSchema>;
const keyPaths = {
  lane: 'id',
  mut: ['lane', 'n'],
  ack: ['lane', 'fromN'],
  key: null,
  photo: 'id',
  blob: ['id', 'part'],
} as const;
const stores = Object.keys(keyPaths) as (keyof typeof keyPaths)[];

/** The open database, and open again when the browser lost it or another tab had to change it. */
export type CaptureConnection = {
  /** Runs `work`; a second time when the first found the connection gone, so it must be whole in itself. */
  run<T>(work: (database: CaptureDatabase) => Promise<T>): Promise<T>;
};

/** Opens the database of everything a person made on this device. @throws when the browser has no room or no IndexedDB. */
export async function openCaptureDatabase(name = 'capture'): Promise<CaptureConnection> {
  let current: Promise<CaptureDatabase> | null = null;
  const forget = () => {
    current = null;
  };
  // Without a number: whatever version is there. So a tab with last month's app can go on after a newer one added a store.
  const open = async (version?: number): Promise<CaptureDatabase> => {
    const database = await openDB<CaptureSchema>(name, version, {
      upgrade(upgraded) {
        for (const store of stores) {
          if (upgraded.objectStoreNames.contains(store)) continue;
          const keyPath = keyPaths[store];
          upgraded.createObjectStore(store, keyPath ? { keyPath: keyPath as string } : {});
        }
      },
      blocking(_from, _to, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    const isWhole = stores.every((store) => database.objectStoreNames.contains(store));
    if (isWhole) return database;
    database.close();
    return open(database.version + 1);
  };
  const connected = () => {
    current ??= open();
    current.catch(forget);
    return current;
  };
  await connected();
  return {
    async run(work) {
      try {
        return await work(await connected());
      } catch (error) {
        if (!isLost(error)) throw error;
        forget();
        return work(await connected());
      }
    },
  };
}

/** iOS loses its database process while the app is in the background; WebKit bugs 197050 and 277615. */
const isLost = (error: unknown): boolean =>
  error instanceof DOMException &&
  (error.name === 'InvalidStateError' || error.name === 'UnknownError');

/** @returns the sealer of this browser; two tabs opening at once end up with the same key. */
export async function openSealer(connection: CaptureConnection): Promise<Sealer> {
  // Nearly always there: then opening the app waits for no flush.
  const known = await connection.run((database) => database.get('key', 'seal'));
  if (known) return sealerOf(known);
  const fresh = await newSealKey();
  return connection.run(async (database) => {
    const tx = database.transaction('key', 'readwrite', { durability: 'strict' });
    const stored = await tx.store.get('seal');
    if (!stored) await tx.store.add(fresh, 'seal');
    await tx.done;
    return sealerOf(stored ?? fresh);
  });
}

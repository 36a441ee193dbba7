import type { DBSchema } from 'idb';
import type { PushResult } from '../../schema/protocol.ts';
import type { Lane } from './capture-store.ts';
import { type Connection, connect, type KeyPaths } from './connection.ts';
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

const keyPaths: KeyPaths<CaptureSchema> = {
  lane: 'id',
  mut: ['lane', 'n'],
  ack: ['lane', 'fromN'],
  key: null,
  photo: 'id',
  blob: ['id', 'part'],
};
export type CaptureConnection = Connection<CaptureSchema>;

/** Opens the database of everything a person made on this device. @throws when the browser has no room or no IndexedDB. */
export const openCaptureDatabase = (name = 'capture'): Promise<CaptureConnection> =>
  connect<CaptureSchema>(name, keyPaths);

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

import type { CaptureConnection, StoredBytes } from './capture-database.ts';
import type { CaptureStore } from './capture-store.ts';
import type { Photo, PhotoChange, PhotoPart } from './photo.ts';
import type { Sealer } from './sealer.ts';

const strict = { durability: 'strict' } as const;
/** Words of some two thousand finds. */
const RESERVE_BYTES = 2_000_000;
const RESERVE = 'reserve';
const partsOf = (id: string) => IDBKeyRange.bound([id, ''], [id, '\uffff']);

type PhotoStore = Pick<
  CaptureStore,
  'photos' | 'photoBytes' | 'changePhoto' | 'dropPhoto' | 'reserve' | 'freeReserve'
>;

/** The photo half of the capture store. What was shown to us at home is sealed, like the words. */
export function idbPhotos({ run }: CaptureConnection, sealer: Sealer): PhotoStore {
  return {
    photos: async () => {
      const photos = await run((database) => database.getAll('photo'));
      return photos.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
    },
    async photoBytes(id, part) {
      const stored = await run((database) => database.get('blob', [id, part]));
      if (!stored) return null;
      return stored.sealed ? sealer.unsealBytes(stored.body) : stored.body;
    },
    changePhoto: (id, change) =>
      run(async (database) => {
        const tx = database.transaction('photo', 'readwrite', strict);
        const photo = await tx.store.get(id);
        if (photo) tx.store.put({ ...change(photo), id });
        tx.commit();
        await tx.done;
      }),
    dropPhoto: (id, parts) =>
      run(async (database) => {
        const tx = database.transaction(['photo', 'blob'], 'readwrite', strict);
        const blobs = tx.objectStore('blob');
        if (parts) for (const part of parts) blobs.delete([id, part]);
        else {
          blobs.delete(partsOf(id));
          tx.objectStore('photo').delete(id);
        }
        tx.commit();
        await tx.done;
      }),
    reserve: () =>
      run(async (database) => {
        const key: [string, string] = [RESERVE, 'raw'];
        if (await database.getKey('blob', key)) return;
        const body = noise(RESERVE_BYTES);
        await database.put('blob', { id: RESERVE, part: 'raw', sealed: false, body });
      }),
    freeReserve: () =>
      run(async (database) => {
        const had = await database.getKey('blob', [RESERVE, 'raw']);
        if (had) await database.delete('blob', [RESERVE, 'raw']);
        return had !== undefined;
      }),
  };
}

/** The bytes of a change as they are stored. */
export function encodeBytes({ photo, put }: PhotoChange, sealer: Sealer): Promise<StoredBytes[]> {
  const sealed = photo.about.kind === 'concern';
  return Promise.all(
    Object.entries(put).map(async ([part, bytes]) => ({
      id: photo.id,
      part: part as PhotoPart,
      sealed,
      body: sealed ? await sealer.sealBytes(bytes) : bytes,
    })),
  );
}

type Stores = {
  objectStore(name: 'photo'): { put(photo: Photo): unknown };
  objectStore(name: 'blob'): {
    put(bytes: StoredBytes): unknown;
    delete(key: [string, string]): unknown;
  };
};

/** Within the caller's transaction. */
export function putPhoto(tx: Stores, { photo, drop }: PhotoChange, bytes: StoredBytes[]): void {
  tx.objectStore('photo').put(photo);
  const blobs = tx.objectStore('blob');
  for (const one of bytes) blobs.put(one);
  for (const part of drop) blobs.delete([photo.id, part]);
}

/** Whether the photo is still as the camera gave it: another tab may have made it ready, or it was taken away. */
export async function isRaw(
  store: { get(id: string): Promise<Photo | undefined> },
  { photo }: PhotoChange,
): Promise<boolean> {
  return (await store.get(photo.id))?.state === 'raw';
}

/** Browsers pack what they store: two million zeros would keep no room at all. */
function noise(size: number): ArrayBuffer {
  const bytes = new Uint8Array(size);
  const atOnce = 65_536;
  for (let at = 0; at < size; at += atOnce) crypto.getRandomValues(bytes.subarray(at, at + atOnce));
  return bytes.buffer;
}

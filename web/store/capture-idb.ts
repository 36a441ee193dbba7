import { isConfidential } from '../../schema/mutations/confidential.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { PushResult } from '../../schema/protocol.ts';
import type { CaptureConnection, StoredMutation } from './capture-database.ts';
import { type CaptureStore, forkOf, type Lane, type Work } from './capture-store.ts';
import type { Sealer } from './sealer.ts';

type Encoded = Pick<StoredMutation, 'mid' | 'sealed' | 'body'>;
const strict = { durability: 'strict' } as const;
const plain = ['lane', 'mut'] as ('lane' | 'mut' | 'photo' | 'blob')[];
const withPhotos = [...plain, 'photo', 'blob'] as typeof plain;
const numbersOf = (lane: string, from = 0, to = Number.MAX_SAFE_INTEGER) =>
  IDBKeyRange.bound([lane, from], [lane, to]);

/** The capture store in IndexedDB. A promise resolves when the device says the bytes are on disk. */
export function idbCapture(connection: CaptureConnection, sealer: Sealer): CaptureStore {
  const { run } = connection;
  // Photos come after the first picture: their half of the store does too.
  const photoPart = async () => (await import('./photo-idb.ts')).idbPhotos(connection, sealer);
  return {
    photos: async () => (await photoPart()).photos(),
    photoBytes: async (id, part) => (await photoPart()).photoBytes(id, part),
    changePhoto: async (id, change) => (await photoPart()).changePhoto(id, change),
    dropPhoto: async (id, parts) => (await photoPart()).dropPhoto(id, parts),
    reserve: async () => (await photoPart()).reserve(),
    freeReserve: async () => (await photoPart()).freeReserve(),

    lanes: () => run((database) => database.getAll('lane')),
    lane: async (id) => (await run((database) => database.get('lane', id))) ?? null,

    async mutations(lane, from, max) {
      const stored = await run((database) => database.getAll('mut', numbersOf(lane, from), max));
      return Promise.all(stored.map((one) => decode(one, sealer)));
    },

    async results(lane) {
      const acks = await run((database) => database.getAll('ack', numbersOf(lane)));
      return new Map(acks.flatMap((ack) => ack.results.map((result) => [result.n, result])));
    },

    async add(lane, work) {
      const encoded = await encodeAll(work, sealer);
      return run(async (database) => {
        const tx = database.transaction(['lane', 'mut'], 'readwrite', strict);
        if (!(await tx.objectStore('lane').getKey(lane.id))) {
          put(tx.objectStore('mut'), lane.id, lane.ackN + 1, encoded);
          tx.objectStore('lane').put({ ...lane, nextN: lane.ackN + 1 + encoded.length });
        }
        tx.commit();
        await tx.done;
      });
    },

    async save(id, work, change) {
      // Sealed before the transaction opens: waiting for anything else inside one closes it.
      const encoded = await encodeAll(work, sealer);
      const photos = change && (await import('./photo-idb.ts'));
      const bytes = photos ? await photos.encodeBytes(change, sealer) : [];
      return run(async (database) => {
        const names = photos ? withPhotos : plain;
        const tx = database.transaction(names, 'readwrite', strict);
        const lane = await tx.objectStore('lane').get(id);
        const isWanted =
          !photos || change.isNew || (await photos.isRaw(tx.objectStore('photo'), change));
        if (lane && isWanted) {
          put(tx.objectStore('mut'), id, lane.nextN, encoded);
          if (work.length > 0)
            tx.objectStore('lane').put({ ...lane, nextN: lane.nextN + encoded.length });
          if (photos) photos.putPhoto(tx, change, bytes);
        }
        tx.commit();
        await tx.done;
        if (!lane) return null;
        return isWanted ? work.map((one, index) => ({ ...one, n: lane.nextN + index })) : [];
      });
    },

    async change(id, change) {
      return run(async (database) => {
        const tx = database.transaction('lane', 'readwrite', strict);
        const lane = await tx.store.get(id);
        if (lane)
          tx.store.put({
            ...change(lane),
            id,
            nextN: lane.nextN,
            ackN: lane.ackN,
            epoch: lane.epoch,
          });
        tx.commit();
        await tx.done;
      });
    },

    async acknowledge(id, epoch, ack, results) {
      return run(async (database) => {
        const tx = database.transaction(['lane', 'ack'], 'readwrite', strict);
        const lane = await tx.objectStore('lane').get(id);
        const first = results[0];
        if (lane?.epoch === epoch) {
          if (first) {
            const earlier = await tx.objectStore('ack').get([id, first.n]);
            tx.objectStore('ack').put({
              lane: id,
              fromN: first.n,
              results: mergeResults(earlier?.results ?? [], results),
            });
          }
          tx.objectStore('lane').put({ ...lane, ackN: Math.max(lane.ackN, ack) });
        }
        tx.commit();
        await tx.done;
      });
    },

    async restart(id, epoch, from) {
      return run(async (database) => {
        const tx = database.transaction(['lane', 'ack'], 'readwrite', strict);
        const lane = await tx.objectStore('lane').get(id);
        if (lane && (from === undefined || lane.epoch === from)) {
          tx.objectStore('ack').delete(numbersOf(id));
          tx.objectStore('lane').put({ ...lane, ackN: 0, epoch });
        }
        tx.commit();
        await tx.done;
      });
    },

    blank: async (ids, alone = []) =>
      (await import('./blank-idb.ts')).blankIdb(connection, sealer, ids, alone),

    async fork(id, next) {
      return run(async (database) => {
        const tx = database.transaction(['lane', 'mut', 'ack', 'photo'], 'readwrite', strict);
        const lane = await tx.objectStore('lane').get(id);
        if (lane) {
          const work = await tx.objectStore('mut').getAll(numbersOf(id));
          put(tx.objectStore('mut'), next.id, 1, work);
          tx.objectStore('lane').put(forkOf(lane, next, work.length));
          tx.objectStore('mut').delete(numbersOf(id));
          tx.objectStore('ack').delete(numbersOf(id));
          tx.objectStore('lane').delete(id);
          for (const photo of await tx.objectStore('photo').getAll())
            if (photo.lane === id)
              tx.objectStore('photo').put({ ...photo, lane: next.id, sent: {} });
        }
        tx.commit();
        await tx.done;
      });
    },
  };
}

function put(
  store: { put(value: StoredMutation): unknown },
  lane: Lane['id'],
  from: number,
  work: Encoded[],
): void {
  work.forEach(({ mid, sealed, body }, i) => {
    store.put({ lane, n: from + i, mid, sealed, body });
  });
}

/** Answers of a repeated push beside those already known: a shorter answer must not hide a longer one. */
export function mergeResults(known: PushResult[], fresh: PushResult[]): PushResult[] {
  const byN = new Map([...known, ...fresh].map((result) => [result.n, result]));
  return [...byN.values()].sort((a, b) => a.n - b.n);
}

export function encodeAll(work: Work[], sealer: Sealer): Promise<Encoded[]> {
  return Promise.all(
    work.map(async (one) => {
      const text = JSON.stringify(one);
      const sealed = isConfidential(one);
      const body = sealed ? await sealer.seal(text) : new TextEncoder().encode(text).buffer;
      return { mid: one.mid, sealed, body };
    }),
  );
}

export async function decode(
  { n, sealed, body }: StoredMutation,
  sealer: Sealer,
): Promise<Mutation> {
  const text = sealed ? await sealer.unseal(body) : new TextDecoder().decode(body);
  return { n, ...(JSON.parse(text) as Work) };
}

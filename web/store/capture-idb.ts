import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { PushResult } from '../../schema/protocol.ts';
import { type CaptureStore, isConfidential, type LaneRecord, type Unnumbered } from './capture-store.ts';
import { makeKey, type Sealer, sealerOf } from './sealer.ts';

type MutRecord = { lane: string; n: number; mid: string; sealed: boolean; body: ArrayBuffer };

/** Frozen: stores and fields are only ever added, so that no update of the app has to rewrite what was captured. */
interface CaptureSchema extends DBSchema {
  lane: { key: string; value: LaneRecord };
  mut: { key: [string, number]; value: MutRecord };
  ack: { key: [string, number]; value: { lane: string; fromN: number; results: PushResult[] } };
  key: { key: string; value: CryptoKey };
}
type Db = IDBPDatabase<CaptureSchema>;

/** Strict: `complete` fires after the flush to disk, not before. */
const STRICT = { durability: 'strict' } as const;
const ofLane = (id: string, from = 0) => IDBKeyRange.bound([id, from], [id, Number.MAX_SAFE_INTEGER]);

/** Opens the `capture` database; a second tab's newer version closes this one instead of waiting for it. */
export async function openCapture(name = 'capture'): Promise<{ store: CaptureStore; sealer: Sealer; close(): void }> {
  const db: Db = await openDB<CaptureSchema>(name, 1, {
    upgrade(made) {
      made.createObjectStore('lane', { keyPath: 'id' });
      made.createObjectStore('mut', { keyPath: ['lane', 'n'] });
      made.createObjectStore('ack', { keyPath: ['lane', 'fromN'] });
      made.createObjectStore('key');
    },
    blocking: (_was, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  const sealer = sealerOf(await keyOf(db));
  return { store: captureStore(db, sealer), sealer, close: () => db.close() };
}

async function keyOf(db: Db): Promise<CryptoKey> {
  const known = await db.get('key', 'seal');
  if (known) return known;
  const made = await makeKey();
  const tx = db.transaction('key', 'readwrite', STRICT);
  // Two tabs may both have made one: the first stays.
  const other = await tx.store.get('seal');
  if (!other) await tx.store.put(made, 'seal');
  await tx.done;
  return other ?? made;
}

function captureStore(db: Db, sealer: Sealer): CaptureStore {
  /** Before the transaction opens: waiting for a cipher inside one would close it. The number stays outside the body. */
  const bodiesOf = (mutations: readonly Unnumbered[]) =>
    Promise.all(
      mutations.map(async (mutation) => {
        const text = JSON.stringify(mutation);
        const sealed = isConfidential(mutation);
        const body = sealed ? await sealer.seal(text) : new TextEncoder().encode(text).buffer;
        return { mid: mutation.mid, sealed, body };
      }),
    );
  const read = async (record: MutRecord): Promise<Mutation> => {
    const text = record.sealed ? await sealer.open(record.body) : new TextDecoder().decode(record.body);
    return { ...(JSON.parse(text) as Unnumbered), n: record.n };
  };

  return {
    lanes: () => db.getAll('lane'),
    async addLane(lane, first) {
      const bodies = await bodiesOf(first);
      const tx = db.transaction(['lane', 'mut'], 'readwrite', STRICT);
      if (!(await tx.objectStore('lane').get(lane.id))) {
        for (const [index, body] of bodies.entries()) tx.objectStore('mut').put({ lane: lane.id, n: lane.nextN + index, ...body });
        tx.objectStore('lane').put({ ...lane, nextN: lane.nextN + bodies.length });
      }
      await tx.done;
    },
    async changeLane(id, change) {
      const tx = db.transaction('lane', 'readwrite', STRICT);
      const lane = await tx.store.get(id);
      if (lane) tx.store.put({ ...lane, ...change });
      await tx.done;
    },
    async append(id, mutations) {
      const bodies = await bodiesOf(mutations);
      const tx = db.transaction(['lane', 'mut'], 'readwrite', STRICT);
      const lane = await tx.objectStore('lane').get(id);
      if (!lane) {
        tx.abort();
        await tx.done.catch(() => undefined);
        throw new Error('This lane is not on this device');
      }
      for (const [index, body] of bodies.entries()) tx.objectStore('mut').put({ lane: id, n: lane.nextN + index, ...body });
      tx.objectStore('lane').put({ ...lane, nextN: lane.nextN + bodies.length });
      tx.commit();
      await tx.done;
      return mutations.map((mutation, index) => ({ ...mutation, n: lane.nextN + index }));
    },
    async mutations(id, from, limit) {
      const records = await db.getAll('mut', ofLane(id, from), limit);
      return Promise.all(records.map(read));
    },
    async results(id) {
      return (await db.getAll('ack', ofLane(id))).flatMap((record) => record.results);
    },
    async acknowledge(id, ackN, results) {
      const tx = db.transaction(['lane', 'ack'], 'readwrite', STRICT);
      const lane = await tx.objectStore('lane').get(id);
      const fromN = results[0]?.n;
      if (lane && fromN !== undefined) {
        tx.objectStore('ack').put({ lane: id, fromN, results: [...results] });
        tx.objectStore('lane').put({ ...lane, ackN: Math.max(lane.ackN, ackN) });
      }
      await tx.done;
    },
    async startOver(id, epoch) {
      const tx = db.transaction(['lane', 'ack'], 'readwrite', STRICT);
      const lane = await tx.objectStore('lane').get(id);
      tx.objectStore('ack').delete(ofLane(id));
      if (lane) tx.objectStore('lane').put({ ...lane, epoch, ackN: 0 });
      await tx.done;
    },
    async fork(id, next) {
      const tx = db.transaction(['lane', 'mut', 'ack'], 'readwrite', STRICT);
      const records = await tx.objectStore('mut').getAll(ofLane(id));
      for (const [index, record] of records.entries()) tx.objectStore('mut').put({ ...record, lane: next.id, n: index + 1 });
      tx.objectStore('mut').delete(ofLane(id));
      tx.objectStore('ack').delete(ofLane(id));
      tx.objectStore('lane').delete(id);
      tx.objectStore('lane').put({ ...next, nextN: records.length + 1, ackN: 0 });
      await tx.done;
    },
  };
}

import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { wrap } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { newMid } from '../../../schema/ids.ts';
import { openCaptureDatabase, openSealer } from '../../../web/store/capture-database.ts';
import { idbCapture } from '../../../web/store/capture-idb.ts';
import { newLane } from '../../../web/sync/new-lane.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const open = new Set<IDBDatabase>();
const running = new Set<IDBTransaction>();
let isClosing = false;

/** The browser closes every connection by itself, as when its database process ended: what runs is aborted. */
const closeAll = () => {
  for (const one of running) one.abort();
  for (const one of open) forceCloseDatabase(one as never);
  open.clear();
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...args) {
  open.add(this);
  const transaction = begin.apply(this, args);
  running.add(transaction);
  for (const end of ['complete', 'abort'])
    transaction.addEventListener(end, () => running.delete(transaction));
  // Who waits for a request of it hears that it is over, and need not wait for its end.
  queueMicrotask(() => wrap(transaction).done.catch(() => undefined));
  return transaction;
};
const read = IDBObjectStore.prototype.get;
IDBObjectStore.prototype.get = function (key) {
  if (isClosing) queueMicrotask(closeAll);
  isClosing = false;
  return read.call(this, key);
};

const pin = () => {
  const mid = newMid(1, random);
  const set = { category: 'litter' };
  return { mid, t: 'observation.create', sv: 1, e: mid, walk: null, at: 1, set, base: {} };
};
async function store() {
  const database = await openCaptureDatabase();
  return idbCapture(database, await openSealer(database));
}

test('a find that is saved while the browser closes the database is kept, once', async () => {
  const kept = await store();
  const lane = newLane({ by: 'code', code: 'WAND7K' }, 'Sam', { nowMs: 1, random });
  await kept.add(lane, [pin()]);
  const find = pin();
  isClosing = true;
  await kept.save(lane.id, [find]);
  const after = await (await store()).mutations(lane.id, 1);
  expect(after.map(({ mid }) => mid).filter((mid) => mid === find.mid)).toHaveLength(1);
});

test('a find that is saved after the browser closed the database is kept', async () => {
  const kept = await store();
  const lane = newLane({ by: 'code', code: 'WAND7K' }, 'Sam', { nowMs: 1, random });
  await kept.add(lane, [pin()]);
  closeAll();
  await kept.save(lane.id, [pin()]);
  expect(await kept.mutations(lane.id, 1)).toHaveLength(2);
});

import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openCaptureDatabase, openSealer } from '../../../web/store/capture-database.ts';
import { idbCapture } from '../../../web/store/capture-idb.ts';
import { newLane } from '../../../web/sync/new-lane.ts';
import { workOf } from '../../../web/sync/work-of.ts';

test('writes a pin in one transaction that waits for the disk', async () => {
  const database = await openCaptureDatabase('one-flush');
  const store = idbCapture(database, await openSealer(database));
  const made = {
    nowMs: Date.UTC(2026, 10, 23),
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  };
  const lane = newLane({ by: 'code', code: 'R0ZEN1' }, 'Kim', made);
  await store.add(lane, []);
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  for (const t of ['observation.create', 'concern.create']) {
    opened.mockClear();
    await store.save(lane.id, [workOf({ t, set: { category: 'litter' } }, lane, made)]);
    expect(opened.mock.calls).toEqual([[['lane', 'mut'], 'readwrite', { durability: 'strict' }]]);
  }
});

import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { RandomBytes } from '../../../schema/ids.ts';
import { newMid } from '../../../schema/ids.ts';
import { openCaptureDatabase, openSealer } from '../../../web/store/capture-database.ts';
import { idbCapture } from '../../../web/store/capture-idb.ts';
import type { CaptureStore, Lane, Work } from '../../../web/store/capture-store.ts';
import { exportRescue, importRescue } from '../../../web/store/rescue.ts';
import { newLane } from '../../../web/sync/new-lane.ts';
import { emptyDisk, memoryCapture } from '../../simulation/memory-capture.ts';

const random: RandomBytes = (bytes) => crypto.getRandomValues(bytes);

function lane(part: Partial<Lane> = {}): Lane {
  return {
    ...newLane({ by: 'code', code: 'WAND7K' }, 'Sam', { nowMs: 1, random }),
    ...part,
  };
}

function pin(part: Partial<Work> = {}): Work {
  const mid = newMid(1, random);
  const set = { category: 'litter' };
  return { mid, t: 'observation.create', sv: 1, e: mid, walk: null, at: 1, set, base: {}, ...part };
}

let opened = 0;
async function inBrowser(): Promise<CaptureStore> {
  opened += 1;
  const database = await openCaptureDatabase(`capture-${opened}`);
  return idbCapture(database, await openSealer(database));
}

const mids = (work: { mid: string }[]) => work.map(({ mid }) => mid);

test.each([
  ['in the browser', inBrowser],
  ['in the simulation', async () => memoryCapture(emptyDisk())],
])('the store %s', async (_where, open) => {
  const store = await open();
  const mine = lane();
  const [first, second, third] = [pin(), pin({ t: 'concern.create' }), pin()];

  await store.add(mine, [first]);
  await store.add(mine, [pin()]);
  expect((await store.save(mine.id, [second, third]))?.map(({ mid }) => mid)).toEqual([
    second.mid,
    third.mid,
  ]);
  expect(await store.save('no such lane', [pin()])).toBeNull();
  const saved = [first, second, third].map((work, i) => ({ n: i + 1, ...work }));
  expect(await store.mutations(mine.id, 1), 'numbers from 1, in order').toEqual(saved);
  expect(mids(await store.mutations(mine.id, 2, 1))).toEqual([second.mid]);

  await store.restart(mine.id, 5);
  await store.acknowledge(mine.id, 4, 3, [{ n: 1, s: 'ok', seq: 1 }]);
  expect((await store.lane(mine.id))?.ackN, 'an answer of before the restore').toBe(0);
  await store.acknowledge(mine.id, 5, 2, [
    { n: 1, s: 'ok', seq: 1 },
    { n: 2, s: 'held', seq: 2, why: 'too_long' },
  ]);
  await store.acknowledge(mine.id, 5, 1, [{ n: 1, s: 'ok', seq: 1 }]);
  expect((await store.lane(mine.id))?.ackN, 'a late answer takes nothing back').toBe(2);
  expect((await store.results(mine.id)).get(2)?.why, 'nor hides a longer one').toBe('too_long');

  await store.change(mine.id, (now) => ({ ...now, nickname: 'Lou', nextN: 99 }));
  expect(await store.lane(mine.id)).toMatchObject({ nickname: 'Lou', nextN: 4, epoch: 5 });

  const next = { id: lane().id, token: mine.token, join: mine.join };
  await store.fork(mine.id, next);
  await store.fork(mine.id, { ...next, id: lane().id });
  const heir = {
    id: next.id,
    root: mine.id,
    formerly: [mine.id],
    nextN: 4,
    ackN: 0,
    state: 'unresolved',
  };
  expect(await store.lanes(), 'one heir with all the work').toMatchObject([heir]);
  expect(mids(await store.mutations(next.id, 1))).toEqual(mids(saved));
  expect(await store.results(next.id)).toEqual(new Map());

  await store.restart(next.id, 6);
  expect(await store.lane(next.id)).toMatchObject({ ackN: 0, epoch: 6 });
});

test("a resident's words cannot be read from the database file", async () => {
  const database = await openCaptureDatabase('capture-sealed');
  const store = idbCapture(database, await openSealer(database));
  const mine = lane();
  const note = {
    about: { kind: 'concern', id: newMid(1, random) },
    text: 'schimmel boven het bed',
  };
  await store.add(mine, [
    pin({ t: 'concern.create', set: { words: 'schimmel boven het bed' } }),
    pin({ t: 'note.create', set: note }),
    pin({ t: 'note.create', set: { text: 'plas bij de deur' } }),
  ]);

  const stored = await database.getAll('mut');
  const texts = stored.map(({ body }) => new TextDecoder().decode(body));
  expect(stored.map(({ sealed }) => sealed)).toEqual([true, true, false]);
  expect(texts.join()).not.toContain('schimmel');
  expect(texts.join()).toContain('plas bij de deur');

  const again = idbCapture(database, await openSealer(database));
  expect((await again.mutations(mine.id, 1))[0]?.set.words).toBe('schimmel boven het bed');
});

test('work that was never sent comes back from a rescue file on another device, once', async () => {
  const [old, fresh] = [await inBrowser(), await inBrowser()];
  const mine = lane();
  const work = [pin(), pin({ t: 'concern.create', set: { words: 'koud' } }), pin()];
  await old.add(mine, work);
  await old.restart(mine.id, 1);
  await old.acknowledge(mine.id, 1, 1, [{ n: 1, s: 'ok', seq: 1 }]);

  const text = await (await exportRescue(old)).text();
  expect(JSON.parse(text)).toMatchObject({ isConfidential: true });
  expect(await importRescue(fresh, text, 2)).toBe(2);
  expect(await importRescue(fresh, text, 2)).toBe(0);
  expect(mids(await fresh.mutations(mine.id, 1))).toEqual(mids(work.slice(1)));
  expect(await fresh.lane(mine.id)).toMatchObject({ token: mine.token, ackN: 1, nextN: 4 });
  await expect(importRescue(fresh, '{"lanes":[]}', 2)).rejects.toThrow(SyntaxError);
});

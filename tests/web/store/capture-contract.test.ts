import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { RandomBytes } from '../../../schema/ids.ts';
import { newMid } from '../../../schema/ids.ts';
import { openCaptureDatabase, openSealer } from '../../../web/store/capture-database.ts';
import { idbCapture } from '../../../web/store/capture-idb.ts';
import type { CaptureStore, Lane, Work } from '../../../web/store/capture-store.ts';
import type { Photo } from '../../../web/store/photo.ts';
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
  await store.restart(mine.id, 5, 4);
  expect((await store.lane(mine.id))?.ackN, 'another tab heard of the same restore later').toBe(2);
  expect((await store.results(mine.id)).size, 'and the answers since then stay').toBe(2);

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

test.each([
  ['in the browser', inBrowser],
  ['in the simulation', async () => memoryCapture(emptyDisk())],
])('the store %s keeps of what was erased the numbers and nothing else', async (_where, open) => {
  const store = await open();
  const mine = lane();
  const concern = pin({ t: 'concern.create', set: { words: 'schimmel' } });
  const about = { kind: 'concern', id: concern.mid } as const;
  const note = pin({ t: 'note.create', set: { about, text: 'achter het bed' } });
  const patch = pin({
    t: 'concern.patch',
    e: concern.mid,
    set: { words: 'nat' },
    base: { words: concern.mid },
  });
  const other = pin({ t: 'concern.create', set: { words: 'tocht' } });
  await store.add(mine, [concern, note, patch, other]);
  for (const one of [photo({ lane: mine.id, about }), photo({ lane: mine.id })])
    await store.save(mine.id, [], {
      photo: one,
      isNew: true,
      put: { raw: picture(1), full: picture(2) },
      drop: [],
    });
  const [told, street] = await store.photos();

  await store.blank([concern.mid]);
  await store.blank([concern.mid]);
  expect(await store.mutations(mine.id, 1)).toEqual([
    { n: 1, ...concern, set: {} },
    { n: 2, ...note, set: { about } },
    { n: 3, ...patch, set: {}, base: {} },
    { n: 4, ...other },
  ]);
  const plan = pin({ t: 'follow_up.create', set: { task: 'pomp' } });
  const later = pin({ t: 'follow_up.patch', e: plan.mid, set: { outcome: 'droog' } });
  await store.save(mine.id, [plan, later]);
  await store.blank([], [plan.mid]);
  expect(await store.mutations(mine.id, 5), 'what else was said of it stays').toEqual([
    { n: 5, ...plan, set: {} },
    { n: 6, ...later },
  ]);
  const left = await store.photos();
  expect(left).toHaveLength(1);
  for (const one of [told, street])
    expect((await store.photoBytes(one?.id ?? '', 'full')) !== null).toBe(left[0]?.id === one?.id);
  expect(left[0]?.about.kind).toBe('observation');
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

  const stored = await database.run((open) => open.getAll('mut'));
  const texts = stored.map(({ body }) => new TextDecoder().decode(body));
  expect(stored.map(({ sealed }) => sealed)).toEqual([true, true, false]);
  expect(texts.join()).not.toContain('schimmel');
  expect(texts.join()).toContain('plas bij de deur');

  const again = idbCapture(database, await openSealer(database));
  expect((await again.mutations(mine.id, 1))[0]?.set.words).toBe('schimmel boven het bed');
});

test('work that was never sent comes back from a rescue file on another device, once', async () => {
  const [old, fresh] = [await inBrowser(), await inBrowser()];
  const mine = lane({ walkSecret: 'lets-others-in' });
  const work = [pin(), pin({ t: 'concern.create', set: { words: 'koud' } }), pin()];
  await old.add(mine, work);
  await old.restart(mine.id, 1);
  await old.acknowledge(mine.id, 1, 1, [{ n: 1, s: 'ok', seq: 1 }]);

  const text = await (await exportRescue(old)).text();
  expect(JSON.parse(text)).toMatchObject({ isConfidential: true });
  expect(text, 'what lets others in stays on its device').not.toContain('lets-others-in');
  expect(await importRescue(fresh, text, 2)).toBe(2);
  expect(await importRescue(fresh, text, 2)).toBe(0);
  expect(mids(await fresh.mutations(mine.id, 1))).toEqual(mids(work.slice(1)));
  expect(await fresh.lane(mine.id)).toMatchObject({ token: mine.token, ackN: 1, nextN: 4 });
  await expect(importRescue(fresh, '{"lanes":[]}', 2)).rejects.toThrow(SyntaxError);
});

const picture = (fill: number) => new Uint8Array(32).fill(fill).buffer;
const photo = (part: Partial<Photo> & { lane: string }): Photo => ({
  id: newMid(1, random),
  about: { kind: 'observation', id: newMid(1, random) },
  walk: null,
  at: 1,
  state: 'raw',
  waitsUntil: 0,
  sent: {},
  ...part,
});

test.each([
  ['in the browser', inBrowser],
  ['in the simulation', async () => memoryCapture(emptyDisk())],
])('a photo %s is kept with its find and made ready with its mutation', async (_where, open) => {
  const store = await open();
  const mine = lane();
  await store.add(mine, []);
  const taken = photo({ lane: mine.id });
  await store.save(mine.id, [pin()], {
    photo: taken,
    isNew: true,
    put: { raw: picture(1) },
    drop: [],
  });
  expect(await store.photos()).toEqual([taken]);
  expect(await store.photoBytes(taken.id, 'raw')).toEqual(picture(1));

  const ready = { ...taken, state: 'ready' as const };
  const put = { full: picture(2), small: picture(3) };
  const change = { photo: ready, isNew: false, put, drop: ['raw' as const] };
  expect(await store.save(mine.id, [pin()], change)).toHaveLength(1);
  expect(await store.save(mine.id, [pin()], change), 'another tab was first').toEqual([]);
  expect(await store.photoBytes(taken.id, 'raw')).toBeNull();
  expect(await store.photoBytes(taken.id, 'full')).toEqual(picture(2));
  expect(await store.mutations(mine.id, 1)).toHaveLength(2);

  await store.changePhoto(taken.id, (now) => ({ ...now, sent: { full: 1 } }));
  const next = { id: lane().id, token: mine.token, join: mine.join };
  await store.fork(mine.id, next);
  expect(await store.photos(), 'the heir sends it').toEqual([{ ...ready, lane: next.id }]);

  await store.dropPhoto(taken.id, ['full']);
  expect(await store.photoBytes(taken.id, 'full')).toBeNull();
  expect(await store.photoBytes(taken.id, 'small')).toEqual(picture(3));
  await store.dropPhoto(taken.id);
  expect(await store.photos()).toEqual([]);
  expect(await store.photoBytes(taken.id, 'small')).toBeNull();
  expect(await store.save(next.id, [pin()], change), 'taken away meanwhile').toEqual([]);
});

test('what was photographed at home cannot be read from the database file', async () => {
  const database = await openCaptureDatabase('photo-sealed');
  const store = idbCapture(database, await openSealer(database));
  const mine = lane();
  await store.add(mine, []);
  const taken = photo({ lane: mine.id, about: { kind: 'concern', id: newMid(1, random) } });
  await store.save(mine.id, [], { photo: taken, isNew: true, put: { raw: picture(7) }, drop: [] });
  const [stored] = await database.run((open) => open.getAll('blob'));
  expect(new Uint8Array(stored?.body ?? picture(7)).toString()).not.toContain('7,7,7,7');
  expect(await store.photoBytes(taken.id, 'raw')).toEqual(picture(7));
});

test('work of the first version is found again after photos were added to the database', async () => {
  const old = await openDB('capture-old', 1, {
    upgrade(database) {
      database.createObjectStore('lane', { keyPath: 'id' });
      database.createObjectStore('mut', { keyPath: ['lane', 'n'] });
      database.createObjectStore('ack', { keyPath: ['lane', 'fromN'] });
      database.createObjectStore('key');
    },
  });
  const mine = lane();
  await old.put('lane', { ...mine, nextN: 1 });
  old.close();
  const database = await openCaptureDatabase('capture-old');
  const store = idbCapture(database, await openSealer(database));
  expect(await store.lanes()).toMatchObject([{ id: mine.id }]);
  expect(await store.photos()).toEqual([]);
});

test('a lost connection is opened again, and nothing is asked of the walker', async () => {
  const database = await openCaptureDatabase('capture-lost');
  const store = idbCapture(database, await openSealer(database));
  const mine = lane();
  await store.add(mine, []);
  await database.run(async (open) => open.close());
  expect(await store.save(mine.id, [pin()])).toHaveLength(1);
  expect(await store.mutations(mine.id, 1)).toHaveLength(1);
});

test('photos that were never sent come back from a rescue file too', async () => {
  const [old, fresh] = [await inBrowser(), await inBrowser()];
  const mine = lane();
  await old.add(mine, [pin()]);
  const grain = crypto.getRandomValues(new Uint8Array(50_000)).buffer;
  const [taken, sent] = [photo({ lane: mine.id }), photo({ lane: mine.id, sent: { full: 1 } })];
  for (const one of [taken, sent])
    await old.save(mine.id, [], { photo: one, isNew: true, put: { raw: grain }, drop: [] });
  const text = await (await exportRescue(old)).text();
  expect(await importRescue(fresh, text, 2)).toBe(2);
  expect(await importRescue(fresh, text, 2)).toBe(0);
  expect((await fresh.photos()).map(({ id }) => id)).toEqual([taken.id]);
  expect(await fresh.photoBytes(taken.id, 'raw')).toEqual(grain);
});

test('a child’s drawing comes back from a rescue file as a drawing, and does not pass for a photo', async () => {
  const [old, fresh] = [await inBrowser(), await inBrowser()];
  const mine = lane();
  await old.add(mine, [pin()]);
  const drawn = photo({ lane: mine.id, what: 'drawing' });
  await old.save(mine.id, [], { photo: drawn, isNew: true, put: { raw: picture(3) }, drop: [] });
  expect(await importRescue(fresh, await (await exportRescue(old)).text(), 2)).toBe(2);
  expect(await fresh.photos()).toMatchObject([{ id: drawn.id, what: 'drawing' }]);
});

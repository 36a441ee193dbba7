import { expect, test } from 'vitest';
import { newMid, type RandomBytes } from '../../../schema/ids.ts';
import { limits } from '../../../schema/limits.ts';
import type { ProblemCode } from '../../../schema/problem.ts';
import type { Lane } from '../../../web/store/capture-store.ts';
import { makePhotoDesk } from '../../../web/sync/make-photo-desk.ts';
import { newLane } from '../../../web/sync/new-lane.ts';
import { type DeskDeps, PhotoRefused } from '../../../web/sync/photo-desk.ts';
import { workOf } from '../../../web/sync/work-of.ts';
import { emptyDisk, memoryCapture } from '../../simulation/memory-capture.ts';
import { seenRow } from '../seen-rows.ts';

const random: RandomBytes = (bytes) => crypto.getRandomValues(bytes);
const about = { kind: 'observation', id: newMid(1, random), walk: null } as const;
const picture = (fill: number) => new Blob([new Uint8Array(40).fill(fill)]);

/** A desk over a memory and a server that answers what the test says. Every photo's mutation is in at once. */
async function deskWith(
  own: Partial<DeskDeps> & { answer?: (id: string) => ProblemCode | null } = {},
) {
  let nowMs = 1_000_000;
  const store = memoryCapture(emptyDisk());
  const lane: Lane = {
    ...newLane({ by: 'code', code: 'WAND7K' }, 'Sam', { nowMs, random }),
    state: 'open',
    epoch: 1,
  };
  await store.add(lane, []);
  const puts: { id: string; part: string }[] = [];
  const rows = new Map<string, ReturnType<typeof seenRow>>();
  let together = 0;
  let most = 0;
  const desk = await makePhotoDesk({
    store,
    clock: () => nowMs,
    random,
    digest: async (bytes) => new Uint8Array(bytes).join('-'),
    darkroom: async () => ({
      firstLook: (bytes) => (bytes.byteLength === 0 ? 'empty' : null),
      prepare: async (bytes) => ({
        full: bytes.slice(0, 30),
        small: bytes.slice(30),
        width: 4,
        height: 3,
      }),
    }),
    rowOf: (_lane, id) => rows.get(id),
    save: async (laneId, drafts, photo) => {
      const work = drafts.map((draft) => workOf(draft, lane, { nowMs, random }));
      const saved = await store.save(laneId, work, photo);
      for (const { mid, t, set } of saved ?? [])
        if (t === 'attachment.create')
          rows.set(mid, seenRow('attachment', set, { id: mid, sync: 'in' }));
      return saved?.map(({ mid }) => mid) ?? null;
    },
    api: {
      async putPhoto(_token, id, part) {
        together += 1;
        most = Math.max(most, together);
        await Promise.resolve();
        together -= 1;
        puts.push({ id, part });
        const problem = own.answer?.(id);
        return problem ? { problem } : { stored: true };
      },
    },
    alone: (work) => work(),
    later: () => undefined,
    onCount: () => undefined,
    ...own,
  });
  const wait = (ms: number) => {
    nowMs += ms;
  };
  const storeOf = (id: string) => {
    const row = rows.get(id);
    if (row) rows.set(id, { ...row, set: { ...row.set, isSmallStored: true, isStored: true } });
  };
  const hear = (heardAt: number) => store.change(lane.id, (now) => ({ ...now, heardAt }));
  return { desk, store, lane, puts, wait, storeOf, hear, most: () => most };
}

test('sends all thumbnails before the first photo, at most four at a time', async () => {
  const { desk, lane, puts, wait, most } = await deskWith();
  for (let n = 0; n < 6; n++) await desk.add(lane.id, about, picture(n));
  await desk.work();
  expect(puts, 'somebody may still want to blur').toEqual([]);
  wait(60_000);
  expect(await desk.work()).toBe(true);
  expect(puts.map(({ part }) => part)).toEqual([
    ...Array<string>(6).fill('small'),
    ...Array<string>(6).fill('full'),
  ]);
  expect(most()).toBe(4);
  await desk.work();
  expect(puts, 'once is enough').toHaveLength(12);
});

test('sends what the server refused again only when a person asks', async () => {
  let problem: ProblemCode | null = 'wrong_picture';
  const { desk, lane, puts, wait } = await deskWith({ answer: () => problem });
  const id = await desk.add(lane.id, about, picture(1));
  wait(60_000);
  expect(await desk.work(), 'the others need not wait').toBe(true);
  await desk.work();
  expect(puts).toHaveLength(1);
  expect(desk.photos.value[0]).toMatchObject({ id, why: 'wrong_picture' });
  problem = null;
  await desk.retry(id);
  await desk.work();
  expect(desk.photos.value[0]).toMatchObject({ sent: { small: 1, full: 1 } });
  expect(desk.photos.value[0]?.why).toBeUndefined();
});

test('stops at a server in trouble, and goes on where it was', async () => {
  let isDown = true;
  const { desk, lane, puts, wait } = await deskWith({
    answer: () => (isDown ? 'unexpected' : null),
  });
  await desk.add(lane.id, about, picture(1));
  wait(60_000);
  expect(await desk.work()).toBe(false);
  isDown = false;
  expect(await desk.work()).toBe(true);
  expect(puts.map(({ part }) => part)).toEqual(['small', 'small', 'full']);
});

test('a photo that is being blurred does not leave, and never in its old shape', async () => {
  const { desk, store, lane, puts, wait } = await deskWith();
  const id = await desk.add(lane.id, about, picture(1));
  await desk.work();
  await desk.hold(id);
  wait(60_000);
  await desk.work();
  expect(puts).toEqual([]);
  const blurred = { full: new ArrayBuffer(30), small: new ArrayBuffer(10), width: 4, height: 3 };
  await desk.replace(id, blurred);
  await desk.work();
  const [other] = desk.photos.value;
  expect(puts.map((put) => put.id)).toEqual([other?.id, other?.id]);
  expect(other?.id).not.toBe(id);
  expect(await store.photoBytes(id, 'full'), 'nothing of it stays here').toBeNull();
});

test('what is no photo is refused before anything is saved', async () => {
  const { desk, store, lane } = await deskWith();
  await expect(desk.add(lane.id, about, new Blob([]))).rejects.toThrow(PhotoRefused);
  expect(await store.photos()).toEqual([]);
});

test('a find from the share sheet and its photo are saved together or not at all', async () => {
  const { desk, store, lane } = await deskWith();
  const draft = { t: 'observation.create', set: { category: 'litter' } };
  await expect(desk.addWithFind(lane.id, draft, new Blob([]))).rejects.toThrow(PhotoRefused);
  expect(await store.mutations(lane.id, 1)).toEqual([]);
  const find = await desk.addWithFind(lane.id, draft, picture(1));
  expect((await store.mutations(lane.id, 1))[0]?.mid).toBe(find);
  expect(desk.photos.value[0]?.about).toEqual({ kind: 'observation', id: find });
});

test('a photo with an id of its own is added once', async () => {
  const { desk, lane, puts } = await deskWith();
  const id = newMid(1, random);
  expect(await desk.add(lane.id, about, picture(1), id)).toBe(id);
  expect(await desk.add(lane.id, about, picture(1), id)).toBe(id);
  expect(desk.photos.value).toHaveLength(1);
  await desk.release([id]);
  await desk.work();
  expect(await desk.add(lane.id, about, picture(1), id)).toBe(id);
  await desk.work();
  expect(puts).toEqual([
    { id, part: 'small' },
    { id, part: 'full' },
  ]);
});

test('keeps a photo for a month after it was in, and lets no wrong clock decide when that is', async () => {
  const { desk, store, lane, wait, storeOf, hear } = await deskWith();
  const start = Date.UTC(2026, 10, 23);
  await hear(start);
  const id = await desk.add(lane.id, about, picture(1));
  wait(11_000);
  await desk.work();
  storeOf(id);
  await desk.work();
  // A restored server would ask for it again.
  wait(10 * 365 * limits.keepAckedMs);
  await desk.work();
  expect(
    (await store.photos()).map((photo) => photo.id),
    'the clock of the phone',
  ).toEqual([id]);
  await hear(start + limits.keepAckedMs + 3_600_000);
  await desk.work();
  expect(await store.photos(), 'the clock of the server').toEqual([]);
});

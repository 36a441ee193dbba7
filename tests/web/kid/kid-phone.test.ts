import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { newMid, type RandomBytes } from '../../../schema/ids.ts';
import type { Draft } from '../../../schema/mutations/mutation.ts';
import { type KidPhone, openKidPhone } from '../../../web/kid/kid-phone.ts';
import { openCaptureDatabase, openSealer } from '../../../web/store/capture-database.ts';
import { idbCapture } from '../../../web/store/capture-idb.ts';
import type { CaptureStore, Lane } from '../../../web/store/capture-store.ts';
import { openKidBox } from '../../../web/store/kid-box.ts';
import type { KidLock } from '../../../web/store/kid-lock.ts';
import { newLane } from '../../../web/sync/new-lane.ts';
import { workOf } from '../../../web/sync/work-of.ts';

const random: RandomBytes = (bytes) => crypto.getRandomValues(bytes);
const here = { lat: 52.1, lng: 5.1, accuracy: 8 };
const elsewhere = { lat: 52.2, lng: 5.2, accuracy: 8 };

let store: CaptureStore;
let lane: Lane;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const database = await openCaptureDatabase();
  store = idbCapture(database, await openSealer(database));
  lane = newLane({ by: 'code', code: 'WAND7K' }, 'Sam', { nowMs: 1, random });
  await store.add(lane, [workByGrownUp()]);
});

const workByGrownUp = (draft: Draft = { t: 'observation.create', set: { category: 'litter' } }) =>
  workOf(draft, lane, { nowMs: Date.now(), random });

const lockFrom = (fromN: number): KidLock => ({
  lane: lane.id,
  animal: 'fox',
  isOwn: false,
  fromN,
  at: Date.now(),
});

/** What a child holds after the phone was handed over now. */
async function handedOver(): Promise<KidPhone> {
  const { nextN = 1 } = (await store.lane(lane.id)) ?? {};
  return opened(lockFrom(nextN));
}

async function opened(lock: KidLock): Promise<KidPhone> {
  const phone = await openKidPhone(lock);
  if (!phone) throw new Error('the lane is not on this device');
  return phone;
}

const ofKids = async () =>
  (await store.mutations(lane.id, 1)).filter(
    ({ t, set }) => t === 'observation.create' && set.via === 'kid',
  );

test('a find stands where the child stands, under the category the office reads its why under', async () => {
  const phone = await handedOver();
  await phone.standsAt(here);
  const id = await phone.found('bad', 'dirty');
  expect(phone.finds.value).toMatchObject([{ id, judgement: 'bad', why: 'dirty', position: here }]);
  const [find] = await ofKids();
  expect(find?.set).toEqual({
    category: 'litter',
    position: { ...here, how: 'gps' },
    via: 'kid',
    childJudgement: 'bad',
    childWhy: 'dirty',
  });
});

test('a find without a place is kept, also when the page ends, and is saved once there is one, with all that was said', async () => {
  const phone = await handedOver();
  const id = await phone.found('good', 'lovely');
  await phone.says(id, { childAgain: 'yes' });
  await phone.says(id, { childBest: 1 });
  expect(await ofKids(), 'nothing is saved on a place nobody knows').toEqual([]);

  const later = await opened(phone.lock);
  expect(later.finds.value).toMatchObject([{ id, why: 'lovely', again: 'yes', best: 1 }]);
  await later.standsAt(here);
  expect((await ofKids()).map(({ mid }) => mid)).toEqual([id]);
  expect(later.finds.value).toMatchObject([{ id, position: here, again: 'yes', best: 1 }]);
});

test('nothing is saved twice: not by places that come at once, nor by a page that ended halfway', async () => {
  const phone = await handedOver();
  const id = await phone.found('good', 'lovely');
  await phone.says(id, { childAgain: 'yes' });
  const [waits] = await (await openKidBox()).waiting(lane.id);
  await Promise.all([phone.standsAt(here), phone.standsAt(elsewhere), phone.standsAt(here)]);
  expect((await ofKids()).length).toBe(1);

  // As it stands when the page ends between saving it and forgetting that it waited.
  if (waits) await (await openKidBox()).putWaiting(waits);
  const later = await opened(phone.lock);
  await later.standsAt(here);
  expect((await ofKids()).length).toBe(1);
  expect((await store.mutations(lane.id, 1)).filter(({ e }) => e === id).length).toBe(2);
  expect(later.finds.value.length).toBe(1);
});

test('a place that becomes known while the find lands is taken', async () => {
  const phone = await handedOver();
  await Promise.all([phone.found('fair', 'boring'), phone.standsAt(here)]);
  expect((await ofKids()).length).toBe(1);
  expect(await (await openKidBox()).waiting(lane.id)).toEqual([]);
});

test('what is said while the place becomes known is not lost', async () => {
  const phone = await handedOver();
  const id = await phone.found('fair', 'boring');
  await Promise.all([phone.standsAt(here), phone.says(id, { childAgain: 'no' })]);
  const later = await opened(phone.lock);
  await later.standsAt(here);
  expect(later.finds.value).toMatchObject([{ id, again: 'no', position: here }]);
});

test('a place that could not be saved at is tried again with the next', async () => {
  const phone = await handedOver();
  await phone.found('good', 'play');
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(phone.standsAt(here)).rejects.toThrow('no room');
  full.mockRestore();
  await phone.standsAt(here);
  expect((await ofKids()).length).toBe(1);
});

test('a device without room says so, and shows no find that is not there', async () => {
  const phone = await handedOver();
  await phone.standsAt(here);
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(phone.found('good', 'play')).rejects.toThrow('no room');
  full.mockRestore();
  expect(phone.finds.value).toEqual([]);
  expect(await ofKids()).toEqual([]);
});

test('a find that is safe but cannot be read again at once is not refused', async () => {
  const phone = await handedOver();
  await phone.standsAt(here);
  const blind = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('not now', 'AbortError');
  });
  await phone.found('good', 'play');
  blind.mockRestore();
  expect((await ofKids()).length).toBe(1);
  await phone.refresh();
  expect(phone.finds.value.length).toBe(1);
});

test('a child sees nothing of the grown-up nor of the child before it, also not what was still without a place', async () => {
  const before = await handedOver();
  const waiting = await before.found('bad', 'scary');
  await before.standsAt(here);
  await before.found('bad', 'dark');
  const still = await openKidPhone({ ...before.lock });
  expect(still?.finds.value.length).toBe(2);

  const other = await handedOver();
  expect(other.finds.value).toEqual([]);
  const own = await other.found('good', 'run');
  await other.standsAt(here);
  expect(other.finds.value.map(({ id }) => id)).toEqual([own]);
  expect((await ofKids()).map(({ mid }) => mid)).toContain(waiting);
});

test('what the child before left without a place is saved once, and is never taken for the next child’s', async () => {
  const before = await handedOver();
  const left = await before.found('bad', 'scary');
  await vi.waitUntil(() => Date.now() > before.lock.at + 1);
  const other = await handedOver();
  await other.standsAt(here);
  await other.standsAt(elsewhere);
  expect(other.finds.value).toEqual([]);
  expect((await ofKids()).map(({ mid }) => mid)).toEqual([left]);
  expect((await opened(other.lock)).finds.value).toEqual([]);
});

test('what was told at a door stays sealed: the page opens beside it, and has no key', async () => {
  const told = workByGrownUp({ t: 'concern.create', set: { words: 'secret words' } });
  await store.save(lane.id, [told]);
  const unseal = vi.spyOn(crypto.subtle, 'decrypt');
  const phone = await opened(lockFrom(1));
  await phone.standsAt(here);
  await phone.found('good', 'green');
  expect(unseal).not.toHaveBeenCalled();
  expect(phone.finds.value.length).toBe(1);
  expect(JSON.stringify(phone.finds.value)).not.toContain('secret');
  unseal.mockRestore();
});

test('a walk that is no longer on this device opens nothing', async () => {
  expect(await openKidPhone({ ...lockFrom(1), lane: newMid(1, random) })).toBeNull();
});

test('how the child wants it is remembered for that child alone', async () => {
  const phone = await handedOver();
  await phone.remember({ isSilent: true, isLeftHanded: true });
  expect((await opened(phone.lock)).memory.value).toMatchObject({
    isSilent: true,
    isLeftHanded: true,
  });
  await store.save(lane.id, [workByGrownUp()]);
  expect((await handedOver()).memory.value).toMatchObject({ isSilent: false, isLeftHanded: false });
});

test('what a child made stays beside its find, and goes when it is dropped', async () => {
  const phone = await handedOver();
  await phone.standsAt(here);
  const find = await phone.found('good', 'green');
  const bytes = new Uint8Array([1, 2, 3]).buffer;
  const made = await phone.keep({ find, what: 'photo', type: 'image/jpeg', bytes });
  expect((await opened(phone.lock)).things.value).toMatchObject([{ id: made, find, bytes }]);
  await phone.drop(made);
  expect(phone.things.value).toEqual([]);
});

test('a find lands on a phone that photos have filled, from the room that is kept for words', async () => {
  const phone = await handedOver();
  await phone.standsAt(here);
  await store.reserve();
  let isFull = true;
  const { add, delete: remove, put } = IDBObjectStore.prototype;
  const orRefuse = (real: typeof put) =>
    function refused(this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, given);
    };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(orRefuse(put));
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(orRefuse(add));
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function given(
    this: IDBObjectStore,
    key,
  ) {
    isFull = false;
    return remove.call(this, key);
  });
  await phone.found('bad', 'dark');
  vi.restoreAllMocks();
  expect(await ofKids()).toHaveLength(1);
});

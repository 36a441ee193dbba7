import { expect, test } from 'vitest';
import { newMid } from '../../../schema/ids.ts';
import { exportRescue } from '../../../web/store/rescue.ts';
import { newLane } from '../../../web/sync/new-lane.ts';
import { workOf } from '../../../web/sync/work-of.ts';
import { isTold, secrets, told } from '../../fixtures/concerns.ts';
import { emptyDisk, memoryCapture } from '../../simulation/memory-capture.ts';
import { calm, Network } from '../../simulation/network.ts';
import { Phone } from '../../simulation/phone.ts';
import { chanceOf } from '../../simulation/seeded.ts';
import { Server } from '../../simulation/server.ts';

const NOW = Date.UTC(2026, 10, 23, 10);

/** A restore makes a round begin anew. */
async function untilDone(phone: Phone): Promise<void> {
  for (let round = 0; round < 5; round++)
    if ((await phone.sync(1)).every((outcome) => outcome === 'done')) return;
  throw new Error('The phone does not come to rest');
}

/** A desk at which somebody wrote down a concern with a promise and a photo, and handed it in. */
async function desk() {
  const chance = chanceOf(5);
  const server = new Server(() => NOW, chance);
  const { api } = new Network(server, chance, calm, null);
  const made = { nowMs: NOW, random: chance.bytes };
  const lane = newLane({ by: 'organisation', slug: 'office' }, 'Fatma', made);
  const phone = new Phone({ api, chance, mood: { kill: 0 }, defect: null }, emptyDisk());
  await memoryCapture(phone.capture).add(lane, []);
  const save = async (t: string, set: Record<string, unknown>, walk: string | null = null) => {
    const work = workOf({ t, set, walk }, lane, made);
    await phone.store.save(lane.id, [work]);
    return work.mid;
  };
  const walk = newMid(NOW, chance.bytes);
  const times = { startedAt: NOW, endsAt: NOW + 3_600_000 };
  const start = workOf(
    { t: 'walk.create', mid: walk, set: { name: 'Rondje', ...times } },
    lane,
    made,
  );
  await phone.store.save(lane.id, [{ ...start, walk }]);
  const concern = await save('concern.create', told, walk);
  const about = { kind: 'concern', id: concern };
  await save('promise.create', { about, what: secrets.words, dueOn: '2026-12-01' }, walk);
  const photo = newMid(NOW, chance.bytes);
  await phone.store.save(lane.id, [], {
    photo: {
      id: photo,
      lane: lane.id,
      about: { kind: 'concern', id: concern },
      walk,
      at: NOW,
      state: 'raw',
      waitsUntil: 0,
      sent: {},
    },
    isNew: true,
    put: { raw: new Uint8Array(32).buffer },
    drop: [],
  });
  await phone.develop(NOW);
  expect(await phone.sync(1)).toEqual(['done']);
  await phone.develop(NOW);
  const sync = () => untilDone(phone);
  const holds = async () =>
    JSON.stringify([...phone.capture.mutations.values()]) +
    JSON.stringify(
      [...phone.viewDisk.values()].map(({ scopes }) => [...scopes].map(([, rows]) => [...rows])),
    ) +
    (await (await exportRescue(phone.store)).text());
  const count = () => phone.capture.mutations.get(lane.id)?.length;
  return { server, phone, lane, concern, sync, holds, count };
}

test('what was erased leaves the phone that wrote it down: words, promise and photo, in what it keeps and in a rescue file', async () => {
  const { server, phone, lane, concern, sync, holds, count } = await desk();
  expect(isTold(await holds())).toBe(true);
  expect([...server.bytes.keys()]).toHaveLength(2);
  expect(phone.capture.photos.size).toBe(1);
  const before = count();
  server.erase(concern);
  expect(server.bytes.size, 'its photos are gone at once').toBe(0);
  await sync();
  expect(isTold(await holds())).toBe(false);
  expect(phone.capture.photos.size).toBe(0);
  expect(phone.capture.bytes.size).toBe(0);
  expect(count(), 'numbers stay whole').toBe(before);
  expect([...(await phone.seen(lane)).values()].map(({ kind }) => kind)).toEqual(['walk']);
});

test('and after a restore it stays erased, with the phone sending all it has once more', async () => {
  const { server, phone, lane, concern, sync, holds } = await desk();
  server.backUp();
  server.erase(concern);
  await sync();
  server.restore();
  await sync();
  expect(isTold(await holds())).toBe(false);
  expect(isTold(JSON.stringify(server.entities()))).toBe(false);
  expect(server.entities().some(({ kind }) => kind === 'held')).toBe(false);
  expect([...(await phone.seen(lane)).values()].map(({ kind }) => kind)).toEqual(['walk']);
});

test('also where the phone hears of it only by sending it again, to a database that never had it', async () => {
  const { server, phone, concern, sync, holds } = await desk();
  const late = phone.clone();
  server.erase(concern);
  // As if the back-up were of before the concern.
  server.storage.db.exec(
    `DELETE FROM concern; DELETE FROM promise; DELETE FROM attachment; DELETE FROM journal; DELETE FROM lane`,
  );
  server.backUp();
  server.restore();
  await sync();
  expect(isTold(await holds())).toBe(false);
  await untilDone(late);
  expect(isTold(JSON.stringify([...late.capture.mutations.values()]))).toBe(false);
  expect(isTold(JSON.stringify(server.entities()))).toBe(false);
});

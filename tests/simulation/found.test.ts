import { expect, test } from 'vitest';
import { newMid } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { Lane } from '../../web/store/capture-store.ts';
import { newLane } from '../../web/sync/new-lane.ts';
import { workOf } from '../../web/sync/work-of.ts';
import { emptyDisk, memoryCapture } from './memory-capture.ts';
import { calm, Network } from './network.ts';
import { Phone } from './phone.ts';
import { chanceOf } from './seeded.ts';
import { Server } from './server.ts';

// What the simulation found, each as the shortest day on which somebody lost something by it.

const START_MS = Date.UTC(2026, 10, 23, 10);
const DAYS_MS = 4 * 24 * 3_600_000;
const position = { lat: 51.9, lng: 4.5, accuracy: 5, how: 'gps' };

/** One phone, whose person began a walk and handed it in after the server was backed up. */
async function walkOf(person: string | null) {
  const day = { nowMs: START_MS };
  const chance = chanceOf(11);
  const server = new Server(() => day.nowMs, chance);
  if (person) server.people.set(person, 'walker');
  const network = new Network(server, chance, calm);
  const apiFor = (phone: Phone) => network.apiFor(() => phone.cookie);
  const mood = { kill: 0 };
  const phone = new Phone({ api: network.api, apiFor, chance, mood, defect: null }, emptyDisk());
  phone.cookie = { browser: 'phone', person };
  phone.person = person;
  const made = { nowMs: START_MS, random: chance.bytes, ...(person && { person }) };
  const walk = newMid(START_MS, chance.bytes);
  const times = { startedAt: START_MS, endsAt: START_MS + 3_600_000, code: 'WAND7K' };
  const started = newLane({ by: 'organisation', slug: 'demo' }, 'Lou', made);
  const lane: Lane = { ...started, walk, startedHere: true };
  const begin = { t: 'walk.create', mid: walk, walk, set: { name: 'Rondje', ...times } };
  await memoryCapture(phone.capture).add(lane, [workOf(begin, lane, made)]);
  const save = async (draft: Draft): Promise<string> => {
    const [now] = await phone.store.lanes();
    const work = workOf({ walk, ...draft }, now ?? lane, { ...made, nowMs: day.nowMs });
    await phone.store.save(now?.id ?? lane.id, [work]);
    phone.say([work], lane);
    return work.mid;
  };
  const find = (set = {}) =>
    save({ t: 'observation.create', set: { category: 'litter', position, ...set } });
  const rounds = async (one = phone) => {
    for (let round = 0; round < 4; round++) await one.sync(1);
  };
  const countOf = (mid: string) =>
    server.rows(`SELECT mid FROM journal WHERE mid = ? AND status <> 'repeat'`, mid).length;
  return { day, server, phone, lane, walk, save, find, rounds, countOf };
}

test('a restore does not lose the finds of a guest whose time to read is over', async () => {
  const { day, server, find, rounds, countOf } = await walkOf(null);
  server.backUp();
  const mid = await find();
  await rounds();
  expect(countOf(mid)).toBe(1);
  day.nowMs += DAYS_MS;
  server.restore();
  await rounds();
  expect(countOf(mid), 'the phone has it still, and sends it again').toBe(1);
});

test('a restore does not lose the finds of who is signed out', async () => {
  const { server, phone, find, rounds, countOf } = await walkOf('sanne');
  server.backUp();
  const mid = await find();
  await rounds();
  phone.cookie = { ...phone.cookie, person: null };
  server.restore();
  await rounds();
  expect(countOf(mid)).toBe(1);
});

test('who may read no more keeps what was read, also after a restore', async () => {
  const { day, server, phone, lane, find, rounds } = await walkOf(null);
  server.backUp();
  const mid = await find();
  await rounds();
  day.nowMs += DAYS_MS;
  server.restore();
  await rounds();
  const held = [...(phone.viewDisk.get(lane.id)?.scopes.values() ?? [])];
  expect(held.flatMap((rows) => [...rows.values()]).map(({ id }) => id)).toContain(mid);
});

test('the photo of what was erased is gone, also when a restore had forgotten that it was in', async () => {
  const { server, phone, save, rounds } = await walkOf('sanne');
  const concern = await save({
    t: 'concern.create',
    set: { category: 'mould', position, words: 'achter de kast' },
  });
  await rounds();
  server.backUp();
  for (let tries = 0; tries < 20 && phone.photographed.size === 0; tries++)
    await phone.photograph(START_MS);
  await phone.develop(START_MS);
  await rounds();
  await phone.develop(START_MS);
  expect(server.bytes.size).toBe(2);
  server.restore();
  server.erase(concern);
  await rounds();
  expect([...server.bytes.keys()]).toEqual([]);
});

test.each([
  ['a guest whose time to read is over', null],
  ['who is signed out', 'sanne'],
])('what %s wrote down at a door, and was erased, leaves their phone', async (_who, person) => {
  const { day, server, phone, save, rounds } = await walkOf(person);
  const words = 'achter de kast';
  const concern = await save({ t: 'concern.create', set: { category: 'mould', position, words } });
  const about = { kind: 'concern', id: concern };
  await save({ t: 'note.create', set: { about, text: words } });
  for (let tries = 0; tries < 20 && phone.photographed.size === 0; tries++)
    await phone.photograph(START_MS);
  await phone.develop(START_MS);
  await rounds();
  if (person) phone.cookie = { ...phone.cookie, person: null };
  else day.nowMs += DAYS_MS;
  server.erase(concern);
  await rounds();
  expect(JSON.stringify([...phone.capture.mutations.values()])).not.toContain(words);
  expect(phone.capture.photos.size).toBe(0);
  const [lane] = await phone.store.lanes();
  const seen = lane ? [...(await phone.seen(lane)).values()] : [];
  expect(JSON.stringify(seen), 'nor is it in the app that was open meanwhile').not.toContain(words);
});

test('the photo of a guest whose time to read is over gets in, also when the phone let go of what it is about', async () => {
  const { day, server, phone, lane, walk, rounds } = await walkOf(null);
  await rounds();
  const other = { ...lane, id: 'o'.repeat(22), root: 'o'.repeat(22), maker: 'o'.repeat(22) };
  const found = workOf(
    { t: 'observation.create', walk, set: { category: 'litter', position } },
    other,
    { nowMs: START_MS, random: chanceOf(13).bytes },
  );
  server.openLane({
    v: 1,
    lane: other.id,
    token: 't'.repeat(43),
    join: { by: 'code', code: 'WAND7K' },
  });
  server.push('t'.repeat(43), { v: 1, lane: other.id, muts: [{ n: 1, ...found }] });
  await rounds();
  for (let tries = 0; tries < 20 && phone.photographed.size === 0; tries++)
    await phone.photograph(START_MS);
  expect([...phone.photographed.values()].map(({ find }) => find)).toEqual([found.mid]);
  // Told of, and not sent yet: the app was closed.
  await phone.develop(START_MS);
  await rounds();
  day.nowMs += DAYS_MS;
  phone.evictView();
  await rounds();
  await phone.develop(day.nowMs);
  expect([...server.bytes.keys()].map((key) => key.split(' ')[1]).sort()).toEqual([
    'full',
    'small',
  ]);
});

test('who was sent away does not come back by itself as somebody else', async () => {
  const { server, phone, lane, find, rounds } = await walkOf(null);
  await rounds();
  const twin = phone.clone();
  await find();
  await rounds();
  for (const seat of server.seats.values()) seat.isRevoked = true;
  const [there] = await twin.store.lanes();
  const work = workOf(
    { t: 'observation.create', set: { category: 'litter', position } },
    there ?? lane,
    { nowMs: START_MS, random: chanceOf(12).bytes },
  );
  await twin.store.save(there?.id ?? lane.id, [work]);
  await rounds(twin);
  expect([...server.seats.values()].filter(({ isRevoked }) => !isRevoked)).toEqual([]);
  const kept = [...twin.capture.mutations.values()].flat().map(({ mid }) => mid);
  expect(kept, 'and loses nothing by it').toContain(work.mid);
});

test('a server in trouble does not make a copied phone somebody else', async () => {
  const { server, phone, lane, walk, find, rounds } = await walkOf(null);
  await rounds();
  const twin = phone.clone();
  await find();
  await rounds();
  const { openLane } = twin.api;
  let isInTrouble = true;
  twin.api.openLane = async (body) => {
    if (!isInTrouble || body.join.by !== 'fork') return openLane(body);
    isInTrouble = false;
    return { problem: 'unexpected' };
  };
  const [there] = await twin.store.lanes();
  const set = { category: 'litter', position };
  const work = workOf({ t: 'observation.create', walk, set }, there ?? lane, {
    nowMs: START_MS,
    random: chanceOf(12).bytes,
  });
  await twin.store.save(there?.id ?? lane.id, [work]);
  await rounds(twin);
  expect(isInTrouble).toBe(false);
  expect([...server.seats.values()].map(({ actor }) => actor.root)).toEqual([lane.id, lane.id]);
  const [held] = [...(twin.viewDisk.values().next().value?.scopes.values() ?? [])];
  expect([...(held?.values() ?? [])].map(({ id }) => id)).toContain(walk);
});

test('a plan for two homes keeps what was written down of it when one of them is erased', async () => {
  const { server, phone, save, rounds } = await walkOf('noor');
  server.people.set('noor', 'reviewer');
  const told = () => save({ t: 'concern.create', set: { category: 'mould', position } });
  const [home, neighbour] = [await told(), await told()];
  const about = { kind: 'concern', id: home };
  const also = [{ kind: 'concern', id: neighbour }];
  const plan = await save({
    t: 'follow_up.create',
    set: { about, task: 'ontstoppen', owner: 'Noor', also },
  });
  await rounds();
  server.backUp();
  const parts = [{ text: 'pomp halen', isDone: false }];
  await save({ t: 'follow_up.patch', e: plan, set: { parts }, base: { parts: plan } });
  await rounds();
  server.erase(neighbour);
  phone.cookie = { ...phone.cookie, person: null };
  await rounds();
  phone.cookie = { ...phone.cookie, person: 'noor' };
  server.restore();
  await rounds();
  const row = server.entities().find(({ id }) => id === plan);
  expect(row?.set).toMatchObject({ also: [], parts });
});

test('what a guest was told at a door leaves their phone, also when they were sent away', async () => {
  const { server, phone, save, rounds } = await walkOf(null);
  const told = { category: 'mould', position, words: 'schimmel' };
  const concern = await save({ t: 'concern.create', set: told });
  await rounds();
  for (const seat of server.seats.values()) seat.isRevoked = true;
  await rounds();
  server.erase(concern);
  await rounds();
  expect(JSON.stringify([...phone.capture.mutations])).not.toContain('schimmel');
});

import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { newMid } from '../../../schema/ids.ts';
import type { ManifestBody } from '../../../schema/manifest.ts';
import type { Lane } from '../../../web/store/capture-store.ts';
import { newLane } from '../../../web/sync/new-lane.ts';
import { isProven } from '../../../web/sync/proof.ts';
import { standingOf } from '../../../web/sync/standing.ts';
import { workOf } from '../../../web/sync/work-of.ts';
import { emptyDisk, memoryCapture } from '../../simulation/memory-capture.ts';
import { calm, Network } from '../../simulation/network.ts';
import { Phone } from '../../simulation/phone.ts';
import { chanceOf } from '../../simulation/seeded.ts';
import { Server } from '../../simulation/server.ts';

const START_MS = Date.UTC(2026, 10, 23, 10);
const DAY_MS = 24 * 3_600_000;
const position = { lat: 51.9, lng: 4.5, accuracy: 5, how: 'gps' };

/** A phone whose person began a walk that is handed in, and a server that can lose things. */
async function walked() {
  const day = { nowMs: START_MS };
  const chance = chanceOf(11);
  const server = new Server(() => day.nowMs, chance);
  const network = new Network(server, chance, calm);
  const now = () => day.nowMs;
  const around = { api: network.api, chance, mood: { kill: 0 }, now, defect: null };
  const phone = new Phone(around, emptyDisk());
  const asked: ManifestBody[] = [];
  const hashed: unknown[] = [];
  const { manifest, pull } = phone.api;
  const line = { isOpen: true };
  phone.api.pull = async (body) => {
    if (!body.made) return pull(body);
    if (line.isOpen) hashed.push(body.made);
    const { made: _, ...unasking } = body;
    return pull(line.isOpen ? body : unasking);
  };
  phone.api.manifest = async (token, body) => {
    if (!line.isOpen) return { unreachable: true };
    asked.push(body);
    return manifest(token, body);
  };
  const made = () => ({ nowMs: day.nowMs, random: chance.bytes });
  const walk = newMid(START_MS, chance.bytes);
  const times = { startedAt: START_MS, endsAt: START_MS + 3_600_000, code: 'WAND7K' };
  const started = newLane({ by: 'organisation', slug: 'demo' }, 'Lou', made());
  const begin = { t: 'walk.create', mid: walk, walk, set: { name: 'Rondje', ...times } };
  const own: Lane = { ...started, walk, startedHere: true };
  await memoryCapture(phone.capture).add(own, [workOf(begin, own, made())]);
  const lane = () => [...phone.capture.lanes.values()][0] ?? own;
  const find = async () => {
    const set = { category: 'litter', position };
    const work = workOf({ t: 'observation.create', walk, set }, lane(), made());
    await phone.store.save(lane().id, [work]);
    return work.mid;
  };
  const rounds = async () => {
    for (let round = 0; round < 4; round++) await phone.sync(1);
  };
  const photograph = async () => {
    for (let tries = 0; tries < 20 && phone.capture.photos.size === 0; tries++)
      await phone.photograph(day.nowMs);
    await phone.develop(day.nowMs);
    await rounds();
    await phone.develop(day.nowMs);
  };
  const lose = (mid: string) => {
    server.storage.db.prepare('DELETE FROM journal WHERE mid = ?').run(mid);
    server.storage.db.prepare('DELETE FROM observation WHERE id = ?').run(mid);
  };
  const countOf = (table: string, id: string) =>
    server.rows(`SELECT * FROM ${table} WHERE ${table === 'journal' ? 'mid' : 'id'} = ?`, id)
      .length;
  const says = () => {
    const count = lane().nextN - 1 - lane().ackN;
    const unsent = signal(count > 0 ? [{ lane: lane().id, count, items: [] }] : []);
    return standingOf({ unsent, photosHere: signal(new Map()) }, lane()).is;
  };
  await rounds();
  return {
    day,
    server,
    phone,
    lane,
    find,
    rounds,
    photograph,
    lose,
    countOf,
    says,
    asked,
    hashed,
    line,
  };
}

describe('all in', () => {
  test('is said once the server looked, and is asked once', async () => {
    const { find, rounds, says, asked, hashed, line } = await walked();
    expect(says()).toBe('in');
    hashed.length = 0;
    line.isOpen = false;
    await find();
    expect(says()).toBe('here');
    await rounds();
    expect(says(), 'sent, and not looked up').toBe('checking');
    line.isOpen = true;
    await rounds();
    expect(says()).toBe('in');
    expect(hashed).toMatchObject([{ from: 2, to: 2 }]);
    expect(asked, 'with what it reads anyway').toEqual([]);
  });

  test('is not said of another server than the one that looked', async () => {
    const { server, find, rounds, says, line } = await walked();
    server.backUp();
    await find();
    await rounds();
    expect(says()).toBe('in');
    server.restore();
    line.isOpen = false;
    await rounds();
    expect(says()).toBe('checking');
    line.isOpen = true;
    await rounds();
    expect(says()).toBe('in');
  });

  test('is not said by a copied phone of what its first said it of', async () => {
    const { phone, find, rounds } = await walked();
    const twin = phone.clone();
    await find();
    await rounds();
    const [own] = await twin.store.lanes();
    const set = { category: 'litter', position };
    const made = { nowMs: START_MS, random: chanceOf(12).bytes };
    if (!own) throw new Error('There is no lane');
    await twin.store.save(own.id, [workOf({ t: 'observation.create', set }, own, made)]);
    twin.api.manifest = async () => ({ unreachable: true });
    const { pull } = twin.api;
    twin.api.pull = async ({ made: _, ...body }) => pull(body);
    for (let round = 0; round < 4; round++) await twin.sync(1);
    const [fork] = await twin.store.lanes();
    expect(fork?.formerly).toEqual([own.id]);
    expect(fork && isProven(fork)).toBe(false);
  });

  test('is asked about once more after a day: what is still here can be sent again', async () => {
    const { day, lose, find, rounds, countOf, says } = await walked();
    const mid = await find();
    await rounds();
    lose(mid);
    await rounds();
    expect(countOf('journal', mid)).toBe(0);
    day.nowMs += DAY_MS + 1;
    await rounds();
    expect(countOf('journal', mid)).toBe(1);
    expect(says()).toBe('in');
  });
});

describe('what the server lost after it answered for it', () => {
  test('goes again by itself', async () => {
    const { find, rounds, lose, countOf, says, line } = await walked();
    line.isOpen = false;
    const [mid] = [await find(), await find()];
    await rounds();
    lose(mid);
    line.isOpen = true;
    await rounds();
    expect([countOf('journal', mid), countOf('observation', mid)]).toEqual([1, 1]);
    expect(says()).toBe('in');
  });

  test('goes again when it is the bytes of a photo, also of who may read no more', async () => {
    const { day, server, phone, find, rounds, photograph, says, line } = await walked();
    await find();
    await rounds();
    line.isOpen = false;
    await photograph();
    await rounds();
    expect(server.bytes.size).toBe(2);
    server.bytes.clear();
    day.nowMs += 4 * DAY_MS;
    line.isOpen = true;
    await rounds();
    expect(says(), 'and is said to be only here').not.toBe('in');
    await phone.develop(day.nowMs);
    await rounds();
    expect(server.bytes.size).toBe(2);
    expect(says()).toBe('in');
  });

  test('is told to a person when it is lost again and again', async () => {
    const { find, rounds, says, phone, lane } = await walked();
    const mid = await find();
    const { manifest, pull } = phone.api;
    phone.api.pull = async ({ made: _, ...body }) => pull(body);
    const deaf = { isOn: true };
    phone.api.manifest = async (token, body) => {
      const answer = await manifest(token, body);
      if (!deaf.isOn || 'problem' in answer || 'unreachable' in answer) return answer;
      return { ...answer, missing: { muts: [lane().nextN - 1], photos: [] } };
    };
    await rounds();
    expect(says()).toBe('missing');
    deaf.isOn = false;
    await rounds();
    expect(says()).toBe('in');
    expect(mid).not.toBe('');
  });
});

test('who may read no more hears that what they wrote down was erased', async () => {
  const { day, phone, server, lane, rounds } = await walked();
  const set = { category: 'mould', position, words: 'achter de kast' };
  const made = { nowMs: START_MS, random: chanceOf(12).bytes };
  const concern = workOf({ t: 'concern.create', set }, lane(), made);
  await phone.store.save(lane().id, [concern]);
  await rounds();
  day.nowMs += 4 * DAY_MS;
  server.erase(concern.mid);
  await rounds();
  expect(JSON.stringify([...phone.capture.mutations.values()])).not.toContain('achter de kast');
});

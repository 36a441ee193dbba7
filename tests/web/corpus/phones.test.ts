import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { faultsOf } from '../../corpus/faults.ts';
import { openPhone, type PhoneHere } from '../../corpus/open-phone.ts';
import { endOf, type Opened, openRecorded } from '../../corpus/opened.ts';
import type { IdbDump, PhoneDump, Recording } from '../../corpus/recording.ts';
import { recordings } from '../../corpus/recordings.ts';
import { pushesIn } from '../../corpus/replay.ts';
import { noServer, servedBy } from '../../corpus/serving.ts';

const phonesIn = ({ phones }: Recording) => Object.entries(phones);
type Stored = Record<string, unknown> & { id: string; part: string; state: string };
const stored = ({ databases }: PhoneDump, store: string) =>
  ((databases.capture as IdbDump).stores[store]?.values ?? []) as Stored[];

/** What a phone had called saved, in the words in which it was sent. */
function saidBy(recording: Recording, name: string): Mutation[] {
  const all = [...pushesIn(recording), ...recording.next].filter(({ phone }) => phone === name);
  return all.flatMap(({ body }) => body.muts);
}
/** What was let go of, by id. */
const letGo = ({ story }: Recording) =>
  story.flatMap((one) => ('did' in one && one.did === 'erase' ? [one.with[0]] : []));

/** All work on a phone, in order. */
async function workOn({ device, store }: PhoneHere): Promise<Mutation[]> {
  const lanes = device.lanes.value.map(({ id }) => store.mutations(id, 1));
  return (await Promise.all(lanes)).flat();
}

const inJournal = ({ storage }: Opened, mid: string): unknown =>
  storage.db
    .prepare(`SELECT count(*) AS times FROM journal WHERE mid = ? AND status <> 'repeat'`)
    .get(mid)?.times;

describe.each(recordings)('phones of %s', (_name, recording) => {
  const at = { nowMs: endOf(recording) };

  test('have all that was done on them under the app of today, what was told at a door too', async () => {
    for (const [name, phone] of phonesIn(recording)) {
      const here = await openPhone(phone, { api: noServer, ...at });
      const work = await workOn(here);
      expect(work.length, name).toBe(stored(phone, 'mut').length);
      const own = new Map(work.map((one) => [one.mid, one]));
      for (const one of saidBy(recording, name)) {
        if (!letGo(recording).includes(one.e)) expect(own.get(one.mid), one.t).toEqual(one);
      }
      const unsent = here.device.unsent.value.map(({ lane, count }) => [lane, count]);
      expect(Object.fromEntries(unsent), name).toEqual(phone.unsent);
    }
  });

  test('show what was found, without a network', async () => {
    for (const [name, phone] of phonesIn(recording)) {
      const { device } = await openPhone(phone, { api: noServer, ...at });
      const shown = new Set(
        device.lanes.value.flatMap(({ id }) => [...device.view(id).value.rows.keys()]),
      );
      for (const { t, e } of saidBy(recording, name)) {
        const kind = t.split('.')[0] ?? '';
        const isFind = t === 'observation.create' || t === 'concern.create';
        if (isFind && !letGo(recording).includes(e))
          expect(shown, `${name} shows ${t} ${e}`).toContain(`${kind}/${e}`);
      }
    }
  });

  test('still have every photo, as the camera gave it or ready to go', async () => {
    for (const [name, phone] of phonesIn(recording)) {
      const { store } = await openPhone(phone, { api: noServer, ...at });
      const photos = await store.photos();
      expect(photos.map(({ id }) => id).sort(), name).toEqual(
        stored(phone, 'photo')
          .map(({ id }) => id)
          .sort(),
      );
      for (const { id, part } of stored(phone, 'blob')) {
        const bytes = await store.photoBytes(id as never, part as 'raw');
        // Every picture here is a JPEG: unsealed with another key it would not be.
        expect([...new Uint8Array(bytes ?? new ArrayBuffer(0)).slice(0, 2)]).toEqual([0xff, 0xd8]);
      }
    }
  });

  test('hand everything in to the server of today, photos too, and once', async () => {
    const opened = openRecorded(recording);
    const photos: string[] = [];
    const api = servedBy(opened, recording, photos);
    for (const [name, phone] of phonesIn(recording)) {
      const here = await openPhone(phone, { api, ...at });
      const early = stored(phone, 'lane').filter(({ state }) => state === 'unresolved');
      const work = await workOn(here);
      for (const _ of [1, 2]) {
        await here.device.syncNow();
        const desk = await here.device.photoDesk();
        await desk.release(desk.photos.value.map(({ id }) => id));
        await desk.work();
      }
      await here.device.syncNow();
      const left = here.device.unsent.value.map(({ lane }) => lane);
      // A walk whose code nobody knows is waited for.
      const waits = early.filter(({ join }) => (join as { by: string }).by === 'code');
      expect(left, name).toEqual(waits.map(({ id }) => id));
      for (const one of work)
        if (!waits.some(({ id }) => here.device.work(id).some(({ mid }) => mid === one.mid)))
          expect(inJournal(opened, one.mid), `${name} ${one.t}`).toBe(1);
      for (const { id, state } of stored(phone, 'photo'))
        if (state !== 'refused')
          expect(photos.concat(sentBefore(recording))).toContain(`${id} full`);
    }
    expect(faultsOf(opened)).toEqual([]);
  });

  test('can be rescued into a file that another phone takes', async () => {
    for (const [name, phone] of phonesIn(recording)) {
      const old = phone.rescue as {
        lanes: { mutations: Mutation[] }[];
        photos?: { photo: Stored }[];
      };
      const there = await openPhone(null, { api: noServer, ...at });
      await there.device.importRescue(new Blob([JSON.stringify(old)]));
      const unsent = old.lanes.flatMap(({ mutations }) => mutations.map(({ mid }) => mid));
      expect((await workOn(there)).map(({ mid }) => mid).sort(), name).toEqual(unsent.sort());
      const came = (await there.store.photos()).map(({ id, what }) => ({ id, what }));
      const kept = (old.photos ?? []).map(({ photo: { id, what } }) => ({ id, what }));
      expect(came.sort(byId), name).toEqual(kept.sort(byId));
    }
  });
});

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
const sentBefore = ({ story }: Recording): string[] =>
  story.flatMap((one) => ('ask' in one && one.ask === 'photo' ? [`${one.id} ${one.part}`] : []));

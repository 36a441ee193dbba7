import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../web/door/draft.ts';
import { idbAreas, openAreasDatabase } from '../../../web/store/areas-idb.ts';
import { openCaptureDatabase, openSealer } from '../../../web/store/capture-database.ts';
import { idbCapture } from '../../../web/store/capture-idb.ts';
import { type Connection, connect } from '../../../web/store/connection.ts';
import { idbHomes, openHomesDatabase } from '../../../web/store/homes-idb.ts';
import { idbIndex, openIndexDatabase } from '../../../web/store/index-idb.ts';
import { openKidBox } from '../../../web/store/kid-box.ts';
import { isPhoneLocked } from '../../../web/store/kid-lock.ts';
import { openShelf, sealedText } from '../../../web/store/sealed-text.ts';
import { layDown } from '../../corpus/lay-down.ts';
import { unpacked } from '../../corpus/packed.ts';
import type { IdbDump, Recording } from '../../corpus/recording.ts';
import { recordings } from '../../corpus/recordings.ts';

/** The phones of a version that have this database, each laid down as it was. */
async function phonesWith(
  { phones }: Recording,
  name: string,
  check: (values: (store: string) => Promise<unknown[]>) => Promise<void>,
): Promise<void> {
  for (const { databases } of Object.values(phones)) {
    if (!databases[name]) continue;
    globalThis.indexedDB = new IDBFactory();
    await layDown(indexedDB, databases, unpacked);
    await check(async (store) => {
      const { values = [] } = (databases[name] as IdbDump).stores[store] ?? {};
      return (await unpacked(values)) as unknown[];
    });
  }
}

type Of<T> = Record<string, unknown> & T;
const keeping = (name: string) => recordings.filter(([, { about }]) => about.idb[name]);

describe.each(keeping('sealed-text'))('a door of %s', (_name, recording) => {
  test('that was left half-way goes on with the app of today', () =>
    phonesWith(recording, 'sealed-text', async (values) => {
      const [kept] = (await values('text')) as Of<{ at: number }>[];
      const lane = recording.phones.street?.databases['sealed-text']?.stores.text?.keys[0];
      const sealer = openCaptureDatabase().then(openSealer);
      const text = await sealedText(`${lane}`, sealer, openShelf(), () => 0).read();
      expect(readDraft(text, kept?.at ?? 0)?.words).toBe('Half gezegd aan de deur.');
    }));
});

describe.each(keeping('homes'))('homes of %s', (_name, recording) => {
  test('are known still', () =>
    phonesWith(recording, 'homes', async (values) => {
      expect([await idbHomes(await openHomesDatabase()).read()]).toEqual(await values('homes'));
    }));
});

describe.each(keeping('areas'))('areas and the index of %s', (_name, recording) => {
  test('are known still', () =>
    phonesWith(recording, 'areas', async (values) => {
      const areas = idbAreas(await openAreasDatabase());
      expect([await areas.read('rozenbuurt-wonen')]).toEqual(await values('areas'));
      const index = idbIndex(await openIndexDatabase());
      const dump = recording.phones.street?.databases.index?.stores;
      const [page] = (dump?.page?.values ?? []) as Of<{ lane: string; text: string }>[];
      expect(await index.read(page?.lane ?? '')).toEqual(dump?.known?.values[0]);
      expect(await index.page(page?.lane ?? '', 0)).toBe(page?.text);
    }));
});

describe.each(keeping('kid'))('a child of %s', (_name, recording) => {
  test('finds all that it made, heard and did, and the phone is still its own', () =>
    phonesWith(recording, 'kid', async (values) => {
      const box = await openKidBox();
      expect(await box.things()).toEqual(await values('thing'));
      expect(await box.answers()).toEqual(await values('answer'));
      expect(await box.waiting()).toEqual(await values('waiting'));
      const [memory] = (await values('memory')) as Of<{ lane: never; fromN: number }>[];
      const lane = memory?.lane as never;
      expect([await box.ground(lane)]).toEqual(await values('ground'));
      expect(await box.memory(lane, memory?.fromN ?? 0)).toEqual(memory);
      expect([await box.cursor(lane)]).toEqual(await values('cursor'));
      const kept = new Map<string, string>();
      Object.assign(globalThis, {
        localStorage: {
          getItem: (name: string) => kept.get(name) ?? null,
          setItem: (name: string, value: string) => kept.set(name, value),
        },
      });
      expect(await isPhoneLocked()).toBe(true);
    }));
});

/** The shapes that the irreplaceable database had, each once. */
const shapes = new Map(
  recordings.map(([name, { about }]) => [JSON.stringify(about.idb.capture), name]),
);
test.each([...shapes])(
  'a tab with the app of then goes on beside one of today: %s',
  async (shape) => {
    globalThis.indexedDB = new IDBFactory();
    const old = (await connect('capture', JSON.parse(shape))) as Connection<never>;
    type Plain = { put(store: string, value: unknown): Promise<unknown> };
    const put = (id: string) =>
      old.run((database) => (database as unknown as Plain).put('lane', { id, nextN: 1, ackN: 0 }));
    await put('before');
    const now = await openCaptureDatabase();
    const store = idbCapture(now, await openSealer(now));
    expect((await store.lanes()).map(({ id }) => id)).toEqual(['before']);
    await put('meanwhile');
    expect((await store.lanes()).map(({ id }) => id)).toEqual(['before', 'meanwhile']);
    expect(await store.photos()).toEqual([]);
  },
);

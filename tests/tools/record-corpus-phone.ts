import { signal } from '@preact/signals';
import { IDBFactory } from 'fake-indexeddb';
import { base64url } from '../../schema/ids.ts';
import { rules } from '../../schema/mutations/rules.ts';
import { openCaptureDatabase, openSealer } from '../../web/store/capture-database.ts';
import { idbCapture } from '../../web/store/capture-idb.ts';
import { idbView, openViewDatabase } from '../../web/store/view-idb.ts';
import { type FullDevice, makeDevice } from '../../web/sync/make-device.ts';
import { makePhotoDesk } from '../../web/sync/make-photo-desk.ts';
import type { Darkroom } from '../../web/sync/photo-desk.ts';
import { whoIsHere } from '../../web/sync/who-is-here.ts';
import { packed } from '../corpus/packed.ts';
import type { IdbDump, PhoneDump, StoreDump } from '../corpus/recording.ts';
import { tinyJpeg } from '../fixtures/pictures.ts';
import type { Front, Who } from './record-corpus-front.ts';

/** What waits for a request of the browser's own kind. */
export const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/** A phone with the app's own device on the app's own databases. */
export class Phone {
  readonly idb = new IDBFactory();
  readonly kept = new Map<string, string>();
  readonly who: Who;
  device: FullDevice | null = null;

  constructor(who: Who) {
    this.who = who;
  }

  async open(front: Front): Promise<FullDevice> {
    globalThis.indexedDB = this.idb;
    await openCaptureDatabase();
    await this.#leaveKey();
    const captured = await openCaptureDatabase();
    const sealer = await openSealer(captured);
    const seams = {
      store: idbCapture(captured, sealer),
      api: front.apiFor(this.who),
      clock: front.tick,
      random: front.chance.bytes,
    };
    const here = whoIsHere({
      getItem: (name) => this.kept.get(name) ?? null,
      setItem: (name, value) => this.kept.set(name, value),
    });
    here.person.value = this.who.person;
    this.device = await makeDevice({
      ...seams,
      view: idbView(await openViewDatabase(), sealer),
      here,
      goOffline: signal(false),
      storage: async () => ({ used: 0, quota: 0, persisted: false }),
      alone: (work) => work(),
      makeDesk: (own) =>
        makePhotoDesk({
          ...seams,
          ...own,
          darkroom: async () => darkroom,
          digest: async (bytes) =>
            base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))),
          alone: (work) => work(),
          later: () => undefined,
        }),
      rules: Promise.resolve(rules),
      onSaved: () => undefined,
      onLeft: () => undefined,
    });
    return this.device;
  }

  /** The key of a phone cannot be taken out of it: here one that can is put there first, and the app takes what it finds. */
  async #leaveKey(): Promise<void> {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [
      'encrypt',
      'decrypt',
    ]);
    const database = await asked(this.idb.open('capture'));
    await asked(database.transaction('key', 'readwrite').objectStore('key').put(key, 'seal'));
    database.close();
  }

  async dump(): Promise<PhoneDump> {
    const { device } = this;
    if (!device) throw new Error('Never opened');
    const databases: PhoneDump['databases'] = {};
    for (const { name = '' } of await this.idb.databases()) databases[name] = await this.#all(name);
    const rescue = JSON.parse(await (await device.exportRescue()).text()) as unknown;
    const unsent = Object.fromEntries(device.unsent.value.map(({ lane, count }) => [lane, count]));
    return { databases, localStorage: Object.fromEntries(this.kept), rescue, unsent };
  }

  async #all(name: string): Promise<IdbDump> {
    const database = await asked(this.idb.open(name));
    const stores: Record<string, StoreDump> = {};
    for (const store of [...database.objectStoreNames].sort()) {
      const held = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([asked(held.getAllKeys()), asked(held.getAll())]);
      const { keyPath } = held;
      stores[store] = { keyPath, keys, values: (await packed(values)) as unknown[] };
    }
    const { version } = database;
    database.close();
    return { version, stores };
  }
}

/** Any picture becomes the same one of 8 × 8, but for one that says this. */
export const BROKEN = 'no picture';
const darkroom: Darkroom = {
  firstLook: () => null,
  prepare: async (given) => {
    if (Buffer.from(given).includes(BROKEN)) return { refused: 'broken' };
    const bytes = tinyJpeg.slice().buffer;
    return { full: bytes, small: bytes.slice(0), width: 8, height: 8 };
  },
};

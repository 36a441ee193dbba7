import { signal } from '@preact/signals';
import { IDBFactory } from 'fake-indexeddb';
import { base64url } from '../../schema/ids.ts';
import { rules } from '../../schema/mutations/rules.ts';
import { openCaptureDatabase, openSealer } from '../../web/store/capture-database.ts';
import { idbCapture } from '../../web/store/capture-idb.ts';
import type { CaptureStore } from '../../web/store/capture-store.ts';
import { idbView, openViewDatabase } from '../../web/store/view-idb.ts';
import type { Api } from '../../web/sync/api.ts';
import { type FullDevice, makeDevice } from '../../web/sync/make-device.ts';
import { makePhotoDesk } from '../../web/sync/make-photo-desk.ts';
import type { Darkroom } from '../../web/sync/photo-desk.ts';
import { whoIsHere } from '../../web/sync/who-is-here.ts';
import { tinyJpeg } from '../fixtures/pictures.ts';
import { chanceOf } from '../simulation/seeded.ts';
import { layDown } from './lay-down.ts';
import { unpacked } from './packed.ts';
import type { PhoneDump } from './recording.ts';

export type PhoneHere = { device: FullDevice; store: CaptureStore; idb: IDBFactory };
type Given = { api: Api; nowMs: number };

/** The app of today on what a phone kept, or on a phone that has nothing. */
export async function openPhone(
  phone: PhoneDump | null,
  { api, nowMs }: Given,
): Promise<PhoneHere> {
  const idb = new IDBFactory();
  if (phone) await layDown(idb, phone.databases, unpacked);
  globalThis.indexedDB = idb;
  const kept = new Map(Object.entries(phone?.localStorage ?? {}));
  const captured = await openCaptureDatabase();
  const sealer = await openSealer(captured);
  const store = idbCapture(captured, sealer);
  const seams = { store, api, clock: () => nowMs, random: chanceOf(11).bytes };
  const device = await makeDevice({
    ...seams,
    view: idbView(await openViewDatabase(), sealer),
    here: whoIsHere({
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => kept.set(name, value),
    }),
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
  return { device, store, idb };
}

const darkroom: Darkroom = {
  firstLook: () => null,
  prepare: async () => {
    const bytes = tinyJpeg.slice().buffer;
    return { full: bytes, small: bytes.slice(0), width: 8, height: 8 };
  },
};

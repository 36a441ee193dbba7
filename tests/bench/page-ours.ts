import { signal } from '@preact/signals';
import { base64url } from '../../schema/ids.ts';
import { rules } from '../../schema/mutations/rules.ts';
import { firstLook } from '../../web/photos/first-look.ts';
import { openCaptureDatabase, openSealer } from '../../web/store/capture-database.ts';
import { idbCapture } from '../../web/store/capture-idb.ts';
import type { Work } from '../../web/store/capture-store.ts';
import { idbView, openViewDatabase } from '../../web/store/view-idb.ts';
import type { Api } from '../../web/sync/api.ts';
import { apiClient } from '../../web/sync/api-client.ts';
import { makeDevice } from '../../web/sync/make-device.ts';
import { makePhotoDesk } from '../../web/sync/make-photo-desk.ts';
import type { Darkroom } from '../../web/sync/photo-desk.ts';
import { finds, walkersClock } from './finds.ts';
import { noisyJpeg } from './jpeg.ts';
import { elapsed } from './timing.ts';

/** Bytes of a photo as it goes to the office, and of its thumbnail. */
export const PHOTO_BYTES = 200_000;
const SMALL_BYTES = 13_000;

/** Shrinking is not what is measured: each picture is at once another of the usual size. */
const darkroom: Darkroom = {
  firstLook,
  prepare: async () => ({
    full: noisyJpeg(PHOTO_BYTES),
    small: noisyJpeg(SMALL_BYTES),
    width: 1600,
    height: 1200,
  }),
};
const digest = async (bytes: ArrayBuffer) =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

type Ours = Awaited<ReturnType<typeof openOurs>>;
let opened = 0;

/** The app's own device over databases of its own, syncing only when it is told to. */
export async function openOurs(clock: () => number) {
  opened += 1;
  const captured = await openCaptureDatabase(`capture-${Date.now()}-${opened}`);
  const sealer = await openSealer(captured);
  const store = idbCapture(captured, sealer);
  const view = idbView(await openViewDatabase(`view-${Date.now()}-${opened}`), sealer);
  const client = apiClient(location.origin, () => false);
  let pushedAt = 0;
  const api: Api = {
    ...client,
    // Push is over, down to the acknowledgement on the disk, when the round goes on to pull.
    pull: (body) => {
      pushedAt ||= performance.now();
      return client.pull(body);
    },
  };
  const device = await makeDevice({
    store,
    view,
    api,
    clock,
    random: (bytes) => crypto.getRandomValues(bytes),
    here: { person: signal(undefined), organisation: signal('') },
    goOffline: signal(false),
    storage: async () => ({ used: 0, quota: 0, persisted: false }),
    alone: (work) => work(),
    makeDesk: (own) =>
      makePhotoDesk({
        ...own,
        store,
        api,
        clock,
        digest,
        darkroom: async () => darkroom,
        random: (bytes) => crypto.getRandomValues(bytes),
        alone: (work) => work(),
        // What the bench measures it does itself.
        later: () => undefined,
      }),
    rules: Promise.resolve(rules),
    onSaved: () => undefined,
    onLeft: () => undefined,
  });
  /** @returns ms until all that waited is in and acknowledged here, and until the pull after it is drawn */
  const round = async () => {
    pushedAt = 0;
    const startedAt = performance.now();
    const whole = await elapsed(async () => {
      if (!(await device.syncNow())) throw new Error(`The round ended as ${device.state.value}`);
    });
    if (device.unsent.value.length > 0) throw new Error('Not everything was handed in');
    return { push: pushedAt - startedAt, whole };
  };
  return { device, store, round };
}

/** A walk on an empty server, known there. @returns its device, lane, id and code */
export async function startWalk(clock: () => number = Date.now) {
  await fetch('/core/reset', { method: 'POST' });
  const ours = await openOurs(clock);
  const lane = await ours.device.startWalk({ nickname: 'Bench', name: 'Bench', now: Date.now() });
  await ours.round();
  const walk = ours.device.view(lane).value.list('walk')[0];
  if (!walk) throw new Error('The walk is not there');
  return { ...ours, lane, walk: walk.id, code: String(walk.set.code) };
}

/** A walk with this many finds on the device alone. */
export async function walkWithFinds(count: number, seed: number) {
  const walk = await startWalk(walkersClock(count, seed));
  await walk.device.save(walk.lane, finds(count, seed, walk.walk));
  return walk;
}

/** Another device joins the walk and reads all of it. @returns ms until it can be drawn */
export async function pullAsOther(code: string, count: number): Promise<number> {
  const { device, round }: Ours = await openOurs(Date.now);
  const lane = await device.joinWalk({ nickname: 'Other', code });
  const { whole } = await round();
  const seen = device.view(lane).value.list('observation').length;
  if (seen !== count) throw new Error(`${seen} of ${count} finds were pulled`);
  return whole;
}

/** One find through the store alone. @returns ms until it is on the disk */
export const saveOne = ({ store, lane }: Awaited<ReturnType<typeof startWalk>>, find: Work) =>
  elapsed(() => store.save(lane, [find]));

import type { SeenRow } from '../../web/store/pending-view.ts';
import { makePhotoDesk } from '../../web/sync/make-photo-desk.ts';
import type { Darkroom, PhotoDesk } from '../../web/sync/photo-desk.ts';
import { workOf } from '../../web/sync/work-of.ts';
import { sha256Of } from '../fixtures/pictures.ts';
import { Killed, killable } from './faults.ts';
import type { Phone } from './phone.ts';

/** The app's real photo desk on a phone, as it stands when the app opens it. */
export async function openPhotos(phone: Phone, nowHere: number): Promise<PhotoDesk> {
  const { chance, mood } = phone.around;
  const rows = new Map<string, ReadonlyMap<string, SeenRow>>();
  for (const lane of await phone.store.lanes()) rows.set(lane.id, await phone.seen(lane));
  const store = phone.appStore;
  return makePhotoDesk({
    store,
    api: killable({ putPhoto: phone.api.putPhoto }, chance, mood),
    clock: () => nowHere,
    random: chance.bytes,
    darkroom: async () => phone.around.darkroom ?? darkroom,
    digest: async (bytes) => sha256Of(new Uint8Array(bytes)),
    rowOf: (lane, id) => rows.get(lane)?.get(`attachment/${id}`),
    alone: (work) => work(),
    later: () => undefined,
    onCount: () => undefined,
    save: async (laneId, drafts, photo) => {
      const lane = await phone.store.lane(laneId);
      if (!lane) throw new Killed();
      const work = drafts.map((draft) =>
        workOf(draft, lane, { nowMs: nowHere, random: chance.bytes }),
      );
      let saved = await store.save(laneId, work, photo);
      if (!saved) {
        // Forked by another tab meanwhile: its successor takes the work, as in the app.
        const heir = (await phone.store.lanes()).find(({ formerly }) => formerly.includes(laneId));
        if (!heir) throw new Killed();
        const own = photo && { ...photo, photo: { ...photo.photo, lane: heir.id } };
        saved = await store.save(heir.id, work, own);
      }
      if (saved && saved.length > 0) phone.say(work, lane);
      return saved?.map(({ mid }) => mid) ?? null;
    },
  });
}

/** Shrinks by leaving out; the same picture always gives the same photo. */
const darkroom: Darkroom = {
  firstLook: () => null,
  prepare: async (bytes) => ({
    full: bytes.slice(0, 16),
    small: bytes.slice(16),
    width: 4,
    height: 3,
  }),
};

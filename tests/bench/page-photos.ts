import { newMid } from '../../schema/ids.ts';
import type { Photo } from '../../web/store/photo.ts';
import { finds } from './finds.ts';
import { noisyJpeg } from './jpeg.ts';
import type { openBare } from './page-bare.ts';
import { PHOTO_BYTES, startWalk, walkWithFinds } from './page-ours.ts';
import { elapsed } from './timing.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

/** A pin with its photo in turn by the floor, by our store, and as a screen saves it. @returns each one's ms */
export async function savePhotos(bare: Awaited<ReturnType<typeof openBare>>, count: number) {
  const { device, store, lane, walk } = await startWalk();
  const desk = await device.photoDesk();
  const times = { bare: [] as number[], store: [] as number[], screen: [] as number[] };
  for (const find of finds(2 * count, 1, walk)) {
    const raw = noisyJpeg(PHOTO_BYTES);
    times.bare.push(await bare.saveOne(noisyJpeg(PHOTO_BYTES)));
    const nowMs = Date.now();
    const id = newMid(nowMs, random);
    const photo: Photo = {
      id,
      lane,
      about: { kind: 'observation', id: newMid(nowMs, random) },
      walk,
      at: nowMs,
      state: 'raw',
      waitsUntil: nowMs,
      sent: {},
    };
    const work = { mid: photo.about.id, e: photo.about.id, sv: 1, walk, at: nowMs, base: {} };
    const change = { photo, isNew: true, put: { raw }, drop: [] };
    times.store.push(
      await elapsed(() => store.save(lane, [{ ...work, t: find.t, set: find.set }], change)),
    );
    await device.refresh();
    const file = new Blob([noisyJpeg(PHOTO_BYTES)], { type: 'image/jpeg' });
    times.screen.push(await elapsed(() => desk.addWithFind(lane, find, file)));
  }
  return times;
}

/** A day's walk on this device alone: finds, and photos of some of them, shrunk and free to go. */
export async function walkWithPhotos(findCount: number, photoCount: number) {
  const { device, lane, walk } = await walkWithFinds(findCount, 1);
  const desk = await device.photoDesk();
  const about = device.view(lane).value.list('observation').slice(0, photoCount);
  for (const { id } of about) {
    const file = new Blob([noisyJpeg(PHOTO_BYTES)], { type: 'image/jpeg' });
    await desk.add(lane, { kind: 'observation', id, walk }, file);
  }
  // Nothing goes before its find is in: this only shrinks.
  await desk.work();
  const ids = desk.photos.value.map((photo) => photo.id);
  await desk.release(ids);
  const isIn = () =>
    desk.photos.value.every(
      ({ id, sent }) =>
        sent.full !== undefined || device.view(lane).value.byId(id)?.set.isStored === true,
    );
  /** Hands in all of it, however often the link breaks. @returns ms */
  const handIn = () =>
    elapsed(async () => {
      // As the app does it: photos after a round that went well.
      while (!isIn()) {
        if (!((await device.syncNow()) && (await desk.work()))) await pause();
      }
    });
  return { handIn };
}

const pause = () => new Promise((done) => setTimeout(done, 500));

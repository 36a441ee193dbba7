import type { CaptureStore, Lane } from '../store/capture-store.ts';
import { isSent, type Photo } from '../store/photo.ts';
import { provenIn } from './proof.ts';

/** Its bytes need not leave any more, as far as is known here. */
export const isSettled = (photo: Photo): boolean =>
  isSent(photo) || (photo.storedAt !== undefined && !photo.asked?.full);

/** What the server did not prove to have, for who waits for this phone. */
export async function leftOf(
  lane: Lane,
  store: Pick<CaptureStore, 'photos' | 'mutations'>,
  { n, photosN } = provenIn(lane),
): Promise<{ finds: number; photos: number }> {
  const here = (await store.photos()).filter((photo) => photo.lane === lane.id);
  const isNews = here.length > 0 && photosN < lane.nextN - 1;
  const fresh = isNews ? await store.mutations(lane.id, photosN + 1) : [];
  const open = new Set(fresh.map(({ mid }) => mid));
  const photos = here.filter(
    ({ id, state, asked }) => state !== 'ready' || asked?.full || open.has(id),
  );
  return { finds: Math.max(0, lane.nextN - 1 - n), photos: photos.length };
}

import type { CaptureStore, Lane } from '../store/capture-store.ts';
import type { SeenRow } from '../store/pending-view.ts';
import { type Photo, waitOf } from '../store/photo.ts';
import { type Api, type Failure, isFailure } from './api.ts';

/** SHA-256 as unpadded base64url. */
export type Digest = (bytes: ArrayBuffer) => Promise<string>;

export type SendDeps = {
  store: CaptureStore;
  api: Pick<Api, 'putPhoto'>;
  /** The photo's row as its maker sees it, and the row of the find it belongs to. */
  rowOf: (lane: string, id: string) => SeenRow | undefined;
  nowMs: number;
  digest: Digest;
  /** From 0 to 1 while a photo is on its way; null when it is over. */
  onProgress: (id: string, part: number | null) => void;
};
type Part = 'small' | 'full';
type Errand = { photo: Photo; lane: Lane; part: Part; sha256: string };

/** Four at a time hide the waiting for answers; more would make them all late on a slow link. */
const AT_ONCE = 4;
const isStoredField = { small: 'isSmallStored', full: 'isStored' } as const;
/** Said of one photo, which the others need not wait for. */
const ofOnePhoto = ['not_found', 'bytes_differ', 'wrong_picture', 'picture_too_large', 'too_large'];

/**
 * Sends what the server expects of the photos on this device: all thumbnails first, so that everybody sees something soon.
 * A photo goes only after the server has its find and its own mutation. May be cut at any point: the same bytes go again.
 */
export async function sendPhotos(deps: SendDeps): Promise<'done' | Failure> {
  for (const part of ['small', 'full'] as const) {
    const outcome = await runAll(await errandsFor(part, deps), deps);
    if (outcome !== 'done') return outcome;
  }
  return 'done';
}

async function errandsFor(part: Part, { store, rowOf, nowMs }: SendDeps): Promise<Errand[]> {
  const lanes = new Map((await store.lanes()).map((lane) => [lane.id, lane]));
  return (await store.photos()).flatMap((photo) => {
    const lane = lanes.get(photo.lane);
    if (photo.state !== 'ready' || waitOf(photo, nowMs) > 0 || lane?.state !== 'open') return [];
    const row = rowOf(lane.id, photo.id);
    if (row?.sync !== 'in' || row.isDeleted || row.set[isStoredField[part]] === true) return [];
    // Refused as it is: it would be again, until a person has looked at it.
    if (photo.why) return [];
    // Sent, and the server's word of it is still on its way to us.
    if (photo.sent[part] === lane.epoch) return [];
    const sha256 = String(part === 'small' ? row.set.smallSha256 : row.set.sha256);
    return [{ photo, lane, part, sha256 }];
  });
}

async function runAll(errands: Errand[], deps: SendDeps): Promise<'done' | Failure> {
  const waiting = [...errands];
  let stop: Failure | null = null;
  const worker = async () => {
    for (let next = waiting.shift(); next && !stop; next = waiting.shift()) {
      const failure = await run(next, deps);
      if (failure) stop = failure;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return stop ?? 'done';
}

/** @returns what must stop all sending; null when the next can go. */
async function run(
  { photo: { id }, lane, part, sha256 }: Errand,
  { store, api, digest, onProgress }: SendDeps,
): Promise<Failure | null> {
  const bytes = await store.photoBytes(id, part);
  if (!bytes || (await digest(bytes)) !== sha256) {
    await store.changePhoto(id, (photo) => ({ ...photo, why: 'broken' }));
    return null;
  }
  const report = part === 'full' ? (done: number) => onProgress(id, done) : () => undefined;
  report(0);
  try {
    const answer = await api.putPhoto(lane.token, id, part, bytes, report);
    if (!isFailure(answer)) {
      await store.changePhoto(id, ({ why: _, ...photo }) => ({
        ...photo,
        sent: { ...photo.sent, [part]: lane.epoch },
      }));
      return null;
    }
    if ('problem' in answer && ofOnePhoto.includes(answer.problem)) {
      const why = answer.problem;
      // Not known (yet): the server was restored to before it, and hears of it again in the next round.
      if (why !== 'not_found') await store.changePhoto(id, (photo) => ({ ...photo, why }));
      return null;
    }
    return answer;
  } finally {
    onProgress(id, null);
  }
}

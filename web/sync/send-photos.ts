import { SET_ASIDE } from '../../schema/set-aside.ts';
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

/** Small ones hide the waiting for each other's answers. */
const SMALL_AT_ONCE = 4;
/** Answers of whole photos that may still be on their way. */
const ANSWERS_AT_ONCE = 4;
/** So much of a photo has left when the next begins: browsers tell of the very end only with the answer. */
const NEARLY_GONE = 0.9;
const isStoredField = { small: 'isSmallStored', full: 'isStored' } as const;
/** Said of one photo, which the others need not wait for. */
const ofOnePhoto = ['not_found', 'bytes_differ', 'wrong_picture', 'picture_too_large', 'too_large'];

/**
 * Sends what the server expects of the photos on this device: all thumbnails first, so that everybody sees something soon.
 * A photo goes only after the server has its find and its own mutation. May be cut at any point: the same bytes go again.
 */
export async function sendPhotos(deps: SendDeps): Promise<'done' | Failure> {
  const small = await runAtOnce(await errandsFor('small', deps), deps);
  return small === 'done' ? runInTurn(await errandsFor('full', deps), deps) : small;
}

async function errandsFor(part: Part, { store, rowOf, nowMs }: SendDeps): Promise<Errand[]> {
  const lanes = new Map((await store.lanes()).map((lane) => [lane.id, lane]));
  return (await store.photos()).flatMap((photo) => {
    const lane = lanes.get(photo.lane);
    if (photo.state !== 'ready' || waitOf(photo, nowMs) > 0 || lane?.state !== 'open') return [];
    const row = rowOf(lane.id, photo.id);
    if (row?.sync !== 'in' || row.isDeleted) return [];
    const isAsked = photo.asked?.[part] === true;
    if (row.set[isStoredField[part]] === true && !isAsked) return [];
    // The office did not take it in, and expects no bytes of it.
    if (row.why === SET_ASIDE) return [];
    // Refused as it is: it would be again, until a person has looked at it.
    if (photo.why) return [];
    // Sent, and the server's word of it is still on its way to us.
    if (photo.sent[part] === lane.epoch && !isAsked) return [];
    const sha256 = String(part === 'small' ? row.set.smallSha256 : row.set.sha256);
    return [{ photo, lane, part, sha256 }];
  });
}

async function runAtOnce(errands: Errand[], deps: SendDeps): Promise<'done' | Failure> {
  const waiting = [...errands];
  let stop: Failure | null = null;
  const worker = async () => {
    for (let next = waiting.shift(); next && !stop; next = waiting.shift()) {
      const failure = await run(next, deps);
      if (failure) stop = failure;
    }
  };
  await Promise.all(Array.from({ length: SMALL_AT_ONCE }, worker));
  return stop ?? 'done';
}

/**
 * One leaves after the other, and the next does not wait for the answer: the link is never idle, and when it breaks only one
 * was half-way.
 */
async function runInTurn(errands: Errand[], deps: SendDeps): Promise<'done' | Failure> {
  const answers = new Set<Promise<void>>();
  let stop: Failure | null = null;
  let broken: unknown = null;
  for (const errand of errands) {
    if (answers.size >= ANSWERS_AT_ONCE) await Promise.race(answers);
    if (stop || broken) break;
    await new Promise<void>((left) => {
      const answer = run(errand, deps, left)
        .then(
          (failure) => {
            stop ??= failure;
          },
          (error: unknown) => {
            broken ??= error;
          },
        )
        .then(() => {
          answers.delete(answer);
          left();
        });
      answers.add(answer);
    });
  }
  await Promise.all(answers);
  if (broken) throw broken;
  return stop ?? 'done';
}

/** @param onLeft called when nearly all bytes are on their way. @returns what must stop all sending; null when the next can go. */
async function run(
  { photo: { id }, lane, part, sha256 }: Errand,
  { store, api, digest, onProgress }: SendDeps,
  onLeft: () => void = () => undefined,
): Promise<Failure | null> {
  const bytes = await store.photoBytes(id, part);
  if (!bytes || (await digest(bytes)) !== sha256) {
    await store.changePhoto(id, (photo) => ({ ...photo, why: 'broken' }));
    return null;
  }
  const report = (done: number) => {
    if (part === 'full') onProgress(id, done);
    if (done >= NEARLY_GONE) onLeft();
  };
  report(0);
  try {
    const answer = await api.putPhoto(lane.token, id, part, bytes, report);
    if (!isFailure(answer)) {
      await store.changePhoto(id, ({ why: _, ...photo }) => ({
        ...photo,
        sent: { ...photo.sent, [part]: lane.epoch },
        ...(photo.asked && { asked: without(photo.asked, part) }),
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

function without({ ...asked }: NonNullable<Photo['asked']>, part: Part) {
  delete asked[part];
  return asked;
}

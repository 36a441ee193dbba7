import { limits } from '../../schema/limits.ts';
import type { ManifestAnswer, ManifestBody } from '../../schema/manifest.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import type { CaptureStore, Lane } from '../store/capture-store.ts';
import type { Photo } from '../store/photo.ts';
import { isFailure } from './api.ts';
import { isSettled, leftOf } from './left.ts';
import { letGo } from './let-go.ts';
import { provenIn } from './proof.ts';
import type { RoundDeps, RoundOutcome } from './sync-round.ts';

/** Once a day everything is asked about again: what is on this phone can still be sent. */
const WHOLE_MS = 24 * 3_600_000;

/**
 * Tells the server what this lane handed in since the last proof, and asks what of that is missing: photos, and work where a pull
 * could not ask about it (made.ts) or was told that something is not there. What is missing is unsent again, and
 * goes once more at once. May be killed at any point: the proof is written last, and only while the epoch is still the same.
 */
export async function proveAll(
  laneId: string,
  { store, api, clock }: RoundDeps,
): Promise<RoundOutcome> {
  const lane = await store.lane(laneId);
  // Saved meanwhile: another round follows.
  if (lane?.state !== 'open' || lane.ackN < lane.nextN - 1) return 'done';
  const { proof: known } = lane;
  const isWhole = known !== undefined && Math.abs(clock() - known.wholeAt) > WHOLE_MS;
  const from = isWhole ? { n: 0, photosN: 0 } : provenIn(lane);
  const to = lane.ackN;
  const photos = (await store.photos()).filter((photo) => photo.lane === laneId);
  const work = (await store.mutations(laneId, Math.min(from.n, from.photosN) + 1)).filter(
    ({ n }) => n <= to,
  );
  const reach = { n: to, photosN: reachOf(work, photos, to) };
  if (reach.n <= from.n && reach.photosN <= from.photosN) return 'done';

  const asked = {
    muts: work.filter(({ n }) => n > from.n),
    photos: work.filter(({ n, mid }) => {
      const isNews = n > from.photosN && n <= reach.photosN;
      return isNews && photos.some(({ id }) => id === mid);
    }),
  };
  const left = await leftOf(lane, store, reach);
  let at = known?.at ?? 0;
  for (const body of bodiesOf(lane, asked, left)) {
    const answer = await api.manifest(lane.token, body);
    if (isFailure(answer)) return answer;
    // Put back meanwhile, one way or the other: the next round hears it, and sends again.
    if (answer.epoch < lane.epoch) return { problem: 'behind' };
    if (answer.epoch > lane.epoch) return 'again';
    await hearErased(lane, work, answer, store);
    const { muts, photos: parts } = answer.missing;
    if (muts.length + parts.length > 0) return sendAgain(lane, answer, store);
    at = answer.now;
  }
  const wholeAt = isWhole ? clock() : (known?.wholeAt ?? clock());
  const proof = { epoch: lane.epoch, ...reach, at, wholeAt };
  await store.change(laneId, (now) => (now.epoch === lane.epoch ? { ...now, proof } : now));
  return 'done';
}

/** Up to where every photo that is told of has left this phone. */
function reachOf(work: readonly Mutation[], photos: readonly Photo[], to: number): number {
  const waiting = new Set(photos.filter((photo) => !isSettled(photo)).map(({ id }) => id));
  const first = work.find(({ mid }) => waiting.has(mid));
  return first ? first.n - 1 : to;
}

type Asked = { muts: readonly Mutation[]; photos: readonly Mutation[] };

/** In as many requests as it takes. Only the last says what is left after all of them. */
function bodiesOf(
  { id: lane, epoch }: Lane,
  { muts, photos }: Asked,
  left: { finds: number; photos: number },
): ManifestBody[] {
  const count = Math.max(
    Math.ceil(muts.length / limits.pushMutations),
    Math.ceil(photos.length / limits.manifestPhotos),
  );
  return Array.from({ length: count }, (_, at) => ({
    v: PROTOCOL_VERSION,
    lane,
    epoch,
    muts: pieceOf(muts, at, limits.pushMutations).map(({ n, mid }) => ({ n, mid })),
    photos: pieceOf(photos, at, limits.manifestPhotos).flatMap(photoOf),
    ...(at === count - 1 && { left }),
  }));
}

const pieceOf = <T>(all: readonly T[], at: number, size: number): readonly T[] =>
  all.slice(at * size, (at + 1) * size);

/** Of what was erased no hash is left to ask about. */
function photoOf({ n, mid, set }: Mutation): ManifestBody['photos'] {
  const { smallSha256, sha256 } = set;
  if (typeof smallSha256 !== 'string' || typeof sha256 !== 'string') return [];
  const parts = [
    { part: 'small' as const, sha256: smallSha256 },
    { part: 'full' as const, sha256 },
  ];
  return [{ n, id: mid, parts }];
}

/** What was erased leaves this phone too, also where it may read no more and hears of it in no other way. */
async function hearErased(
  { id, epoch, ackN }: Lane,
  work: readonly Mutation[],
  { erased }: ManifestAnswer,
  store: CaptureStore,
): Promise<void> {
  const gone = work.filter(
    ({ n, set }) => erased.includes(n) && Object.keys(set).some((name) => name !== 'about'),
  );
  if (gone.length === 0) return;
  await letGo(gone, store);
  const results = gone.map(({ n }) => ({ n, s: 'erased' as const, seq: 0 }));
  await store.acknowledge(id, epoch, ackN, results);
}

/** Work as after a restore of the server; of a photo the parts that are not there. */
async function sendAgain(
  lane: Lane,
  { now: at, missing }: ManifestAnswer,
  store: CaptureStore,
): Promise<'again'> {
  const times = (lane.proof?.missing ?? 0) + 1;
  const nothing = { epoch: lane.epoch, n: 0, photosN: 0, at, wholeAt: 0, missing: times };
  await store.change(lane.id, (now) => ({ ...now, proof: nothing }));
  for (const { id, part } of missing.photos)
    await store.changePhoto(id, (photo) => ({
      ...photo,
      asked: { ...photo.asked, [part]: true },
    }));
  // A later epoch has unsent all of it already.
  const isSame = (await store.lane(lane.id))?.epoch === lane.epoch;
  if (missing.muts.length > 0 && isSame) await store.restart(lane.id, lane.epoch);
  return 'again';
}

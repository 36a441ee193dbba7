import { hashOf } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { madeText } from '../../schema/made.ts';
import type { PullBody } from '../../schema/protocol.ts';
import type { CaptureStore, Lane } from '../store/capture-store.ts';
import { provenIn } from './proof.ts';

type Asked = NonNullable<PullBody['made']>;
/** What a pull asks of the work, and how far the proof of photos comes with the answer. */
export type Made = { asked: Asked; photosN: number };

/** @returns the work since the last proof as one hash; null where there is none, or where it must be asked about one by one. */
export async function madeOf(
  lane: Lane,
  store: Pick<CaptureStore, 'photos' | 'mutations'>,
): Promise<Made | null> {
  const { n, photosN } = provenIn(lane);
  if (lane.ackN < lane.nextN - 1 || n >= lane.ackN || lane.proof?.missing) return null;
  const to = Math.min(lane.ackN, n + limits.madeAtOnce);
  const work = (await store.mutations(lane.id, n + 1, to - n)).filter((one) => one.n <= to);
  const photos = new Set((await store.photos()).map(({ id }) => id));
  const isPlain = photosN >= n && !work.some(({ mid }) => photos.has(mid));
  const sha256 = await hashOf(madeText(work));
  return { asked: { from: n + 1, to, sha256 }, photosN: isPlain ? to : photosN };
}

/** The server has exactly that. */
export async function noteMade(
  { id, epoch }: Lane,
  { asked, photosN }: Made,
  { at, here }: { at: number; here: number },
  store: CaptureStore,
): Promise<void> {
  await store.change(id, (now) =>
    now.epoch === epoch && provenIn(now).n === asked.from - 1
      ? {
          ...now,
          proof: { epoch, n: asked.to, photosN, at, wholeAt: now.proof?.wholeAt ?? here },
        }
      : now,
  );
}

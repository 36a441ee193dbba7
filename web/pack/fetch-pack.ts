import { isNoRoom } from '../store/no-room.ts';
import { retryAfterMs } from './retry-after.ts';

/** Never more at a time from a service that is there for everybody. */
const AT_ONCE = 4;
/** A picture that stays away is asked for this often, each time after twice as long. */
const TRIES = 3;
const FIRST_WAIT_MS = 500;

export type PackFetching = {
  fetch: (address: string, signal: AbortSignal) => Promise<Response>;
  /** Null: the service has no picture there. */
  keep: (address: string, picture: Blob | null) => Promise<void>;
  now: () => number;
  /** Rejects when the signal does. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The service asks to wait until then, epoch ms; null when that is over. */
  onWait: (until: number | null) => void;
};

/** complete: all there; cut: the network or the service went; full: the device; refused: the service gives nothing to keep. */
export type PackEnd = 'complete' | 'stopped' | 'cut' | 'full' | 'refused';

/** Fetches the pictures at these addresses, in this order and four at a time. What came stays, however it ends. */
export async function fetchPack(
  addresses: readonly string[],
  work: PackFetching,
  stopped: AbortSignal,
): Promise<PackEnd> {
  const todo = [...addresses].reverse();
  const ending = new AbortController();
  const signal = AbortSignal.any([stopped, ending.signal]);
  let end: PackEnd = 'complete';
  let pausedUntil = 0;
  const endWith = (why: PackEnd) => {
    if (!signal.aborted) end = why;
    ending.abort();
  };

  const one = async (address: string) => {
    let tries = 0;
    for (;;) {
      await pause();
      // What is under way when another ends comes all the same.
      const came = await ask(address, work, stopped);
      if (came.is === 'kept') return;
      if (came.is === 'busy') {
        pausedUntil = Math.max(pausedUntil, work.now() + came.ms);
        work.onWait(pausedUntil);
        continue;
      }
      tries += 1;
      if (came.is !== 'away') return endWith(came.is);
      if (tries === TRIES) return endWith('cut');
      await work.wait(FIRST_WAIT_MS * 2 ** tries, signal);
    }
  };
  const pause = async () => {
    while (pausedUntil > work.now()) await work.wait(pausedUntil - work.now(), signal);
    if (pausedUntil > 0) work.onWait(null);
    pausedUntil = 0;
  };
  const worker = async () => {
    for (let next = todo.pop(); next && !signal.aborted; next = todo.pop()) await one(next);
  };
  await Promise.all(
    Array.from({ length: AT_ONCE }, () => worker().catch((error) => onBreak(error, endWith))),
  );
  return stopped.aborted ? 'stopped' : end;
}

/** What waits is told by a rejection that it need not any more; anything else is a cut too. */
function onBreak(error: unknown, endWith: (why: PackEnd) => void): void {
  const isStop = error instanceof DOMException && error.name === 'AbortError';
  if (!isStop) endWith('cut');
}

type Came =
  | { is: 'kept' }
  /** No answer, or none of a service of maps. */
  | { is: 'away' }
  | { is: 'busy'; ms: number }
  | { is: 'full' }
  | { is: 'refused' };

async function ask(address: string, work: PackFetching, signal: AbortSignal): Promise<Came> {
  let answer: Response;
  let picture: Blob | null = null;
  try {
    answer = await work.fetch(address, signal);
    if (answer.ok && answer.status !== 204) picture = await answer.blob();
  } catch {
    signal.throwIfAborted();
    return { is: 'away' };
  }
  const { status, headers } = answer;
  if (status === 429 || status === 503)
    return { is: 'busy', ms: retryAfterMs(headers.get('retry-after'), work.now()) };
  if (status === 401 || status === 403) return { is: 'refused' };
  const isNothing = [204, 404, 410].includes(status);
  // A page in the place of a picture is a hotel's sign-in.
  if (!isNothing && !picture?.type.startsWith('image/')) return { is: 'away' };
  try {
    await work.keep(address, isNothing ? null : picture);
    return { is: 'kept' };
  } catch (error) {
    if (isNoRoom(error)) return { is: 'full' };
    throw error;
  }
}

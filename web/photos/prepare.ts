import type { WorkerNews } from './prepare-worker.ts';
import type { Outcome } from './shrink.ts';

/** Counted in turns of a clock that stands still together with the worker when the phone puts the page away. */
export type Patience = { turnMs: number; silentTurns: number; idleTurns: number };
const patience: Patience = { turnMs: 1_000, silentTurns: 30, idleTurns: 10 };

/**
 * Turns what a camera or a gallery gave into a photo to send: `full` (longest side ≤ 1600 px) and `small` (≤ 320 px, ≤ 20 kB),
 * upright, without place or maker. One at a time, in a worker where the browser has one. Never throws; `bytes` stays usable.
 */
export const preparePhoto = photoPreparer(
  () => new Worker(new URL('./prepare-worker.ts', import.meta.url), { type: 'module' }),
  patience,
);

/** A worker that was never heard could not be loaded: then the page does the work. One that falls silent or ends is not trusted again. */
export function photoPreparer(
  startWorker: () => Worker,
  { turnMs, silentTurns, idleTurns }: Patience,
): (bytes: ArrayBuffer) => Promise<Outcome> {
  let worker: Worker | null = null;
  let wasHeard = false;
  let last: Promise<unknown> = Promise.resolve();
  let stopWaiting = () => {};

  /** Calls back after so many turns, unless called again before. */
  function afterTurns(turns: number, then: () => void): void {
    stopWaiting();
    let left = turns;
    const clock = setInterval(() => {
      left -= 1;
      if (left > 0) return;
      stopWaiting();
      then();
    }, turnMs);
    stopWaiting = () => clearInterval(clock);
  }

  function end(): void {
    stopWaiting();
    worker?.terminate();
    worker = null;
  }

  /** Null: there is no worker to be had. */
  function ask(bytes: ArrayBuffer): Promise<Outcome | null> {
    return new Promise((resolve) => {
      const failed = () => {
        end();
        resolve(wasHeard ? { refused: 'broken' } : null);
      };
      if (!worker) wasHeard = false;
      worker ??= startWorker();
      worker.onerror = failed;
      worker.onmessageerror = failed;
      worker.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
        wasHeard = true;
        if (data === 'alive') return afterTurns(silentTurns, failed);
        afterTurns(idleTurns, end);
        resolve(data);
      };
      afterTurns(silentTurns, failed);
      worker.postMessage(bytes);
    });
  }

  async function prepare(bytes: ArrayBuffer): Promise<Outcome> {
    const hasWorker = typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined';
    const outcome = hasWorker ? await ask(bytes).catch(() => null) : null;
    const isForPage = outcome === null || ('refused' in outcome && outcome.refused === 'heic');
    if (!isForPage) return outcome;
    // An image element of the page may read a HEIC that the worker could not.
    const onPage = () => import('./shrink.ts').then(({ shrinkPhoto }) => shrinkPhoto(bytes));
    return onPage().catch(() => outcome ?? { refused: 'broken' });
  }

  return (bytes) => {
    const next = last.then(() => prepare(bytes));
    last = next;
    return next;
  };
}

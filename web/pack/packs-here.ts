import type { PackRecord } from './pack-store.ts';
import { packStore } from './pack-store.ts';
import { makePacks } from './packs.ts';

/** Held by the tab that fetches: four at a time is four in all tabs together. */
const LOCK = 'map-pack';

const sending = (wantsReferrer: boolean): RequestInit => ({
  mode: 'cors',
  credentials: 'omit',
  // The pages send none; some services refuse who does not say which site asks.
  referrerPolicy: wantsReferrer ? 'strict-origin-when-cross-origin' : 'no-referrer',
});

async function alone(work: () => Promise<void>): Promise<boolean> {
  if (!navigator.locks) {
    await work();
    return true;
  }
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const end = () => {
      clearTimeout(timer);
      fail(new DOMException('stopped', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      done();
    }, ms);
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
  });
}

async function free(): Promise<number | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
}

/** Maps of walks on this device. */
export const packs = makePacks({
  store: packStore(),
  fetch: (address: string, { wantsReferrer }: PackRecord, signal: AbortSignal) =>
    fetch(address, { ...sending(wantsReferrer), signal }),
  now: Date.now,
  wait,
  alone,
  free,
  whenOnline(call) {
    addEventListener('online', call);
    return () => removeEventListener('online', call);
  },
});

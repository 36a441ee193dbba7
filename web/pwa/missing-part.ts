import { entryHere } from './hold-version.ts';
import { isPartGone, offerIn, takeNewer } from './renewal.ts';
import { hasDraft } from './unsaved.ts';

const KEY = 'renewed-at';
const ONCE_MS = 10 * 60 * 1000;

/**
 * A part of the app did not come. When the server no longer has this version, the newer one is fetched: at once when nothing can
 * be disturbed, else when the person says so. A network that fails changes nothing here.
 */
export async function onMissingPart(): Promise<void> {
  if (!(await isGoneFromServer())) return;
  isPartGone.value = true;
  const now = Date.now();
  const isTried = now - Number(sessionStorage.getItem(KEY) ?? 0) < ONCE_MS;
  if (isTried || offerIn(now) > 0 || hasDraft(document)) return;
  sessionStorage.setItem(KEY, String(now));
  await takeNewer();
}

/** Asks past every cache, the service worker's too. */
async function isGoneFromServer(): Promise<boolean> {
  const answer = await fetch(`${entryHere()}?now=${Date.now()}`, {
    method: 'HEAD',
    cache: 'no-store',
  }).catch(() => null);
  return answer?.status === 404;
}

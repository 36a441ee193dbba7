/** After a walk or a find was on the screen here, the app stays the version it is for this long. */
export const QUIET_MS = 2 * 60 * 60 * 1000;
const EVERY_MS = 30_000;
const KEY = 'walked-at';

/** Whether an address is a walk or a find: work under somebody's thumb, outdoors. */
export const isWalkPath = (path: string): boolean =>
  path.startsWith('/w/') || path === '/deel-foto' || path.startsWith('/j');

/** Remembers for every tab of this device that a walk is in use. */
export function noteUse(storage: Storage, path: string, now: number): void {
  if (!isWalkPath(path) || Math.abs(now - lastUse(storage)) < EVERY_MS) return;
  storage.setItem(KEY, String(now));
}

const lastUse = (storage: Storage): number => Number(storage.getItem(KEY) ?? 0);

/** Milliseconds until a new version may come; 0 when it may now. A clock that was set back does not lock it out. */
export function quietFor(storage: Storage, now: number): number {
  const since = now - lastUse(storage);
  return since < 0 || since >= QUIET_MS ? 0 : QUIET_MS - since;
}

/** Notes the use of a walk in this tab from now on. */
export function watchUse(): void {
  const note = () => {
    if (!document.hidden) noteUse(localStorage, location.pathname, Date.now());
  };
  for (const name of ['pointerdown', 'keydown', 'scroll'])
    addEventListener(name, note, { passive: true, capture: true });
  document.addEventListener('visibilitychange', note);
  note();
}

/** What a page says to the service worker. */
export type Said =
  /** Somebody wants the version that waits. */
  | { type: 'take over' }
  /** The files this page has used until now, as paths. */
  | { type: 'used'; urls: string[] };

const LOCK = 'page of ';

/** Every page holds a shared lock while it lives, named after its first script, so that no worker throws its version away. */
export const lockOf = (entry: string): string => LOCK + entry;

/** The path of the first script of the page that holds the lock; null for another lock. */
export const entryOfLock = (name: string): string | null =>
  name.startsWith(LOCK) ? name.slice(LOCK.length) : null;

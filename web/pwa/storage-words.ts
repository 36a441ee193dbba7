/** Free space below which somebody should make room, in bytes: some twenty photos. */
export const LOW_BYTES = 50_000_000;
const DAY_MS = 24 * 60 * 60 * 1000;

export type Storage = { used: number; quota: number; persisted: boolean };

/** How the storage of this device stands. A browser that tells no quota says nothing about room. */
export function standOf({ used, quota, persisted }: Storage) {
  const free = Math.max(0, quota - used);
  return { used, free, isKept: persisted, isTold: quota > 0, isLow: quota > 0 && free < LOW_BYTES };
}

type Tab = { isApp: boolean; vendor: string; oldestUnsent: number | null; now: number };

/** Safari clears what a tab keeps after a week without a visit; work must not wait there. */
export function isAtRisk({ isApp, vendor, oldestUnsent, now }: Tab): boolean {
  if (isApp || !vendor.startsWith('Apple') || oldestUnsent === null) return false;
  return now - oldestUnsent > DAY_MS;
}

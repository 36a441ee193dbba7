import { type Storage, select } from './storage.ts';

/** What was told at a home counts this long, also when it is closed sooner. */
export const RUNNING_MS = 30 * 24 * 3_600_000;

/**
 * Whether something runs at a home of the register: a concern that is open, or that was told lately. Only yes or no leaves this
 * place, since what a resident told is not for who rings there next.
 */
export function isRunning(storage: Storage, address: string, nowMs: number): boolean {
  const found = select<{ one: number }>(
    storage,
    // Reads every concern, 40 ms for twenty thousand: asked once at a door, it is not worth an index on each write.
    `SELECT 1 AS one FROM concern
     WHERE row->>'$.set.address.id' = ? AND row->>'$.isDeleted' = 0
       AND (row->>'$.set.status' NOT IN ('done', 'not_ours') OR row->>'$.at' > ?)
     LIMIT 1`,
    address,
    nowMs - RUNNING_MS,
  );
  return found.length > 0;
}

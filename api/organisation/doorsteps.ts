import { limits } from '../../schema/limits.ts';
import { letGo } from './erasing.ts';
import { dayOf } from './resident/dutch-day.ts';
import { type Storage, select } from './storage.ts';

const longest = Math.max(...Object.values(limits.doorstepDays));

/** What could not be applied, or was changed later, says what it likes of when it goes, and is not kept longer for it. */
const query = `
  SELECT id FROM doorstep WHERE row->>'$.set' <> '{}' AND (row->>'$.isDeleted' = 1
    OR min(row->>'$.set.until', date(row->>'$.at' / 1000 + ?2 * 86400, 'unixepoch')) < ?1)
  UNION ALL SELECT id FROM held WHERE row->>'$.set.type' LIKE 'doorstep.%'
    AND min(coalesce(row->>'$.set.body.until', '9999'), date(row->>'$.at' / 1000 + ?2 * 86400, 'unixepoch')) < ?1
  LIMIT ?3`;

/**
 * Lets go of doors at which nothing was told, after the day until which they were to be known; nothing tells that they were there but
 * empty rows. @returns how many; `most` when there may be more.
 */
export function forgetDoorsteps(storage: Storage, most: number, nowMs: number): number {
  const old = select<{ id: string }>(storage, query, dayOf(nowMs), longest + 1, most);
  const ids = old.map(({ id }) => id);
  if (ids.length > 0) letGo(storage, ids, nowMs);
  return ids.length;
}

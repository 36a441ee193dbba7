import type { CategoryId } from '../../schema/vocabulary/categories.ts';
import { dayOf } from '../text/format.ts';
import type { HouseRow } from '../ui/house-row.ts';
import type { DoorDraft, DraftPromise } from './draft.ts';

type Promises = Pick<HouseRow['set'], 'promiseDays' | 'promiseTeams'>;

/** A calendar day so many days on, also over the change of the clocks. */
export function dayAfter(now: number, days: number): string {
  const date = new Date(now);
  return dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime());
}

/** What the organisation promises by itself about a category; nothing where its table has none. */
export function promiseOf(
  house: Promises | undefined,
  category: CategoryId | null,
  now: number,
): DraftPromise {
  const days = category && house?.promiseDays?.[category];
  if (!days) return { dueOn: null, team: null, what: '' };
  const teams: Partial<Record<string, string>> = house?.promiseTeams ?? {};
  return { dueOn: dayAfter(now, days), team: teams[category] ?? null, what: '' };
}

/** What is promised in this conversation: by hand, or else by the table. */
export const promiseIn = (draft: DoorDraft, house: Promises | undefined, now: number) =>
  draft.promise ?? promiseOf(house, draft.category, now);

import { dayOf } from '../../text/format.ts';

const DAY_MS = 24 * 3_600_000;
const FRIDAY = 5;
const MONDAY = 1;

export type QuickDay = 'today' | 'friday' | 'nextWeek';

/** Days that are chosen most, from now on: today, the Friday that comes, and the Monday of next week. */
export function quickDays(now: number): { name: QuickDay; day: string }[] {
  return [
    { name: 'today', day: dayOf(now) },
    { name: 'friday', day: comingDay(now, FRIDAY) },
    { name: 'nextWeek', day: comingDay(now, MONDAY) },
  ];
}

/** The first `weekday` after today; noon, so that an hour more or less in a day does not matter. */
function comingDay(now: number, weekday: number): string {
  const date = new Date(now);
  date.setHours(12, 0, 0, 0);
  const ahead = (weekday - date.getDay() + 7) % 7 || 7;
  return dayOf(date.getTime() + ahead * DAY_MS);
}

import { dayOf } from '../organisation/resident/dutch-day.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const isWeekend = (ms: number) => [0, 6].includes(new Date(ms).getUTCDay());

/** A moment so many days ago at `hour` (UTC), or on the last working day before that: the office and the school are closed at weekends. */
export function workdayBefore(todayMs: number, daysAgo: number, hour: number): number {
  let day = Math.floor(todayMs / DAY) * DAY - daysAgo * DAY;
  while (isWeekend(day)) day -= DAY;
  return day + hour * HOUR;
}

/** The working day on or after the day `ahead` of today (before it, when negative), as an ISO date. */
export function workdayFrom(todayMs: number, ahead: number): string {
  let day = Date.parse(dayOf(todayMs)) + ahead * DAY;
  while (isWeekend(day)) day += DAY;
  return new Date(day).toISOString().slice(0, 10);
}

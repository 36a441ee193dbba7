import { inTime, rankOf } from './card-order.ts';
import type { PlanCard } from './plan-card.ts';

const DAY_MS = 24 * 3_600_000;

/** The day so many days after another one, both 'YYYY-MM-DD'. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Monday is 0. */
const weekday = (day: string): number => (new Date(Date.parse(day)).getUTCDay() + 6) % 7;

/** The seven days of the week in which a day falls, Monday first. */
export const weekOf = (day: string): string[] => {
  const monday = dayAfter(day, -weekday(day));
  return [0, 1, 2, 3, 4, 5, 6].map((days) => dayAfter(monday, days));
};

/** The number of the week as calendars here count: week 1 has the first Thursday. */
export function weekNumber(day: string): number {
  const thursday = dayAfter(day, 3 - weekday(day));
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01`);
  return 1 + Math.floor((Date.parse(thursday) - first) / DAY_MS / 7);
}

export type WeekDay = {
  day: string;
  planned: PlanCard[];
  /** Promised before this day, and not gone to in this week. */
  promised: PlanCard[];
};

/** A week: what is planned by day and time, and what falls due in it without a day of its own. */
export function weekDays(cards: readonly PlanCard[], days: readonly string[]): WeekDay[] {
  const open = cards.filter(({ status }) => status !== 'dropped');
  const isGoneTo = ({ plannedOn }: PlanCard) => plannedOn !== null && days.includes(plannedOn);
  const due = open.filter((card) => card.status !== 'done' && !isGoneTo(card));
  return days.map((day) => ({
    day,
    planned: inTime(open.filter(({ plannedOn }) => plannedOn === day)),
    promised: due
      .filter(({ dueOn }) => dueOn === day)
      .sort((one, other) => rankOf(one) - rankOf(other)),
  }));
}

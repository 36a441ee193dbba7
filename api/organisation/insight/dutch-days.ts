import { dayOf } from '../resident/dutch-day.ts';

const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** @returns the first moment of a day in the Netherlands: an hour or two before that of UTC. */
export function startOf(day: string): number {
  const utc = Date.parse(day);
  const early = utc - 2 * HOUR_MS;
  return dayOf(early) === day ? early : utc - HOUR_MS;
}

export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

export const monthAfter = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
};

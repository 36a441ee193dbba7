import { dayOf } from '../text/format.ts';

export const periods = ['kwartaal', 'vorig', 'jaar'] as const;
export type Period = (typeof periods)[number];

/** What the screen shows. The address holds it, so that it can be sent to a colleague. */
export type Asked = { period: Period; place: string | null };

export function readAsked(query: Readonly<Record<string, string>>): Asked {
  return {
    period: periods.find((one) => one === query.periode) ?? 'kwartaal',
    place: query.buurt || null,
  };
}

export function addressOf(path: string, { period, place }: Asked): string {
  const query = new URLSearchParams();
  if (period !== 'kwartaal') query.set('periode', period);
  if (place) query.set('buurt', place);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The days of a period: a whole one that is over, or up to and including today. */
export function daysOf(period: Period, nowMs: number): { from: string; to: string } {
  const today = dayOf(nowMs);
  const [year = 0, month = 1] = today.split('-').map(Number);
  const quarter = Math.floor((month - 1) / 3);
  const firstOf = (n: number) => new Date(Date.UTC(year, n * 3, 1)).toISOString().slice(0, 10);
  if (period === 'jaar') return { from: `${year}-01-01`, to: today };
  if (period === 'kwartaal') return { from: firstOf(quarter), to: today };
  const last = new Date(Date.UTC(year, quarter * 3, 0)).toISOString().slice(0, 10);
  return { from: firstOf(quarter - 1), to: last };
}

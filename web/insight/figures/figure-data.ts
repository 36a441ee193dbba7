import type { Spread } from '../../../schema/insight.ts';
import { limits } from '../../../schema/limits.ts';
import { FEWEST_FINDS } from '../../../schema/vocabulary/insight.ts';
import type { InsightWords } from '../../text/insight/words.ts';
import type { Language } from '../../text/language.ts';

/** What is read in a table and written in a file; `value` is null where it is of too few. */
export type Cell = { text: string; value?: number | null; unit?: 'hours' | 'count' };
export type Table = { head: string[]; rows: Cell[][] };
/** Looks that are told apart without colour. */
export type Look = 'plain' | 'stripes' | 'dots';
export type Bar = { label: string; parts: { look: Look; value: number | null }[] };
export type Strip = { label: string; spread: Spread };

export type FigureData = {
  id: string;
  title: string;
  /** Made of the numbers of the table. */
  sentence: string;
  table: Table;
  bars?: Bar[];
  strips?: Strip[];
  legend?: { look: Look; name: string }[];
};

export type Say = { insight: InsightWords; language: Language };

const locale = { nl: 'nl-NL', en: 'en-GB' } as const;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export const number = (value: number, language: Language, digits = 0): string =>
  value.toLocaleString(locale[language], { maximumFractionDigits: digits });

/** "12 min", "7 uur" or "2,1 dagen": as exact as one can act on. */
export function durationWords(ms: number, { insight, language }: Say): string {
  const say = insight.duration;
  if (ms < 1.5 * HOUR_MS) return say.minutes(number(ms / 60_000, language));
  if (ms < 2 * DAY_MS) return say.hours(number(ms / HOUR_MS, language));
  const days = Math.round((ms / DAY_MS) * 10) / 10;
  return say.days(number(days, language, 1), days);
}

export const text = (words: string): Cell => ({ text: words });

export const durationCell = (ms: number | null, say: Say): Cell => ({
  text: ms === null ? say.insight.few : durationWords(ms, say),
  value: ms === null ? null : Math.round((ms / HOUR_MS) * 10) / 10,
  unit: 'hours',
});

export const countCell = (count: number | null, say: Say, fewest = FEWEST_FINDS): Cell => ({
  text: countWords(count, say, fewest),
  value: count,
  unit: 'count',
});
export const homeCell = (count: number | null, say: Say): Cell =>
  countCell(count, say, limits.fewestShown);

export const countWords = (count: number | null, say: Say, fewest = FEWEST_FINDS): string =>
  count === null ? say.insight.fewerThan(fewest) : number(count, say.language);

import type { Language } from './language.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A calendar day 'YYYY-MM-DD' as people say it: "do 26 nov". */
export function dayWords(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return momentDay(Date.UTC(year, month - 1, date), language, 'UTC');
}

/** Epoch ms as the day it fell on here: "ma 23 nov". */
export function momentDay(at: number, language: Language, timeZone?: string): string {
  return format(at, language, { weekday: 'short', day: 'numeric', month: 'short', timeZone });
}

/** Epoch ms as "ma 23 nov 13:42". */
export function momentWords(at: number, language: Language): string {
  const time = format(at, language, { hour: '2-digit', minute: '2-digit' });
  return `${momentDay(at, language)} ${time}`;
}

/** Epoch ms as "14:10" when it was today, else as "ma 23 nov 14:10". */
export function clockWords(at: number, language: Language, now = Date.now()): string {
  if (dayOf(at) !== dayOf(now)) return momentWords(at, language);
  return format(at, language, { hour: '2-digit', minute: '2-digit' });
}

/** Bytes as "3,1 MB", or "10,7 GB". */
export function sizeWords(bytes: number, language: Language): string {
  const digits = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 });
  if (bytes >= 1_000_000_000) return `${digits.format(bytes / 1_000_000_000)} GB`;
  return `${digits.format(bytes / 1_000_000)} MB`;
}

/** Kilometres with one decimal: "1,2". */
export function kilometres(metres: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(
    metres / 1000,
  );
}

/** A join code in two groups, as it is read aloud: "K7Q-4PX". */
export const codeWords = (code: string): string => `${code.slice(0, 3)}-${code.slice(3)}`;

/** Epoch ms as the calendar day it falls on here: 'YYYY-MM-DD'. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Making one takes as long as a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(at: number, language: Language, options: Intl.DateTimeFormatOptions): string {
  const name = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locales[language], options);
  formats.set(name, known);
  return known.format(at).replaceAll('.', '').replaceAll(',', '');
}

import type { Language } from '../text/language.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A calendar day 'YYYY-MM-DD' as "31 dec 2027": what holds for years needs its year. */
export function dayWithYear(day: string, language: Language): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(at)
    .replaceAll('.', '');
}

import type { ResidentLanguage } from '../../schema/vocabulary/door.ts';

/** The digits on a resident's card, phone and letters are 0 to 9, also in Arabic; the day comes before the month, also in English. */
const localeOf = (language: ResidentLanguage): string => {
  if (language === 'ar') return 'ar-u-nu-latn';
  return language === 'en' ? 'en-GB' : language;
};

const shown = (day: string, language: ResidentLanguage, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(localeOf(language), { timeZone: 'Europe/Amsterdam', ...how }).format(
    // Noon UTC is the same day in the Netherlands.
    new Date(`${day}T12:00:00Z`),
  );

/** @param day as YYYY-MM-DD. @returns "maandag 23 november". */
export const longDay = (day: string, language: ResidentLanguage): string =>
  shown(day, language, { weekday: 'long', day: 'numeric', month: 'long' });

/** @returns "23 november 2026". */
export const fullDay = (day: string, language: ResidentLanguage): string =>
  shown(day, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** @returns "23 nov.", as on a plate. */
export const shortDay = (day: string, language: ResidentLanguage): string =>
  shown(day, language, { day: 'numeric', month: 'short' });

/** @param month as YYYY-MM. @returns "november 2026". */
export const longMonth = (month: string, language: ResidentLanguage): string =>
  shown(`${month}-01`, language, { month: 'long', year: 'numeric' });

/** @returns "2 jaar", "6 weken" or "10 dagen", each language in its own plural. */
export function span(days: number, language: ResidentLanguage): string {
  const spoken = (count: number, unit: 'year' | 'week' | 'day') =>
    new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(
      count,
    );
  if (days % 365 === 0) return spoken(days / 365, 'year');
  return days % 7 === 0 && days < 92 ? spoken(days / 7, 'week') : spoken(days, 'day');
}

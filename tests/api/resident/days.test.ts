import { expect, it } from 'vitest';
import { fullDay, longDay, longMonth, shortDay, span } from '../../../api/resident/days.ts';
import { residentLanguages } from '../../../schema/vocabulary/door.ts';

const each = <T>(say: (language: (typeof residentLanguages)[number]) => T) =>
  Object.fromEntries(residentLanguages.map((language) => [language, say(language)]));

it('days are said in the words of each language, with digits that all can read', () => {
  expect(each((language) => longDay('2026-12-04', language))).toEqual({
    nl: 'vrijdag 4 december',
    en: 'Friday 4 December',
    tr: '4 Aralık Cuma',
    ar: 'الجمعة، 4 ديسمبر',
    pl: 'piątek, 4 grudnia',
    uk: 'пʼятниця, 4 грудня',
  });
  expect(each((language) => shortDay('2026-12-04', language))).toMatchObject({
    nl: '4 dec',
    uk: '4 груд.',
  });
  expect(fullDay('2026-12-04', 'nl')).toBe('4 december 2026');
  expect(longMonth('2026-12', 'en')).toBe('December 2026');
});

it('spans are whole years and weeks where they are, each in its own plural', () => {
  expect(each((language) => span(730, language))).toMatchObject({
    nl: '2 jaar',
    en: '2 years',
    ar: 'سنتان',
    pl: '2 lata',
    uk: '2 роки',
  });
  expect(each((language) => span(42, language))).toMatchObject({ nl: '6 weken', pl: '6 tygodni' });
  expect(span(365, 'pl')).toBe('1 rok');
  expect(span(10, 'uk')).toBe('10 днів');
  expect(span(1, 'nl')).toBe('1 dag');
});

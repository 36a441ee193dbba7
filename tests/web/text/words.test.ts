import { expect, test } from 'vitest';
import { en } from '../../../web/text/en.ts';
import { distanceWords, valueWords } from '../../../web/text/find-words.ts';
import { codeWords, dayOf, dayWords } from '../../../web/text/format.ts';
import { nl } from '../../../web/text/nl.ts';
import { problemWords } from '../../../web/text/problem-words.ts';

const keys = (words: object, at = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value, `${at}${key}.`) : [`${at}${key}`],
  );

test('every sentence exists in both languages', () => {
  expect(keys(en)).toEqual(keys(nl));
});

/** A part's catalogue is a folder of web/text with nl.ts, en.ts and words.ts. */
const parts = Object.values(
  import.meta.glob<{ nl: object }>('../../../web/text/*/nl.ts', { eager: true }),
);
const english = Object.values(
  import.meta.glob<{ en: object }>('../../../web/text/*/en.ts', { eager: true }),
);

test('every sentence of every part exists in both languages', () => {
  expect(english.map((part) => keys(part.en))).toEqual(parts.map((part) => keys(part.nl)));
});

test('a distance is told as a walker can use it', () => {
  expect(distanceWords(3, nl, 'nl')).toBe('vlakbij');
  expect(distanceWords(42, nl, 'nl')).toBe('40 m van hier');
  expect(distanceWords(1240, nl, 'nl')).toBe('1,2 km van hier');
});

test('a problem that is not known is still told in a sentence', () => {
  expect(problemWords('too_long', 'nl')).toContain('te lang');
  expect(problemWords('never heard of', 'nl')).toContain('ging iets mis');
});

test('two values of a field are told in words', () => {
  expect(valueWords('judgement', 'bad', nl, 'nl')).toBe('Niet goed');
  expect(valueWords('words', 'bad', nl, 'nl')).toBe('bad');
  expect(valueWords('judgement', null, nl, 'nl')).toBe('–');
  expect(valueWords('status', 'planned', nl, 'nl')).toBe('Ingepland');
});

test('days and codes are written as they are said', () => {
  expect(dayWords('2026-11-26', 'nl')).toBe('do 26 nov');
  expect(codeWords('K7Q4PX')).toBe('K7Q-4PX');
  expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
});

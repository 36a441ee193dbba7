import { expect, test } from 'vitest';
import { categories } from '../../../schema/vocabulary/categories.ts';
import { residentLanguages } from '../../../schema/vocabulary/door.ts';
import { nl, type ResidentWords } from '../../../web/text/resident/nl.ts';
import { residentDay } from '../../../web/text/resident/words.ts';

const files = import.meta.glob<Record<string, ResidentWords>>(
  '../../../web/text/resident/{nl,en,tr,ar,pl,uk}.ts',
  { eager: true },
);
const texts = Object.entries(files).map(([path, file]) => {
  const lang = path.slice(-5, -3);
  return { lang, words: file[lang] as ResidentWords };
});

/** Every sentence with its key; one with something in it gets "X". */
const sentences = (words: object, at = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object'
      ? sentences(value, `${at}${key}.`)
      : [[`${at}${key}`, typeof value === 'function' ? String(value('X')) : String(value)]],
  );

test('a resident reads all of it in each of the six languages', () => {
  expect(texts.map(({ lang }) => lang).sort()).toEqual([...residentLanguages].sort());
  const keys = sentences(nl).map(([key]) => key);
  for (const { words } of texts) {
    expect(sentences(words).map(([key]) => key)).toEqual(keys);
    expect(sentences(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  }
});

test('what is put into a sentence is in it, in each language', () => {
  for (const { words } of texts) {
    const { where, offers, receipt } = words;
    for (const sentence of [
      where.numberIn('Z9'),
      offers.promise('Z9'),
      offers.insulation('Z9'),
      receipt.at('Z9'),
      receipt.call('Z9'),
    ])
      expect(sentence).toContain('Z9');
  }
});

test('every other language is written in its own letters', () => {
  const letters = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u };
  for (const [lang, script] of Object.entries(letters)) {
    const words = texts.find((one) => one.lang === lang)?.words ?? {};
    const foreign = sentences(words).filter(
      ([key, text]) => !script.test(text) && !key.endsWith('ways.sms'),
    );
    expect(foreign).toEqual([]);
  }
});

test('each kind of concern has a word', () => {
  const home = categories.filter(({ about }) => about === 'home').map(({ id }) => id);
  expect(Object.keys(nl.what.categories).sort()).toEqual([...home].sort());
});

test('a day is said as people say it', () => {
  expect(residentDay('2026-12-01', 'nl')).toBe('di 1 dec');
  expect(residentDay('2026-12-01', 'en')).toBe('Tue 1 Dec');
  expect(residentDay('2026-12-01', 'ar')).toMatch(/\p{Script=Arabic}/u);
});

import { type ResidentLanguage, residentLanguages } from '../../schema/vocabulary/door.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import type { ResidentWords } from './words/shape.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';

const all: Record<ResidentLanguage, ResidentWords> = { nl, en, tr, ar, pl, uk };

/** Each in its own language, so that whoever looks for it can read it. */
export const nameOf: Record<ResidentLanguage, string> = {
  nl: 'Nederlands',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  pl: 'Polski',
  uk: 'Українська',
};

export const wordsIn = (language: ResidentLanguage): ResidentWords => all[language];

export const directionOf = (language: ResidentLanguage): 'rtl' | 'ltr' =>
  language === 'ar' ? 'rtl' : 'ltr';

/** @returns the language of this name, if it is one of ours. */
export const asLanguage = (name: string | undefined): ResidentLanguage | undefined =>
  residentLanguages.find((one) => one === name);

/** @returns the first of a browser's languages that is ours; Dutch where none is. */
export const browserLanguage = (accepted: string | undefined): ResidentLanguage =>
  (accepted ?? '')
    .split(',')
    .map((one) => asLanguage(one.trim().slice(0, 2).toLowerCase()))
    .find((one) => one !== undefined) ?? 'nl';

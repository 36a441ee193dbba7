import { signal } from '@preact/signals';
import type { ResidentLanguage } from '../../../schema/vocabulary/door.ts';
import { nl, type ResidentWords } from './nl.ts';

/** As those who read it call it. */
export const languageNames: Record<ResidentLanguage, string> = {
  nl: 'Nederlands',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  pl: 'Polski',
  uk: 'Українська',
};

const fetched: Record<Exclude<ResidentLanguage, 'nl'>, () => Promise<ResidentWords>> = {
  en: () => import('./en.ts').then(({ en }) => en),
  tr: () => import('./tr.ts').then(({ tr }) => tr),
  ar: () => import('./ar.ts').then(({ ar }) => ar),
  pl: () => import('./pl.ts').then(({ pl }) => pl),
  uk: () => import('./uk.ts').then(({ uk }) => uk),
};

const here = signal<Partial<Record<ResidentLanguage, ResidentWords>>>({ nl });
const asked = new Set<ResidentLanguage>();

export type InLanguage = { say: ResidentWords; lang: ResidentLanguage; dir: 'ltr' | 'rtl' };

/** The words in a language, fetched when they are first asked for; Dutch as long as they are not here. Read it inside a component. */
export function residentWords(lang: ResidentLanguage): InLanguage {
  const say = here.value[lang];
  if (!say && lang !== 'nl' && !asked.has(lang)) {
    asked.add(lang);
    fetched[lang]().then(
      (words) => {
        here.value = { ...here.value, [lang]: words };
      },
      () => asked.delete(lang),
    );
  }
  if (!say) return { say: nl, lang: 'nl', dir: 'ltr' };
  return { say, lang, dir: lang === 'ar' ? 'rtl' : 'ltr' };
}

/** A calendar day 'YYYY-MM-DD' as people say it: "di 1 dec". */
export function residentDay(day: string, lang: ResidentLanguage): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
    .format(Date.UTC(year, month - 1, date))
    .replaceAll(/[.,]/g, '');
}

import { computed, signal } from '@preact/signals';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

export type Language = 'nl' | 'en';

const catalogues: Record<Language, Words> = { nl, en };

/** The language of the interface. Dutch until somebody chooses otherwise. */
export const language = signal<Language>('nl');

/** The words of the interface in the language of now. Read it inside a component and it follows. */
export const words = computed(() => catalogues[language.value]);

const KEY = 'language';

/** Takes up the language this device chose before, and remembers every later choice. */
export function rememberLanguage(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  if (storage.getItem(KEY) === 'en') language.value = 'en';
  language.subscribe((chosen) => {
    document.documentElement.lang = chosen;
    storage.setItem(KEY, chosen);
  });
}

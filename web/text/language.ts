import { effect, signal } from '@preact/signals';

export type Language = 'nl' | 'en';

/** The language of the interface. Dutch until somebody chooses otherwise. */
export const language = signal<Language>('nl');

const KEY = 'language';

/** Takes up the language this device chose before, and remembers every later choice. */
export function rememberLanguage(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  if (storage.getItem(KEY) === 'en') language.value = 'en';
  effect(() => {
    document.documentElement.lang = language.value;
    storage.setItem(KEY, language.value);
  });
}

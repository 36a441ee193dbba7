import { computed, effect, signal } from '@preact/signals';
import { nl, type Words } from './nl.ts';

export type Language = 'nl' | 'en';

/** What is loaded of the catalogues; Dutch comes along with the app, the others when somebody chooses them. */
const catalogues = signal<Partial<Record<Language, Words>>>({ nl });

/** The language of the interface. Dutch until somebody chooses otherwise. */
export const language = signal<Language>('nl');

/** The words of the interface in the language of now. Read it inside a component and it follows. */
export const words = computed(() => catalogues.value[language.value] ?? nl);

const KEY = 'language';

/** Takes up the language this device chose before, and remembers every later choice. */
export function rememberLanguage(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  if (storage.getItem(KEY) === 'en') language.value = 'en';
  effect(() => {
    document.documentElement.lang = language.value;
    storage.setItem(KEY, language.value);
    if (language.value === 'en' && !catalogues.peek().en) void loadEnglish();
  });
}

/** Not there, without a network on a first visit: the words stay Dutch. */
async function loadEnglish(): Promise<void> {
  const loaded = await import('./en.ts').catch(() => null);
  if (loaded) catalogues.value = { ...catalogues.peek(), en: loaded.en };
}

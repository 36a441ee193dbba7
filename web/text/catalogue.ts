import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { language } from './language.ts';

/**
 * The words of a part of the app that comes later than its first screen: Dutch comes along with the part, English is fetched
 * when somebody reads it. Not there, without a network on a first visit: the words stay Dutch.
 */
export function catalogue<W>(nl: W, english: () => Promise<W>): ReadonlySignal<W> {
  const en = signal<W | null>(null);
  effect(() => {
    if (language.value !== 'en' || en.peek()) return;
    english().then(
      (words) => {
        en.value = words;
      },
      () => undefined,
    );
  });
  return computed(() => (language.value === 'en' ? (en.value ?? nl) : nl));
}

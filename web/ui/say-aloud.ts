import type { Language } from '../text/words.ts';

/** Says a word for who cannot read yet, by a voice of the device itself; silent where it has none. */
export function sayAloud(word: string, language: Language): void {
  if (!('speechSynthesis' in globalThis)) return;
  const voice = speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.startsWith(language));
  if (!voice) return;
  speechSynthesis.cancel();
  speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(word), { voice }));
}

import { signal } from '@preact/signals';
import { language } from '../../text/language.ts';
import { playTone } from './tone.ts';

/** The child, or who is with it, wants no sound. */
export const isSilent = signal(false);

/**
 * Says a word or a sentence, and stops saying the one before. The device's own voice says it; a voice over the network never
 * does, and where there is none a short tone answers, so that a press is always heard.
 */
export function speak(text: string): void {
  hush();
  if (isSilent.value) return;
  // Before its first touch has ended a page may make no sound.
  if (navigator.userActivation?.hasBeenActive === false)
    addEventListener('pointerup', () => say(text), { once: true });
  else say(text);
}

/** Ends what is being said. */
export function hush(): void {
  globalThis.speechSynthesis?.cancel();
}

function say(text: string): void {
  if (isSilent.value) return;
  const voice = ownVoice();
  if (!voice) {
    playTone(text);
    return;
  }
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  said.rate = 0.9;
  // A voice that was removed from the device, or is busy with something else.
  said.onerror = ({ error }) => {
    if (error !== 'canceled' && error !== 'interrupted') playTone(text);
  };
  speechSynthesis.speak(said);
}

function ownVoice(): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.find(
    ({ localService, lang }) => localService && lang.toLowerCase().startsWith(language.value),
  );
}

/**
 * Says a Dutch sentence by a voice of the device itself, so that nothing of it leaves the device.
 * @returns false where the device has none.
 */
export function saySentence(sentence: string): boolean {
  if (!('speechSynthesis' in globalThis)) return false;
  const voice = speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.toLowerCase().startsWith('nl'));
  speechSynthesis.cancel();
  if (!voice) return false;
  speechSynthesis.speak(
    Object.assign(new SpeechSynthesisUtterance(sentence), { voice, lang: voice.lang }),
  );
  return true;
}

export const hushSentence = (): void => globalThis.speechSynthesis?.cancel();

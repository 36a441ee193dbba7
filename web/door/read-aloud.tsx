import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { InLanguage } from '../text/resident/words.ts';
import { Drawing } from '../ui/icon.tsx';
import { shapes } from './door-drawings.ts';

type ReadAloudProps = InLanguage & {
  /** What is on the screen. */
  card: RefObject<HTMLElement | null>;
};

/** Reads what stands on the screen with a voice of the device, and says plainly where it has none for this language. */
export function ReadAloud({ say, lang, card }: ReadAloudProps) {
  const [state, setState] = useState<'off' | 'on' | 'none'>('off');
  // Another language or another card has another of these: what was being read is not on the screen any more.
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);

  const press = () => {
    const { speechSynthesis } = globalThis;
    if (state === 'on') {
      speechSynthesis.cancel();
      return setState('off');
    }
    const voice = voiceFor(lang);
    if (!voice) return setState('none');
    const spoken = new SpeechSynthesisUtterance(card.current?.innerText ?? '');
    spoken.voice = voice;
    spoken.lang = voice.lang;
    spoken.onend = () => setState('off');
    spoken.onerror = ({ error }) =>
      setState(error === 'canceled' || error === 'interrupted' ? 'off' : 'none');
    speechSynthesis.cancel();
    speechSynthesis.speak(spoken);
    setState('on');
  };
  return (
    <>
      <button type="button" class="button" data-testid="read-aloud" onClick={press}>
        <Drawing d={shapes.speak} />
        {state === 'on' ? say.stopReading : say.readAloud}
      </button>
      {state === 'none' && (
        <p class="door-no-voice" role="alert">
          {say.noVoice}
        </p>
      )}
    </>
  );
}

/** One of the device itself before one that needs a network. */
function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const voices = (globalThis.speechSynthesis?.getVoices() ?? []).filter((voice) =>
    voice.lang.toLowerCase().startsWith(lang),
  );
  return voices.find(({ localService }) => localService) ?? voices[0];
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isSilent, speak } from '../../../../web/kid/speak/speak.ts';
import { language } from '../../../../web/text/language.ts';

const said: { text: string; lang: string }[] = [];
let tones = 0;
let voices: { lang: string; localService: boolean }[] = [];
let isActive = true;

class Utterance {
  lang = '';
  voice: unknown = null;
  rate = 1;
  onerror: ((event: { error: string }) => void) | null = null;
  text: string;
  constructor(text: string) {
    this.text = text;
  }
}
const param = {
  value: 0,
  setValueAtTime() {},
  linearRampToValueAtTime() {},
  exponentialRampToValueAtTime() {},
};
class Sound {
  currentTime = 0;
  destination = {};
  resume = async () => undefined;
  createGain = () => ({ gain: param, connect: () => this.destination });
  createOscillator() {
    tones += 1;
    return { type: '', frequency: param, connect: (next: unknown) => next, start() {}, stop() {} };
  }
}
const cancel = vi.fn();
let broken: string | null = null;

beforeEach(() => {
  said.length = 0;
  tones = 0;
  isActive = true;
  broken = null;
  isSilent.value = false;
  voices = [{ lang: 'nl-NL', localService: true }];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('AudioContext', Sound);
  vi.stubGlobal('speechSynthesis', {
    cancel,
    getVoices: () => voices,
    speak(one: Utterance) {
      if (broken) one.onerror?.({ error: broken });
      else said.push({ text: one.text, lang: one.lang });
    },
  });
  vi.stubGlobal('navigator', {
    userActivation: {
      get hasBeenActive() {
        return isActive;
      },
    },
  });
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.unstubAllGlobals();
  language.value = 'nl';
});

test('the device’s own Dutch voice says the word, and stops saying the one before', () => {
  cancel.mockClear();
  speak('eng');
  expect(said).toEqual([{ text: 'eng', lang: 'nl-NL' }]);
  expect(cancel).toHaveBeenCalledOnce();
  expect(tones).toBe(0);
});

test.each([
  ['no voice at all', []],
  ['no Dutch voice', [{ lang: 'en-GB', localService: true }]],
  ['a Dutch voice over the network alone', [{ lang: 'nl-NL', localService: false }]],
])('with %s a tone answers', (_what, there) => {
  voices = there;
  speak('eng');
  expect(said).toEqual([]);
  expect(tones).toBe(2);
});

test('where English was chosen an English voice speaks', () => {
  voices.push({ lang: 'en-GB', localService: true });
  language.value = 'en';
  speak('scary');
  expect(said).toEqual([{ text: 'scary', lang: 'en-GB' }]);
});

test('a voice that fails gives a tone, one that is interrupted does not', () => {
  broken = 'synthesis-failed';
  speak('eng');
  expect(tones).toBe(2);
  broken = 'interrupted';
  speak('vies');
  expect(tones).toBe(2);
});

test('silenced it says nothing and sounds nothing', () => {
  isSilent.value = true;
  speak('eng');
  expect(said).toEqual([]);
  expect(tones).toBe(0);
});

test('the very first press, before which a page may make no sound, is heard when the finger lifts', () => {
  isActive = false;
  const lifts: (() => void)[] = [];
  vi.stubGlobal('addEventListener', (name: string, lifted: () => void) => {
    if (name === 'pointerup') lifts.push(lifted);
  });
  speak('Hier!');
  expect(said).toEqual([]);
  for (const lifted of lifts) lifted();
  expect(said.map(({ text }) => text)).toEqual(['Hier!']);
});

import { expect, test } from 'vitest';
import {
  type DictationHandlers,
  dictate,
  joined,
  type Recognition,
  recognitionIn,
} from '../../../web/ui/dictation.ts';

/** A listener of which the test decides what it hears. */
function listening(start = () => undefined) {
  const heard: string[] = [];
  let one: Recognition | undefined;
  class Listener implements Recognition {
    lang = '';
    interimResults = false;
    continuous = true;
    onresult: Recognition['onresult'] = null;
    onerror: Recognition['onerror'] = null;
    onend: Recognition['onend'] = null;
    constructor() {
      one = this;
    }
    start = start;
    stop = () => this.onend?.();
    abort = () => undefined;
  }
  const handlers: DictationHandlers = {
    onText: (text) => heard.push(`text ${text}`),
    onInterim: (text) => heard.push(`perhaps ${text}`),
    onFault: (fault) => heard.push(fault),
    onEnd: () => heard.push('end'),
  };
  const { stop } = dictate(Listener, handlers);
  if (!one) throw new Error('nobody listens');
  return { heard, stop, one };
}

const said = (transcript: string, isFinal: boolean) => ({ isFinal, 0: { transcript } });

test('listens in Dutch and stops by itself when it is silent', () => {
  const { one } = listening();
  expect(one).toMatchObject({ lang: 'nl-NL', interimResults: true, continuous: false });
});

test('shows what it may become, and hands over what was understood for good', () => {
  const { one, heard } = listening();
  one.onresult?.({ resultIndex: 0, results: [said('de lamp', false)] });
  one.onresult?.({ resultIndex: 0, results: [said('de lamp is stuk', true)] });
  one.onend?.();
  expect(heard).toEqual(['perhaps de lamp', 'text de lamp is stuk', 'perhaps ', 'perhaps ', 'end']);
});

test.each([
  ['network', 'failed'],
  ['service-not-allowed', 'failed'],
  ['not-allowed', 'refused'],
  ['audio-capture', 'refused'],
  ['no-speech', 'nothing'],
])('says in words why nothing came: %s', (error, fault) => {
  const { one, heard } = listening();
  one.onerror?.({ error });
  expect(heard).toEqual([fault]);
});

test('stopping it oneself is no fault', () => {
  const { one, heard } = listening();
  one.onerror?.({ error: 'aborted' });
  expect(heard).toEqual([]);
});

test('a device that refuses to start says so and ends', () => {
  const { heard } = listening(() => {
    throw new Error('InvalidStateError');
  });
  expect(heard).toEqual(['failed', 'end']);
});

test('a device without speech recognition has none to offer', () => {
  expect(recognitionIn({})).toBeNull();
  class Old {}
  expect(recognitionIn({ webkitSpeechRecognition: Old })).toBe(Old);
});

test('what is said goes behind what was typed, with one space, and never past what fits', () => {
  expect(joined('', ' nat ', 100)).toBe('nat');
  expect(joined('De muur is', 'nat', 100)).toBe('De muur is nat');
  expect(joined('De muur is\n', 'nat', 100)).toBe('De muur is\nnat');
  expect(joined('typed', '  ', 100)).toBe('typed');
  expect(joined('1234', '5678', 6)).toBe('1234 5');
});

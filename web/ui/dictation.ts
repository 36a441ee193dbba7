/** The part of the browser's SpeechRecognition that is used; TypeScript's DOM types do not have it. */
export type Recognition = {
  lang: string;
  interimResults: boolean;
  continuous: boolean;
  onresult: ((event: RecognitionEvent) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
};
type RecognitionEvent = {
  resultIndex: number;
  results: ArrayLike<{ isFinal: boolean; 0: { transcript: string } }>;
};
type MakeRecognition = new () => Recognition;

/** Why it stopped without words: the service or the network, the microphone, or silence. */
export type DictationFault = 'failed' | 'refused' | 'nothing';

export type DictationHandlers = {
  /** What was understood for good. */
  onText: (text: string) => void;
  /** What it may become, '' when there is nothing open. */
  onInterim: (text: string) => void;
  onFault: (fault: DictationFault) => void;
  onEnd: () => void;
};

/** @returns the browser's own speech recognition, or null where there is none. */
export function recognitionIn(scope: object): MakeRecognition | null {
  const { SpeechRecognition, webkitSpeechRecognition } = scope as Record<string, unknown>;
  const found = SpeechRecognition ?? webkitSpeechRecognition;
  return typeof found === 'function' ? (found as MakeRecognition) : null;
}

/** Listens in Dutch until it is silent, or until `stop` of what comes back. `onEnd` comes once, last. */
export function dictate(Make: MakeRecognition, handlers: DictationHandlers): { stop: () => void } {
  const { onText, onInterim, onFault, onEnd } = handlers;
  const recognition = new Make();
  recognition.lang = 'nl-NL';
  recognition.interimResults = true;
  recognition.continuous = false;
  recognition.onresult = ({ resultIndex, results }) => {
    let interim = '';
    for (let i = resultIndex; i < results.length; i++) {
      const result = results[i];
      if (!result) continue;
      if (result.isFinal) onText(result[0].transcript);
      else interim += result[0].transcript;
    }
    onInterim(interim);
  };
  recognition.onerror = ({ error }) => {
    const fault = faultOf(error);
    if (fault) onFault(fault);
  };
  recognition.onend = () => {
    onInterim('');
    onEnd();
  };
  try {
    recognition.start();
  } catch {
    onFault('failed');
    onEnd();
  }
  return { stop: () => recognition.stop() };
}

function faultOf(error: string): DictationFault | null {
  if (error === 'aborted') return null;
  if (error === 'no-speech') return 'nothing';
  return error === 'not-allowed' || error === 'audio-capture' ? 'refused' : 'failed';
}

/** What was said, behind what was typed, within `max` characters. */
export function joined(typed: string, spoken: string, max: number): string {
  const said = spoken.trim();
  if (!said) return typed;
  const gap = typed === '' || /\s$/.test(typed) ? '' : ' ';
  return `${typed}${gap}${said}`.slice(0, max);
}

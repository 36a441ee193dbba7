import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { captureWords } from '../text/capture/words.ts';
import { announce } from './announcer.tsx';
import { type DictationFault, dictate, joined, recognitionIn } from './dictation.ts';
import { Icon } from './icon.tsx';
import { useOnline } from './use-online.ts';
import './speak.css';

type DictatedTextProps = {
  id: string;
  label: string;
  hint?: string;
  placeholder?: string;
  text: string;
  isVoice?: boolean;
  /** What is said here must stay between few: nobody listens before that was asked. */
  isConfidential: boolean;
  /** Words for a text that was left behind unsaved. */
  isKept: boolean;
  onText: (text: string) => void;
  /** The button that saves it. */
  children?: ComponentChildren;
};

/** Once somebody on this device agreed for what is seen in the street, it is not asked again until the page is left. */
let isAgreed = false;

/** A field to write in, or to speak into where the device can listen. */
export function DictatedText(props: DictatedTextProps) {
  const { id, label, hint, placeholder, text, isVoice, isConfidential, isKept, onText, children } =
    props;
  const { speak, kept } = captureWords.value;
  const [state, setState] = useState<'off' | 'asking' | 'on'>('off');
  const [interim, setInterim] = useState('');
  const [fault, setFault] = useState<DictationFault | null>(null);
  const latest = useRef(text);
  latest.current = text;
  const running = useRef<{ stop: () => void } | null>(null);
  const isOnline = useOnline();
  const Make = recognitionIn(window);
  useEffect(() => () => running.current?.stop(), []);

  const listen = () => {
    if (!Make) return;
    setFault(null);
    setState('on');
    announce(speak.listening);
    running.current = dictate(Make, {
      onText: (said) => {
        latest.current = joined(latest.current, said, limits.textLength);
        onText(latest.current);
      },
      onInterim: setInterim,
      onFault: setFault,
      onEnd: () => {
        running.current = null;
        setState('off');
      },
    });
  };
  const press = () => {
    if (state === 'on') running.current?.stop();
    else if (isAgreed && !isConfidential) listen();
    else setState(state === 'asking' ? 'off' : 'asking');
  };
  const agree = () => {
    if (!isConfidential) isAgreed = true;
    listen();
  };
  const hints = [hint && `${id}-hint`, isKept && `${id}-kept`].filter(Boolean).join(' ');

  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class={isVoice ? 'input voice' : 'input'}
        maxLength={limits.textLength}
        placeholder={placeholder}
        value={text}
        aria-describedby={hints || undefined}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      {state === 'on' && (
        <p class="speak-now" data-testid="interim">
          {interim || speak.listening}
        </p>
      )}
      {fault && (
        <p class="field-error" role="alert">
          {speak[fault]}
        </p>
      )}
      {isKept && (
        <p id={`${id}-kept`} class="field-hint">
          {kept}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
      {state === 'asking' && (
        <fieldset class="speak-ask" aria-label={speak.start}>
          <p>
            {speak.tell} {isConfidential && <strong>{speak.tellHome}</strong>}
          </p>
          <div class="pair">
            <button type="button" class="button" onClick={() => setState('off')}>
              {speak.no}
            </button>
            <button type="button" class="button" onClick={agree}>
              {speak.yes}
            </button>
          </div>
        </fieldset>
      )}
      <div class="pair">
        {Make && isOnline && (
          <button
            type="button"
            class="button speak"
            data-key="m"
            aria-keyshortcuts="m"
            aria-pressed={state === 'on'}
            onClick={press}
          >
            <Icon name={state === 'on' ? 'stop' : 'microphone'} />
            {state === 'on' ? speak.stop : speak.start}
          </button>
        )}
        {children}
      </div>
    </>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mid } from '../../../schema/ids.ts';
import { limits } from '../../../schema/limits.ts';
import { kidMakeWords } from '../../text/kid-make/words.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { Press } from '../look/press.tsx';
import { Tile } from '../look/tile.tsx';
import { FullBox } from './full-box.tsx';
import { keepOne, madeBefore } from './keep-one.ts';
import { KeepOrAgain } from './keep-or-again.tsx';
import { followLoudness } from './loudness.ts';
import { MakeBar } from './make-bar.tsx';
import { useVoice } from './use-voice.ts';
import './voice-maker.css';

type VoiceMakerProps = {
  phone: KidPhone;
  find: Mid;
  /** There is no microphone, or it is not allowed, or it broke. */
  onFail: () => void;
  onDone: () => void;
};

/** A child tells something. It stays on this device, and a grown-up listens to it here. */
export function VoiceMaker({ phone, find, onFail, onDone }: VoiceMakerProps) {
  const said = kidMakeWords.value;
  const [before] = useState(() => madeBefore(phone, find, 'voice') ?? null);
  const [isFull, setFull] = useState(false);
  const voice = useVoice(before, limits.kidVoiceMs, onFail);
  const ring = useRef<HTMLDivElement>(null);
  const { state, stream, playsMs } = voice;

  useEffect(() => {
    if (!stream) return;
    return followLoudness(stream, (loud) =>
      ring.current?.style.setProperty('--loud', loud.toFixed(2)),
    );
  }, [stream]);

  const keep = async () => {
    const made = voice.voice;
    if (!made) return;
    try {
      const { type, bytes } = made;
      if (made !== before) await keepOne(phone, { find, what: 'voice', type, bytes });
      onDone();
    } catch {
      setFull(true);
    }
  };

  const isTalking = state === 'talking';
  const isPlaying = playsMs !== null;
  const runsMs = isTalking ? limits.kidVoiceMs : playsMs;
  return (
    <div class="voice" data-testid="voice" data-state={state}>
      <div
        class="voice-ring"
        ref={ring}
        style={{ '--runs': `${runsMs ?? 0}ms` }}
        data-playing={isPlaying}
      >
        <Waves />
        <svg viewBox="0 0 200 200" aria-hidden="true">
          <circle class="voice-track" cx="100" cy="100" r="88" />
          <circle
            key={`${state}${runsMs}`}
            class={`voice-left ${runsMs === null ? '' : 'voice-left--runs'}`}
            cx="100"
            cy="100"
            r="88"
            pathLength="1"
          />
        </svg>
        {state === 'said' ? (
          <Press
            class="voice-middle voice-middle--said"
            say={isPlaying ? said.quiet : said.listen}
            onPress={voice.play}
            testid="voice-listen"
          >
            <Glyph name={isPlaying ? 'stop' : 'listen'} size={80} />
            <span class="kid-word">{isPlaying ? said.quiet : said.listen}</span>
          </Press>
        ) : (
          <Press
            class={`voice-middle ${isTalking ? 'voice-middle--talking' : ''}`}
            say={isTalking ? said.stop : said.talk}
            onPress={isTalking ? voice.stop : voice.start}
            testid={isTalking ? 'voice-stop' : 'voice-start'}
          >
            <Glyph name={isTalking ? 'stop' : 'microphone'} size={96} />
            <span class="kid-word">{isTalking ? said.stop : said.talk}</span>
          </Press>
        )}
      </div>
      {isFull && <FullBox onAgain={() => void keep()} onLeave={onDone} />}
      {!isFull && state === 'said' && (
        <KeepOrAgain
          phone={phone}
          said={said}
          what="voice"
          onAgain={voice.start}
          onKeep={() => void keep()}
        />
      )}
      {!isFull && state !== 'said' && (
        <MakeBar phone={phone}>
          <Tile colour="bare" say={said.back} onPress={onDone} testid="make-back">
            <Glyph name="back" size={40} />
          </Tile>
        </MakeBar>
      )}
    </div>
  );
}

/** What is heard, as rings of chalk around it. */
const Waves = () => (
  <>
    <i class="voice-wave" />
    <i class="voice-wave voice-wave--far" />
  </>
);

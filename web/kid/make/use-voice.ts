import { useEffect, useRef, useState } from 'preact/hooks';
import { settle } from '../screen.ts';
import { hush } from '../speak/speak.ts';
import { openMicrophone, stop } from './camera.ts';
import { newPlayer } from './player.ts';
import { type Recording, record, type Voice } from './recorder.ts';
import { useHidden } from './use-hidden.ts';

/** `asking`: the browser has not given the microphone yet. */
type State = 'ready' | 'asking' | 'talking' | 'said';

/**
 * Says and listens. The microphone is off unless the child talks; out of sight it stops, and what was said until then is there.
 * `onFail`: there is no microphone, for whatever reason.
 */
export function useVoice(before: Voice | null, limitMs: number, onFail: () => void) {
  const [state, setState] = useState<State>(before ? 'said' : 'ready');
  const [voice, setVoice] = useState(before);
  const [stream, setStream] = useState<MediaStream | null>(null);
  /** How long what is played takes; null while nothing is. */
  const [playsMs, setPlaysMs] = useState<number | null>(null);
  const recording = useRef<Recording | null>(null);
  const isGone = useRef(false);
  const player = useRef(newPlayer(() => setPlaysMs(null))).current;
  const isHidden = useHidden();

  useEffect(() => {
    if (!isHidden) return;
    recording.current?.stop();
    player.hush();
    setPlaysMs(null);
  }, [isHidden]);
  useEffect(
    () => () => {
      isGone.current = true;
      recording.current?.cancel();
      player.hush();
    },
    [],
  );

  const over = () => {
    recording.current = null;
    setStream(null);
  };
  const start = async () => {
    if (state === 'asking' || state === 'talking') return;
    player.hush();
    setPlaysMs(null);
    setState('asking');
    const opened = await openMicrophone();
    if (isGone.current) return stop(opened);
    if (document.hidden) {
      stop(opened);
      return setState('ready');
    }
    // Else it would hear itself.
    hush();
    recording.current = record(opened, limitMs, {
      onVoice(made) {
        over();
        setVoice(made);
        setState('said');
        settle();
      },
      onNothing() {
        over();
        setState('ready');
      },
    });
    setStream(opened);
    setState('talking');
  };

  return {
    state,
    voice,
    stream,
    playsMs,
    start: () => void start().catch(() => !isGone.current && onFail()),
    stop: () => recording.current?.stop(),
    /** A second time: hush. */
    play() {
      hush();
      player.hush();
      setPlaysMs(null);
      if (playsMs !== null || !voice) return;
      player.play(voice.bytes).then(setPlaysMs, () => setPlaysMs(null));
    },
  };
}

/** What was said. */
export type Voice = { type: string; bytes: ArrayBuffer };

export type Recording = {
  /** What was said until now is done. */
  stop(): void;
  /** Nothing of it is kept. */
  cancel(): void;
};

type Heard = {
  /** It ended: by hand, at its longest, or because the microphone went away. */
  onVoice: (voice: Voice) => void;
  /** Nothing was heard. */
  onNothing: () => void;
};

/** Speech, not music: some 80 kB in twenty seconds. */
const BITS = 32_000;

/** Records until `limitMs` or the stop, and lets go of the microphone in every case. @throws when the browser cannot record. */
export function record(
  stream: MediaStream,
  limitMs: number,
  { onVoice, onNothing }: Heard,
  newRecorder = (from: MediaStream) => new MediaRecorder(from, { audioBitsPerSecond: BITS }),
): Recording {
  const letGo = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  let recorder: MediaRecorder;
  const parts: Blob[] = [];
  try {
    recorder = newRecorder(stream);
    recorder.start();
  } catch (error) {
    letGo();
    throw error;
  }
  let isOver = false;
  const clock = setTimeout(stop, limitMs);
  recorder.ondataavailable = ({ data }) => {
    if (data.size > 0) parts.push(data);
  };
  recorder.onstop = () => void end();
  recorder.onerror = () => void end();

  async function end(): Promise<void> {
    if (isOver) return;
    isOver = true;
    clearTimeout(clock);
    letGo();
    const type = recorder.mimeType || parts[0]?.type || 'audio/webm';
    const bytes = await new Blob(parts).arrayBuffer().catch(() => new ArrayBuffer(0));
    if (bytes.byteLength > 0) onVoice({ type, bytes });
    else onNothing();
  }

  function stop(): void {
    clearTimeout(clock);
    if (recorder.state !== 'inactive') recorder.stop();
    letGo();
  }

  return {
    stop,
    cancel() {
      isOver = true;
      stop();
    },
  };
}

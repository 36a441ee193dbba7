import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { record, type Voice } from '../../../../web/kid/make/recorder.ts';

/** As a browser's, without a microphone: it hands in what it has when it is stopped. */
class FakeRecorder {
  state: RecordingState = 'inactive';
  mimeType = 'audio/webm;codecs=opus';
  ondataavailable: ((event: { data: Blob }) => void) | null = null;
  onstop: (() => void) | null = null;
  onerror: (() => void) | null = null;
  heard = 'hallo';

  start() {
    this.state = 'recording';
  }

  stop() {
    this.state = 'inactive';
    this.ondataavailable?.({ data: new Blob([this.heard]) });
    this.onstop?.();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function talking(said = 'hallo') {
  const recorder = new FakeRecorder();
  recorder.heard = said;
  const track = { readyState: 'live', stop: () => Object.assign(track, { readyState: 'ended' }) };
  const stream = { getTracks: () => [track] } as unknown as MediaStream;
  const voices: Voice[] = [];
  const onNothing = vi.fn();
  const start = () =>
    record(
      stream,
      20_000,
      { onVoice: (voice) => void voices.push(voice), onNothing },
      () => recorder as unknown as MediaRecorder,
    );
  return { recorder, track, voices, onNothing, start };
}

const textOf = (voice: Voice | undefined) => voice && new TextDecoder().decode(voice.bytes);
/** Bytes are read beside the clock. */
const heard = (voices: Voice[]) => vi.waitFor(() => expect(voices).toHaveLength(1));

test('what was said is there after the stop, once, and the microphone is off', async () => {
  const { start, track, voices } = talking();
  const recording = start();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(track.readyState).toBe('live');
  recording.stop();
  recording.stop();
  await heard(voices);
  expect(voices.map(textOf)).toEqual(['hallo']);
  expect(voices[0]?.type).toBe('audio/webm;codecs=opus');
  expect(track.readyState).toBe('ended');
});

test('it stops by itself at twenty seconds, and not before', async () => {
  const { start, recorder, track, voices } = talking();
  start();
  await vi.advanceTimersByTimeAsync(19_999);
  expect(recorder.state).toBe('recording');
  await vi.advanceTimersByTimeAsync(1);
  expect(recorder.state).toBe('inactive');
  await heard(voices);
  expect(track.readyState).toBe('ended');
});

test('who leaves while talking keeps nothing, and the microphone is off', async () => {
  const { start, track, voices, onNothing } = talking();
  start().cancel();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(voices).toEqual([]);
  expect(onNothing).not.toHaveBeenCalled();
  expect(track.readyState).toBe('ended');
});

test('a microphone that was pulled out leaves what was said until then', async () => {
  const { start, recorder, voices } = talking('tot hier');
  start();
  recorder.stop();
  await heard(voices);
  expect(voices.map(textOf)).toEqual(['tot hier']);
});

test('a microphone that heard nothing makes no voice', async () => {
  const { start, voices, onNothing } = talking('');
  start().stop();
  await vi.waitFor(() => expect(onNothing).toHaveBeenCalledOnce());
  expect(voices).toEqual([]);
});

test('a browser that cannot record lets go of the microphone and says so', () => {
  const { start, recorder, track } = talking();
  recorder.start = () => {
    throw new DOMException('no such kind', 'NotSupportedError');
  };
  expect(start).toThrow('no such kind');
  expect(track.readyState).toBe('ended');
});

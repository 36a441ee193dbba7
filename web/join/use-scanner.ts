import { useEffect, useRef, useState } from 'preact/hooks';
import { type CameraProblem, openCamera, stopCamera } from './camera.ts';
import { qrReader } from './qr-reader.ts';

/** `missing` is the part of the app that reads. */
export type ScannerState = 'starting' | 'looking' | 'missing' | CameraProblem;

/** Between two looks, so that the picture keeps moving and the phone stays cool. */
const PAUSE_MS = 150;

/**
 * Looks for a QR with the camera as long as the screen is seen. The camera is off when it is not, and when this is no longer
 * on the screen.
 */
export function useScanner(onRead: (texts: string[]) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onRead);
  told.current = onRead;
  const [state, setState] = useState<ScannerState>('starting');
  const [turn, setTurn] = useState(0);
  const isHidden = useHidden();

  useEffect(() => {
    const view = video.current;
    if (isHidden || !view) return;
    setState('starting');
    return look(view, setState, (texts) => told.current(texts));
  }, [isHidden, turn]);

  return { video, state, again: () => setTurn((before) => before + 1) };
}

/** @returns what turns the camera off, at whatever moment. */
function look(
  view: HTMLVideoElement,
  onState: (state: ScannerState) => void,
  onRead: (texts: string[]) => void,
): () => void {
  let isOver = false;
  let stream: MediaStream | null = null;
  const stop = () => {
    isOver = true;
    if (stream) stopCamera(stream);
    view.srcObject = null;
  };
  const fail = (state: ScannerState) => {
    if (!isOver) onState(state);
    stop();
  };
  const start = async () => {
    const opened = await openCamera();
    if (typeof opened === 'string') return fail(opened);
    stream = opened;
    if (isOver) return stopCamera(opened);
    // Another app took it, or somebody pulled the plug.
    opened.getVideoTracks()[0]?.addEventListener('ended', () => fail('busy'));
    view.srcObject = opened;
    await view.play();
    const read = await qrReader(globalThis).catch(() => null);
    if (!read) return fail('missing');
    if (!isOver) onState('looking');
    while (!isOver) {
      const hasFrame = view.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
      const texts = hasFrame ? await read(view, 'glance').catch(() => null) : [];
      if (!texts) return fail('missing');
      if (!isOver) onRead(texts);
      await new Promise((then) => setTimeout(then, PAUSE_MS));
    }
  };
  start().catch(() => fail('busy'));
  return stop;
}

function useHidden(): boolean {
  const [isHidden, setHidden] = useState(document.hidden);
  useEffect(() => {
    const look = () => setHidden(document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isHidden;
}

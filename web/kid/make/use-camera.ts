import { useEffect, useRef, useState } from 'preact/hooks';
import { openCamera, stop } from './camera.ts';
import { useHidden } from './use-hidden.ts';

/** A camera that was given and shows nothing after this long is broken, or another app has it. */
const DARK_MS = 6_000;

/** Shows what the camera sees while `isOn` and the page is in sight; else the camera is off. `onFail`: there is no picture, for whatever reason. */
export function useCamera(isOn: boolean, onFail: () => void) {
  const video = useRef<HTMLVideoElement>(null);
  const [isLive, setLive] = useState(false);
  const isHidden = useHidden();
  const fail = useRef(onFail);
  fail.current = onFail;
  const isSeen = isOn && !isHidden;

  useEffect(() => {
    const view = video.current;
    if (!isSeen || !view) return;
    let isOver = false;
    let stream: MediaStream | null = null;
    let clock: ReturnType<typeof setTimeout> | undefined;
    const off = () => {
      isOver = true;
      clearTimeout(clock);
      if (stream) stop(stream);
      view.srcObject = null;
      setLive(false);
    };
    const broken = () => {
      if (isOver) return;
      off();
      fail.current();
    };
    const start = async () => {
      const opened = await openCamera();
      if (isOver) return stop(opened);
      stream = opened;
      // Another app took it, or somebody pulled the plug.
      opened.getVideoTracks()[0]?.addEventListener('ended', broken);
      clock = setTimeout(broken, DARK_MS);
      view.srcObject = opened;
      await view.play();
      clearTimeout(clock);
      if (!isOver) setLive(true);
    };
    start().catch(broken);
    return off;
  }, [isSeen]);

  return { video, isLive };
}

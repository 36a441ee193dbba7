import { useEffect, useRef, useState } from 'preact/hooks';
import { counts, isGhost } from '../look/pointer.ts';

/** So long a finger stays down. */
export const HOLD_MS = 2000;

/**
 * A button that does something when it is held. Who presses a key or a switch, or has a screen reader press, waits as long; pressing
 * once more stops it.
 */
export function useHold(onFull: () => void, onStart: () => void) {
  const [isFilling, setFilling] = useState(false);
  const timer = useRef(0);
  /** When the finger came down. */
  const heldSince = useRef(Number.POSITIVE_INFINITY);
  const stop = () => {
    clearTimeout(timer.current);
    heldSince.current = Number.POSITIVE_INFINITY;
    setFilling(false);
  };
  const fill = () => {
    stop();
    onFull();
  };
  const start = () => {
    stop();
    onStart();
    setFilling(true);
    timer.current = window.setTimeout(fill, HOLD_MS);
  };
  useEffect(() => stop, []);
  return {
    isFilling,
    onPointerDown(event: PointerEvent) {
      if (!counts(event)) return;
      // A finger that slides a little is still on it.
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      start();
      heldSince.current = event.timeStamp;
    },
    onPointerUp(event: PointerEvent) {
      // A phone that was busy hears of the lifting before its clock goes off.
      if (event.timeStamp - heldSince.current >= HOLD_MS) fill();
      else stop();
    },
    onPointerCancel: stop,
    onKeyDown(event: KeyboardEvent) {
      // A key that stays down presses over and over.
      if (event.repeat) event.preventDefault();
    },
    onClick(event: MouseEvent) {
      if (isGhost(event)) return;
      if (isFilling) stop();
      else start();
    },
  };
}

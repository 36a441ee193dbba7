import { useEffect, useState } from 'preact/hooks';

export type Countdown = {
  /** Seconds. */
  left: number;
  isRunning: boolean;
  toggle(): void;
  /** Starts over, standing still. */
  reset(): void;
};

/** Minutes and seconds, "9:05". */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Seconds that are left of `minutes` for `item`; by the clock, so that a screen that slept is right. */
export function useCountdown(minutes: number, item: string, onOver: () => void): Countdown {
  const [left, setLeft] = useState(minutes * 60);
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const reset = () => {
    setEndsAt(null);
    setLeft(minutes * 60);
  };
  useEffect(reset, [minutes, item]);
  useEffect(() => {
    if (endsAt === null) return;
    const tick = () => {
      const now = Math.max(0, Math.ceil((endsAt - Date.now()) / 1000));
      setLeft(now);
      if (now > 0) return;
      setEndsAt(null);
      onOver();
    };
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [endsAt]);
  const toggle = () => {
    if (endsAt !== null) return setEndsAt(null);
    const from = left > 0 ? left : minutes * 60;
    setLeft(from);
    setEndsAt(Date.now() + from * 1000);
  };
  return { left, isRunning: endsAt !== null, toggle, reset };
}

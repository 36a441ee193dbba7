import { useEffect, useRef, useState } from 'preact/hooks';

export const ALL_SECONDS = 20 * 60;
export const FIND_SECONDS = 30;

export type Timer = {
  /** Seconds. */
  left: number;
  findLeft: number;
  isRunning: boolean;
  toggle(): void;
  /** Another find has its own half minute. */
  restart(): void;
};

/** What is left in all and for one find; by the clock, so that a screen that slept is right. It counts, and nothing more. */
export function useTimer(
  start: { left: number; findLeft: number },
  onTick: (now: { left: number; findLeft: number }) => void,
): Timer {
  const [now, setNow] = useState(start);
  const [isRunning, setRunning] = useState(false);
  const latest = useRef(now);
  latest.current = now;
  const tick = useRef(onTick);
  tick.current = onTick;
  useEffect(() => {
    if (!isRunning) return;
    let before = Date.now();
    const timer = setInterval(() => {
      const passed = Math.floor((Date.now() - before) / 1000);
      if (passed < 1) return;
      before += passed * 1000;
      const { left, findLeft } = latest.current;
      const next = {
        left: Math.max(0, left - passed),
        findLeft: Math.max(0, findLeft - passed),
      };
      setNow(next);
      tick.current(next);
      if (next.left === 0) setRunning(false);
    }, 250);
    return () => clearInterval(timer);
  }, [isRunning]);
  return {
    ...now,
    isRunning,
    toggle: () => {
      if (!isRunning && now.left === 0) setNow({ left: ALL_SECONDS, findLeft: FIND_SECONDS });
      setRunning(!isRunning);
    },
    restart: () => setNow(({ left }) => ({ left, findLeft: FIND_SECONDS })),
  };
}

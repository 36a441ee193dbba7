import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../text/format.ts';

const LOOK_MS = 60_000;

/** Today, also for a board that stays open overnight: what was promised for yesterday is late by then. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayOf(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setToday(dayOf(Date.now())), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}

import { useEffect } from 'preact/hooks';
import { shownFinds } from '../finds/shown-finds.ts';
import type { KidPhone } from '../kid-phone.ts';
import { fulfilled, type Progress, progressOf } from './missions.ts';

/** How far each mission is, now and after every find. What became full is remembered. */
export function useProgress(phone: KidPhone): Progress[] {
  const finds = shownFinds(phone);
  const memory = phone.memory.value;
  useEffect(() => {
    const done = fulfilled(finds, memory);
    if (done) void phone.remember(done).catch(() => undefined);
  }, [phone, finds, memory]);
  return progressOf(finds, memory);
}

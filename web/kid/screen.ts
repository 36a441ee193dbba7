import { signal } from '@preact/signals';
import type { Mid } from '../../schema/ids.ts';
import type { ChildJudgement } from '../../schema/vocabulary/kid.ts';
import type { KidThing } from '../store/kid-box.ts';

/** Where the child is. `find` is the id of one of its finds. */
export type Screen =
  | { at: 'home' | 'face' | 'finds' | 'missions' | 'best' | 'diploma' }
  | { at: 'why'; judgement: ChildJudgement }
  | { at: 'landed' | 'one' | 'again'; find: Mid }
  | { at: 'make'; find: Mid; what: KidThing['what'] };

/** A finger that taps twice, or rests a moment longer, does not press what comes under it. */
const SETTLE_MS = 250;

export const screen = signal<Screen>({ at: 'home' });
/** A screen that has just come takes no press yet. */
export const isSettling = signal(false);

let settles: ReturnType<typeof setTimeout> | undefined;

/** Shows another screen. There are no addresses. */
export function go(to: Screen): void {
  screen.value = to;
  settle();
}

/** Also for another picture on the same screen. */
export function settle(): void {
  isSettling.value = true;
  clearTimeout(settles);
  settles = setTimeout(() => {
    isSettling.value = false;
  }, SETTLE_MS);
}

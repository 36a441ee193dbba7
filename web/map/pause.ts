import { isPaused, PAUSE_KEY } from './follow-position.ts';

/** Begins or ends a pause; remembered on this device alone, and told to nobody. */
export function pause(is: boolean): void {
  isPaused.value = is;
  try {
    if (is) localStorage.setItem(PAUSE_KEY, 'yes');
    else localStorage.removeItem(PAUSE_KEY);
  } catch {
    // A browser that refuses its storage: the pause holds for this page.
  }
}

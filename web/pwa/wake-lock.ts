import { signal } from '@preact/signals';

/** Whether somebody asked for the screen to stay on. */
export const staysOn = signal(false);
/** Where the browser cannot, nobody is offered it. */
export const canStayOn = (): boolean => 'wakeLock' in navigator;

let lock: WakeLockSentinel | null = null;

/** @returns whether the phone does it; a phone that saves its battery refuses. */
export async function keepScreenOn(isWanted: boolean): Promise<boolean> {
  staysOn.value = isWanted;
  if (!isWanted) {
    await lock?.release();
    lock = null;
    return true;
  }
  return hold();
}

async function hold(): Promise<boolean> {
  try {
    lock = await navigator.wakeLock.request('screen');
    return true;
  } catch {
    staysOn.value = false;
    return false;
  }
}

// The browser lets go whenever the page is out of sight.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && staysOn.value && (!lock || lock.released)) void hold();
});

import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

const KEY = 'keys';

/** Whether letters, digits and signs do something. Somebody who speaks to the device switches them off. */
export const areKeysOn = signal(stored());

/** Remembered on this device; without storage for as long as the page is open. */
export function switchKeys(isOn: boolean): void {
  areKeysOn.value = isOn;
  try {
    localStorage.setItem(KEY, isOn ? 'on' : 'off');
  } catch {
    // A browser that refuses its storage: the choice holds for this page.
  }
}

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** One key of one sign, or several. */
type Keys = string | readonly string[];
type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>;

/**
 * Whether a key is for the app: not for the browser, not for a field, and no sign when those are off. `withControl` is the key, or keys,
 * that this screen takes with Ctrl or Cmd: nobody presses those by speaking.
 */
export function isForApp(
  event: Pressed,
  isWriting: boolean,
  areSignsOn: boolean,
  withControl: Keys = '',
): boolean {
  if (event.altKey || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return !isWriting && withControl.includes(event.key);
  return !isWriting && (areSignsOn || event.key.length > 1);
}

/** Hears keys on the whole page, outside fields and dialogs. `onKey` returns whether it did something. */
export function useKeys(onKey: (event: KeyboardEvent) => boolean, withControl?: Keys): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  // As soon as the screen shows: a key that is pressed right then is not lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isWriting =
        document.querySelector('dialog[open]') !== null ||
        (event.target instanceof Element &&
          event.target.closest('input, textarea, select') !== null);
      if (event.defaultPrevented || !isForApp(event, isWriting, areKeysOn.value, withControl))
        return;
      if (latest.current(event)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

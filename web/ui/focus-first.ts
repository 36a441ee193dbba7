import { useLayoutEffect, useRef } from 'preact/hooks';

/** Marks what takes the focus when a sheet opens, in the place of its heading. */
export const FIRST_FOCUS = 'data-first-focus';

/**
 * Puts the focus in a field as soon as what it is in stands there, before the next key: what somebody types at once lands in it.
 * In a sheet that is only now opening, the sheet does so once it is open.
 */
export function useFirstFocus<E extends HTMLElement>() {
  const field = useRef<E>(null);
  useLayoutEffect(() => {
    field.current?.setAttribute(FIRST_FOCUS, '');
    field.current?.focus();
  }, []);
  return field;
}

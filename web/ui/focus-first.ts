import { useEffect, useRef } from 'preact/hooks';

/** Puts the focus in a field once what it is in stands there: after a sheet took it for its heading. */
export function useFirstFocus<E extends HTMLElement>() {
  const field = useRef<E>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return field;
}

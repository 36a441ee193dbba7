import { useEffect, useRef } from 'preact/hooks';

/** `+` and `n` make a new find, unless somebody is writing. */
export function useWalkKeys(onAdd: () => void, isOn: boolean): void {
  const add = useRef(onAdd);
  add.current = onAdd;
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, dialog') !== null;
      if (isWriting || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key !== '+' && event.key !== 'n') return;
      event.preventDefault();
      add.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}

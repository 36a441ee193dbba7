import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusBack } from './focus-back.ts';

/**
 * A dialog over the whole screen. It takes the focus as soon as it stands there, keeps its keys to itself, closes on Escape, and
 * gives the focus back to where it was. `takesAlt`: keys with Alt are for it too.
 */
export function useWindow(
  onClose: () => void,
  onKey: (event: KeyboardEvent) => void,
  takesAlt = false,
) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const giveBack = focusBack(dialog.current);
    dialog.current?.showModal();
    return giveBack;
  }, []);
  return {
    ref: dialog,
    onKeyDown(event: KeyboardEvent) {
      // The screens below have keys of their own.
      event.stopPropagation();
      if ((takesAlt || !event.altKey) && !event.ctrlKey && !event.metaKey) onKey(event);
    },
    onCancel(event: Event) {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    },
  };
}

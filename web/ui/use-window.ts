import { useEffect, useRef } from 'preact/hooks';

/**
 * A dialog over the whole screen. It takes the focus, keeps its keys to itself, closes on Escape, and gives the focus back to
 * where it was. `takesAlt`: keys with Alt are for it too.
 */
export function useWindow(
  onClose: () => void,
  onKey: (event: KeyboardEvent) => void,
  takesAlt = false,
) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
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

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Who was on a control that went, as the shutter does, is on the main one that came: a switch has no other way to it. */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const at = root.current;
    if (!at) return;
    const seen = new MutationObserver(() => {
      if (document.activeElement !== document.body) return;
      const control = at.querySelector<HTMLElement>('.make-main, button');
      control?.focus({ preventScroll: true });
    });
    seen.observe(at, { childList: true, subtree: true });
    return () => seen.disconnect();
  }, [root]);
}

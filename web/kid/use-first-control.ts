import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Screen } from './screen.ts';

/** Takes the focus along to the first control of a screen that comes, also one that comes a moment later. */
export function useFirstControl(main: RefObject<HTMLElement | null>, screen: Screen): void {
  const isFirst = useRef(true);
  // Before it is painted: a switch that is pressed at once presses something.
  useLayoutEffect(() => {
    const at = main.current;
    // Whoever just opened the page is nowhere yet.
    if (isFirst.current || !at) {
      isFirst.current = false;
      return;
    }
    const focus = () => {
      const control = at.querySelector<HTMLElement>('button:not([disabled])');
      if (!at.contains(document.activeElement)) control?.focus({ preventScroll: true });
      return control !== null;
    };
    if (focus()) return;
    const seen = new MutationObserver(() => focus() && seen.disconnect());
    seen.observe(at, { childList: true, subtree: true });
    return () => seen.disconnect();
  }, [main, screen]);
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Height in px of the sheet inside `place`, 0 without one; the map keeps its centre above it.
 * @param sheet names the sheet that is open, '' for none. It may still have to be fetched.
 */
export function useSheetHeight(place: RefObject<HTMLElement | null>, sheet: string): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    // From one sheet to the next the height of the former stands until the new one is measured: the map keeps still.
    if (!place.current || !sheet) return setHeight(0);
    const measured = new ResizeObserver(([entry]) => {
      if (entry) setHeight(Math.round(entry.target.getBoundingClientRect().height));
    });
    const coming = new MutationObserver(() => look());
    const look = () => {
      const element = place.current?.querySelector('.sheet');
      if (!element) return;
      coming.disconnect();
      measured.observe(element);
    };
    coming.observe(place.current, { childList: true, subtree: true });
    look();
    return () => {
      coming.disconnect();
      measured.disconnect();
    };
  }, [sheet]);
  return height;
}

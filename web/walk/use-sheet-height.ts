import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Height in px of the sheet inside `place`, 0 without one; the map keeps its centre above it. */
export function useSheetHeight(place: RefObject<HTMLElement | null>, sheet: string): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = place.current?.querySelector('.sheet');
    if (!element) return setHeight(0);
    const measured = new ResizeObserver(() =>
      setHeight(Math.round(element.getBoundingClientRect().height)),
    );
    measured.observe(element);
    return () => measured.disconnect();
  }, [sheet]);
  return height;
}

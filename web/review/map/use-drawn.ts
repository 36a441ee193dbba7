import { useEffect, useState } from 'preact/hooks';
import type { OpenedMap } from '../../map/opened-map.ts';

/** What draws under the marks. It is fetched with the first that is to be drawn: most who look at a map draw nothing on it. */
export function useDrawn<D extends { close(): void }>(
  map: OpenedMap | null,
  isAsked: boolean,
  load: () => Promise<(map: OpenedMap) => D>,
): D | null {
  const [drawn, setDrawn] = useState<D | null>(null);
  useEffect(() => {
    if (!map || !isAsked) return;
    let opened: D | null = null;
    let isOver = false;
    load().then(
      (open) => {
        if (isOver) return;
        opened = open(map);
        setDrawn(opened);
      },
      // Without a network on a first visit; asked for once more, it is fetched again.
      () => undefined,
    );
    return () => {
      isOver = true;
      opened?.close();
      setDrawn(null);
    };
  }, [map, isAsked]);
  return drawn;
}

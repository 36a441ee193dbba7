import { useEffect, useState } from 'preact/hooks';

type Asks = typeof import('./asks.tsx')['DeskAsks'];

let loaded: Asks | null = null;

/** The sheets of the desk; null until they are here. Where they did not come, asking again tries again. */
export function useAsks(isAsked: boolean): Asks | null {
  const [asks, setAsks] = useState(() => loaded);
  useEffect(() => {
    if (asks) return;
    let isWanted = true;
    import('./asks.tsx').then(
      ({ DeskAsks }) => {
        loaded = DeskAsks;
        if (isWanted) setAsks(() => DeskAsks);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [isAsked]);
  return asks;
}

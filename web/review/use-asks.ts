import { useEffect, useState } from 'preact/hooks';

type Asks = typeof import('./asks.tsx')['DeskAsks'];

let loaded: Asks | null = null;

/** The sheets of the desk; null until they are here. Where they did not come, it says so, and asking again tries again. */
export function useAsks(isAsked: boolean, onMissing: () => void): Asks | null {
  const [asks, setAsks] = useState(() => loaded);
  useEffect(() => {
    if (asks) return;
    import('./asks.tsx').then(
      ({ DeskAsks }) => {
        loaded = DeskAsks;
        setAsks(() => DeskAsks);
      },
      () => isAsked && onMissing(),
    );
  }, [isAsked]);
  return asks;
}

import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../finder/entry.ts';
import type { TwoVoices } from './desk-marks.ts';

/** How two voices stand on the map: it comes once a child's is in sight. */
export function useTwoVoices(singles: readonly Entry[]): TwoVoices | null {
  const [two, setTwo] = useState<TwoVoices | null>(null);
  const isWanted = singles.some(({ voice }) => voice === 'child');
  useEffect(() => {
    if (isWanted && !two)
      import('../for-child/two-voices.ts').then(
        ({ twoVoices }) => setTwo(() => twoVoices),
        () => undefined,
      );
  }, [isWanted]);
  return two;
}

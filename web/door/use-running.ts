import { useEffect, useState } from 'preact/hooks';
import type { LaneViewModel } from '../sync/device.ts';

const RECENT_MS = 30 * 24 * 3_600_000;

/** Whether this device itself heard something at an address in the last thirty days; `but` is what is being told now. */
export function runsHere(view: LaneViewModel, home: string, but: string, now: number): boolean {
  return view.list('concern').some(({ id, at, set }) => {
    const address = set.address as { id?: string | null } | null | undefined;
    return id !== but && address?.id === home && now - at < RECENT_MS;
  });
}

/**
 * Whether something runs at a home already: by what this device knows, or else by asking. `ask` answers null where it could not
 * be asked, and then nothing is said.
 */
export function useRunning(
  home: string | null,
  isKnown: (home: string) => boolean,
  ask: (home: string) => Promise<boolean | null>,
): { isRunning: boolean; answered: () => void } {
  const [running, setRunning] = useState<string | null>(null);
  useEffect(() => {
    setRunning(null);
    if (home === null) return;
    if (isKnown(home)) return setRunning(home);
    let isHere = true;
    void ask(home).then(
      (does) => {
        if (isHere && does) setRunning(home);
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [home]);
  return { isRunning: running !== null && running === home, answered: () => setRunning(null) };
}

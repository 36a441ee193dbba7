import { useEffect, useState } from 'preact/hooks';
import type { Device } from '../sync/device.ts';
import { useOnline } from '../ui/use-online.ts';

const KEY = 'followed';

/** Whether this device hears nothing now, and since when what it shows is as it was: epoch ms, 0 where it never knew. */
export function useSince(device: Device, lane: string): { isOffline: boolean; at: number } {
  const isOffline = !useOnline() || device.state.value === 'offline';
  const [at, setAt] = useState(() => kept(lane));
  const view = device.view(lane).value;
  const isHeard = !isOffline && device.state.value === 'idle';
  useEffect(() => {
    if (!isHeard) return;
    const hear = () => {
      setAt(Date.now());
      attempt(() => sessionStorage.setItem(`${KEY} ${lane}`, `${Date.now()}`));
    };
    hear();
    const timer = setInterval(hear, 30_000);
    return () => clearInterval(timer);
  }, [isHeard, lane, view]);
  return { isOffline, at };
}

const kept = (lane: string): number =>
  Number(attempt(() => sessionStorage.getItem(`${KEY} ${lane}`)) ?? 0);

function attempt<V>(work: () => V): V | null {
  try {
    return work();
  } catch {
    return null;
  }
}

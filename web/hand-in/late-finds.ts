import { useEffect } from 'preact/hooks';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';

const keyOf = (walk: string) => `closed ${walk}`;

/** Which finds were in when this device first knew the walk closed; null when it never wrote that down. */
function known(walk: string): Set<string> | null {
  try {
    const text = localStorage.getItem(keyOf(walk));
    return text ? new Set(JSON.parse(text) as string[]) : null;
  } catch {
    return null;
  }
}

function keep(walk: string, ids: readonly string[] | null): void {
  try {
    if (ids) localStorage.setItem(keyOf(walk), JSON.stringify(ids));
    else localStorage.removeItem(keyOf(walk));
  } catch {
    // Without storage this device cannot tell what came later; it is taken in all the same.
  }
}

const isIn = ({ sync, audience }: SeenRow) => sync === 'in' && audience === 'walk';

/**
 * What came in after this device knew that the walk was closed, oldest first. No row says when the server took it in, so the device
 * remembers what was there.
 */
export function useLateFinds(
  view: Pick<LaneViewModel, 'list'>,
  walk: string,
  isClosed: boolean,
): SeenRow[] {
  const finds = view.list('observation').filter(isIn);
  useEffect(() => {
    if (!walk) return;
    if (!isClosed) keep(walk, null);
    else if (!known(walk))
      keep(
        walk,
        finds.map(({ id }) => id),
      );
  }, [walk, isClosed]);
  const there = isClosed ? known(walk) : null;
  if (!there) return [];
  return finds.filter(({ id }) => !there.has(id)).sort((one, other) => one.at - other.at);
}

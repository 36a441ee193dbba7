import { useEffect, useState } from 'preact/hooks';
import type { LaneViewModel } from '../sync/device.ts';
import type { Find } from '../text/finds.ts';
import type { Entry } from './finder/entry.ts';
import type { Finder } from './finder/finder.ts';
import { findOfEntry } from './line-find.ts';

/** Farther than this nothing is the same spot, the same thing or the same street. */
const NEAR_M = 80;
/** The nearest; a street has no more that anybody reads. */
const MOST = 200;

export type NearFinds = {
  finds: Find[];
  /** Of a find among them. */
  isOfChild: (find: Find) => boolean;
  /** What was written down about it. */
  saidOf: (find: Find) => string;
};

/** The finds around one, itself among them, also those that are here as a line only; null until the finder answered. */
export function useNear(
  finder: Finder,
  view: LaneViewModel,
  find: Find | undefined,
): NearFinds | null {
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const version = finder.version.value;
  const { lat = 0, lng = 0 } = find?.position ?? {};
  useEffect(() => {
    if (!find) return;
    let isWanted = true;
    const ask = { position: { lat, lng }, metres: NEAR_M, limit: MOST, except: '' };
    finder.near(ask).then(
      (near) => isWanted && setEntries(near),
      () => isWanted && setEntries([]),
    );
    return () => {
      isWanted = false;
    };
  }, [finder, version, find?.id, lat, lng]);
  if (!entries) return null;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    finds: entries.flatMap((entry) => findOfEntry(view, entry) ?? []),
    isOfChild: ({ id }) => byId.get(id)?.voice === 'child',
    saidOf: ({ id }) => byId.get(id)?.words ?? '',
  };
}

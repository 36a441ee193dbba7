import { hullAround } from '../../../schema/register/hull.ts';
import type { LatLng } from '../../map/map-types.ts';
import type { SeenRow } from '../../sync/device.ts';
import type { Find } from '../../text/finds.ts';

/** A walk by the finds that were made on it. No way that anybody went is known or shown. */
export type WalkArea = { id: string; name: string; startedAt: number; hull: readonly LatLng[] };

const RECENT_MS = 7 * 24 * 3_600_000;
/** Fewer say where somebody stood, and not what was walked. */
const FEWEST = 3;
/** Metres around the finds: the street before them. */
const AROUND_METRES = 12;

export const isRecent = ({ set }: SeenRow, nowMs: number): boolean =>
  Number(set.startedAt) > nowMs - RECENT_MS;

/** The walks of the last seven days, which the desk has whole, that found enough to have an area, newest first. */
export function walkAreas(
  finds: readonly Pick<Find, 'row' | 'position'>[],
  walks: readonly SeenRow[],
  nowMs: number,
): WalkArea[] {
  const places = new Map<string, LatLng[]>();
  for (const { row, position } of finds) {
    if (row.walk === null) continue;
    const there = places.get(row.walk) ?? [];
    there.push(position);
    places.set(row.walk, there);
  }
  return walks
    .filter((walk) => isRecent(walk, nowMs))
    .map(({ id, set }) => ({ id, name: String(set.name), startedAt: Number(set.startedAt) }))
    .sort((one, other) => other.startedAt - one.startedAt)
    .flatMap((walk) => {
      const found = places.get(walk.id) ?? [];
      return found.length < FEWEST ? [] : [{ ...walk, hull: hullAround(found, AROUND_METRES) }];
    });
}

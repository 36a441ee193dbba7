import type { CategoryId } from '../../schema/vocabulary/categories.ts';
import { boundsOf } from './bounds-of.ts';
import type { LatLng, MapBounds, MapPin } from './map-types.ts';

/** Pins that would lie over each other, as one. `kinds` from the most to the least. */
export type Cluster = {
  id: string;
  pins: MapPin[];
  position: LatLng;
  bounds: MapBounds;
  kinds: { kind: CategoryId; count: number }[];
};

/** Pixels within which the signs of two pins lie over each other. */
const CELL = { x: 56, y: 56 };
/** From this zoom on every pin stands by itself: there is no closer look to take. */
export const SINGLE_ZOOM = 20;

type Group = { pins: MapPin[]; x: number; y: number };

/**
 * Gathers what would overlap at a zoom of the web map. A selected pin always stands by itself. The same pins give the same
 * clusters, in whatever order they come. Time grows with the number of pins.
 */
export function gather(
  pins: readonly MapPin[],
  zoom: number,
): { singles: MapPin[]; clusters: Cluster[] } {
  const loose = pins.filter(({ isSelected }) => !isSelected);
  const singles = pins.filter(({ isSelected }) => isSelected);
  if (zoom >= SINGLE_ZOOM) return { singles: [...pins], clusters: [] };
  let groups: Group[] = loose
    .map((pin) => ({ pins: [pin], ...pixelOf(pin.position, zoom) }))
    .sort(
      (a, b) => a.y - b.y || a.x - b.x || (a.pins[0]?.id ?? '').localeCompare(b.pins[0]?.id ?? ''),
    );
  for (let before = 0; before !== groups.length; ) {
    before = groups.length;
    groups = merged(groups);
  }
  const clusters: Cluster[] = [];
  for (const { pins: members } of groups) {
    const [only] = members;
    if (only && members.length === 1) singles.push(only);
    else clusters.push(clusterOf(members));
  }
  return { singles, clusters };
}

/** One pass over the grid: each group joins the first one that it touches. */
function merged(groups: readonly Group[]): Group[] {
  const grid = new Map<string, Group[]>();
  const kept: Group[] = [];
  for (const group of groups) {
    const [column, row] = [Math.floor(group.x / CELL.x), Math.floor(group.y / CELL.y)];
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => grid.get(`${column + dx},${row + dy}`) ?? []),
    );
    const other = near.find(
      ({ x, y }) => Math.abs(x - group.x) < CELL.x && Math.abs(y - group.y) < CELL.y,
    );
    if (other) {
      const [had, more] = [other.pins.length, group.pins.length];
      other.x = (other.x * had + group.x * more) / (had + more);
      other.y = (other.y * had + group.y * more) / (had + more);
      other.pins.push(...group.pins);
      continue;
    }
    const own = { ...group, pins: [...group.pins] };
    const key = `${column},${row}`;
    grid.set(key, [...(grid.get(key) ?? []), own]);
    kept.push(own);
  }
  return kept;
}

function clusterOf(pins: MapPin[]): Cluster {
  const lats = pins.map(({ position }) => position.lat);
  const lngs = pins.map(({ position }) => position.lng);
  const counts = new Map<CategoryId, number>();
  for (const { kind } of pins) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => ({ kind, count }));
  kinds.sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    id: `cluster ${pins
      .map(({ id }) => id)
      .sort()
      .join(' ')}`,
    pins,
    position: { lat: mean(lats), lng: mean(lngs) },
    bounds: boundsOf(pins),
    kinds,
  };
}

/** Where a place lies on the whole web map, in pixels at a zoom. */
function pixelOf({ lat, lng }: LatLng, zoom: number): { x: number; y: number } {
  const size = 256 * 2 ** zoom;
  const turn = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  return { x: (size * (lng + 180)) / 360, y: (size * (1 - turn)) / 2 };
}

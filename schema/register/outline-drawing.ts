import type { Ring } from './wire.ts';

export type Drawn = { path: string; width: number; height: number };

/** Room for the line itself, at every edge. */
const EDGE = 4;

/**
 * An outline as the `d` of an SVG path, north up, as large as fits in `size` by `size`. Of a neighbourhood it shows the shape and
 * nothing in it. @returns null for an outline without an inside.
 */
export function drawnOutline(rings: readonly Ring[], size: number): Drawn | null {
  const corners = rings.flat();
  const lats = corners.map(([lat]) => lat);
  const lngs = corners.map(([, lng]) => lng);
  const north = Math.max(...lats);
  const west = Math.min(...lngs);
  // A degree of longitude is shorter the farther it is from the equator.
  const narrow = Math.cos((north * Math.PI) / 180);
  const across = (Math.max(...lngs) - west) * narrow;
  const down = north - Math.min(...lats);
  if (!(across > 0 && down > 0)) return null;
  const scale = (size - 2 * EDGE) / Math.max(across, down);
  const at = ([lat, lng]: Ring[number]) =>
    `${Math.round((lng - west) * narrow * scale + EDGE)} ${Math.round((north - lat) * scale + EDGE)}`;
  return {
    path: rings.map((ring) => `M${ring.map(at).join('L')}Z`).join(''),
    width: Math.round(across * scale) + 2 * EDGE,
    height: Math.round(down * scale) + 2 * EDGE,
  };
}

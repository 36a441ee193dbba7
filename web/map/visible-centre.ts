import type { MapPadding } from './map-types.ts';

/** The middle of the part of a map that nothing lies over, in px from its top left corner. */
export function visibleCentre(
  size: { x: number; y: number },
  { top = 0, right = 0, bottom = 0, left = 0 }: MapPadding,
): { x: number; y: number } {
  return { x: left + (size.x - left - right) / 2, y: top + (size.y - top - bottom) / 2 };
}

/** Pixels for one metre at a zoom level of the web map. */
export function pixelsPerMetre(zoom: number, lat: number): number {
  const equator = 40_075_016.686;
  return (256 * 2 ** zoom) / (equator * Math.cos((lat * Math.PI) / 180));
}

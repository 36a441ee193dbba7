import type { LatLng } from '../../map/map-types.ts';

/** Across the web map from 0 to 1, eastward. */
export const acrossOf = (lng: number): number => (lng + 180) / 360;
/** Down the web map from 0 to 1, southward. */
export const downOf = (lat: number): number =>
  (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;

/** The place at a spot of the web map. */
export function placeAt(across: number, down: number): LatLng {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180) / Math.PI;
  return { lat, lng: across * 360 - 180 };
}

const METRES_A_DEGREE = 111_195;

/** Metres between two places that are not far apart. */
export function metresBetween(
  lat: number,
  lng: number,
  otherLat: number,
  otherLng: number,
): number {
  const middle = (((lat + otherLat) / 2) * Math.PI) / 180;
  const north = (otherLat - lat) * METRES_A_DEGREE;
  const east = (otherLng - lng) * METRES_A_DEGREE * Math.cos(middle);
  return Math.sqrt(north * north + east * east);
}

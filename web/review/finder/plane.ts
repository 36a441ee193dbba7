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

/** A test for lying within corners; fewer than three hold nothing. */
export function within(corners: readonly LatLng[]): (lat: number, lng: number) => boolean {
  const lats = corners.map((corner) => corner.lat);
  const lngs = corners.map((corner) => corner.lng);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const count = corners.length;
  return (lat, lng) => {
    if (count < 3 || lat < south || lat > north || lng < west || lng > east) return false;
    let isIn = false;
    for (let i = 0, j = count - 1; i < count; j = i++) {
      const [aLat, bLat] = [lats[i] as number, lats[j] as number];
      if (aLat > lat === bLat > lat) continue;
      const [aLng, bLng] = [lngs[i] as number, lngs[j] as number];
      if (lng < ((bLng - aLng) * (lat - aLat)) / (bLat - aLat) + aLng) isIn = !isIn;
    }
    return isIn;
  };
}

/** A test for lying within an odd number of rings: a second part is one more ring, and so is a hole. */
export function withinRings(
  rings: readonly (readonly LatLng[])[],
): (lat: number, lng: number) => boolean {
  const tests = rings.map(within);
  return (lat, lng) => tests.filter((isWithin) => isWithin(lat, lng)).length % 2 === 1;
}

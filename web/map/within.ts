import type { LatLng } from './map-types.ts';

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

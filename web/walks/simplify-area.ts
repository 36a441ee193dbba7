import type { LatLng } from '../map/map-types.ts';

const METRES_PER_DEGREE = 111_320;
/** A metre: as fine as a hand draws, and every digit goes up on a slow link. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/**
 * The same area with no more corners than `most`: the corner that changes it least goes first, until few enough are left. A corner
 * said twice is one.
 */
export function simplifyArea(corners: readonly LatLng[], most: number): LatLng[] {
  const wide = Math.cos(((corners[0]?.lat ?? 0) * Math.PI) / 180);
  const kept = corners
    .map(({ lat, lng }) => ({ lat: round(lat), lng: round(lng) }))
    .filter((corner, at, all) => {
      const before = all.at(at - 1);
      return all.length < 2 || before?.lat !== corner.lat || before.lng !== corner.lng;
    });
  while (kept.length > Math.max(3, most)) {
    let least = 0;
    let smallest = Number.POSITIVE_INFINITY;
    kept.forEach((corner, at) => {
      const size = triangle(
        kept.at(at - 1) ?? corner,
        corner,
        kept[(at + 1) % kept.length] ?? corner,
        wide,
      );
      if (size < smallest) [smallest, least] = [size, at];
    });
    kept.splice(least, 1);
  }
  return kept;
}

/** Square metres between a corner and the line past it. */
function triangle(before: LatLng, at: LatLng, after: LatLng, wide: number): number {
  const east = (place: LatLng) => (place.lng - at.lng) * METRES_PER_DEGREE * wide;
  const north = (place: LatLng) => (place.lat - at.lat) * METRES_PER_DEGREE;
  return Math.abs(east(before) * north(after) - east(after) * north(before)) / 2;
}

/** The largest ring of an outline: a neighbourhood with an island is walked on the mainland. */
export function largestRing(rings: readonly (readonly LatLng[])[]): readonly LatLng[] {
  const sizeOf = (ring: readonly LatLng[]) => {
    let sum = 0;
    ring.forEach((corner, at) => {
      const next = ring[(at + 1) % ring.length] ?? corner;
      sum += corner.lng * next.lat - next.lng * corner.lat;
    });
    return Math.abs(sum);
  };
  return [...rings].sort((one, other) => sizeOf(other) - sizeOf(one))[0] ?? [];
}

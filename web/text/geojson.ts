/** A point with what is known of it; longitude and latitude come apart, as a map library has them. */
export type Point = { id: string; lat: number; lng: number; properties: Record<string, unknown> };

/** Points as a FeatureCollection of RFC 7946: WGS 84, longitude before latitude. */
export function pointsGeoJson(points: readonly Point[]): string {
  const features = points.map(({ id, lat, lng, properties }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [round(lng), round(lat)] },
    properties,
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

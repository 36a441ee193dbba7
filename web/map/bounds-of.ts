import type { LatLng, MapBounds } from './map-types.ts';

/** The smallest bounds with all places in it; there is at least one. */
export function boundsOf(places: readonly { position: LatLng }[]): MapBounds {
  const lats = places.map(({ position }) => position.lat);
  const lngs = places.map(({ position }) => position.lng);
  return [
    { lat: Math.min(...lats), lng: Math.min(...lngs) },
    { lat: Math.max(...lats), lng: Math.max(...lngs) },
  ];
}

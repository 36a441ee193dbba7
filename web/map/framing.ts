import type { Map as LeafletMap } from 'leaflet';
import { toPoint } from 'leaflet/src/geometry/Point.js';
import type { LatLng, MapBounds } from './map-types.ts';

/** What a mark takes around its spot, in px: it stands above it. */
const ROOM = { beside: 40, above: 72, below: 16 };
/** Zoom at which one still sees which street it is. */
const CLOSEST = 18;

/** The smallest bounds with all places in it; there is at least one. */
export function boundsOf(places: readonly { position: LatLng }[]): MapBounds {
  const lats = places.map(({ position }) => position.lat);
  const lngs = places.map(({ position }) => position.lng);
  return [
    { lat: Math.min(...lats), lng: Math.min(...lngs) },
    { lat: Math.max(...lats), lng: Math.max(...lngs) },
  ];
}

export const middleOf = ([southWest, northEast]: MapBounds): LatLng => ({
  lat: (southWest.lat + northEast.lat) / 2,
  lng: (southWest.lng + northEast.lng) / 2,
});

/** As close as shows all marks within `bounds`. */
export const zoomOver = (map: LeafletMap, [{ lat, lng }, northEast]: MapBounds): number =>
  map.getBoundsZoom(
    [
      [lat, lng],
      [northEast.lat, northEast.lng],
    ],
    false,
    toPoint(2 * ROOM.beside, ROOM.above + ROOM.below),
  );

/** Shows all of them at once, and the street around a single one. */
export function showAll(map: LeafletMap, places: readonly { position: LatLng }[]): void {
  const bounds = boundsOf(places);
  map.setView(middleOf(bounds), Math.min(zoomOver(map, bounds), CLOSEST), { animate: false });
  map.panBy([0, (ROOM.below - ROOM.above) / 2], { animate: false });
}

/** Moves no further than it takes to see the mark at `position`. */
export const bringIntoSight = (map: LeafletMap, position: LatLng, animate: boolean): void =>
  void map.panInside(position, {
    paddingTopLeft: [ROOM.beside, ROOM.above],
    paddingBottomRight: [ROOM.beside, ROOM.below],
    animate,
  });

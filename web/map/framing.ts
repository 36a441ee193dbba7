import type { Map as LeafletMap } from 'leaflet';
import { boundsOf } from './bounds-of.ts';
import { L } from './leaflet.ts';
import type { LatLng, MapBounds } from './map-types.ts';

/** What a mark takes around its spot, in px: it stands above it. */
const ROOM = { beside: 40, above: 72, below: 16 };
/** Zoom at which one still sees which street it is. */
const CLOSEST = 18;

const middleOf = ([southWest, northEast]: MapBounds): LatLng => ({
  lat: (southWest.lat + northEast.lat) / 2,
  lng: (southWest.lng + northEast.lng) / 2,
});

/** How a map with many pins is looked at. It is the office's, and comes with it. */
export type Framing = {
  /** All of them at once, or one and the street around it. */
  showAll(map: LeafletMap, places: readonly { position: LatLng }[]): void;
  /** Moves no further than it takes to see the mark at `position`. */
  bringIntoSight(map: LeafletMap, position: LatLng, animate: boolean): void;
  /** Goes closer, until what lies within `bounds` fills the map. */
  goInto(map: LeafletMap, bounds: MapBounds, animate: boolean): void;
};

export const framing: Framing = {
  showAll(map, places) {
    const bounds = boundsOf(places);
    map.setView(middleOf(bounds), Math.min(zoomOver(map, bounds), CLOSEST), { animate: false });
    map.panBy([0, (ROOM.below - ROOM.above) / 2], { animate: false });
  },
  bringIntoSight(map, position, animate) {
    map.panInside(position, {
      paddingTopLeft: [ROOM.beside, ROOM.above],
      paddingBottomRight: [ROOM.beside, ROOM.below],
      animate,
    });
  },
  goInto(map, bounds, animate) {
    const closer = Math.max(zoomOver(map, bounds), map.getZoom() + 1);
    map.setView(middleOf(bounds), Math.min(closer, map.getMaxZoom()), { animate });
  },
};

const zoomOver = (map: LeafletMap, [southWest, northEast]: MapBounds): number =>
  map.getBoundsZoom(
    [
      [southWest.lat, southWest.lng],
      [northEast.lat, northEast.lng],
    ],
    false,
    L.point(2 * ROOM.beside, ROOM.above + ROOM.below),
  );

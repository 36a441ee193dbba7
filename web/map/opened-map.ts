import type { Map as LeafletMap, LeafletMouseEvent } from 'leaflet';

/** A map that stands on the screen, for who draws more on it than marks. */
export type OpenedMap = LeafletMap;
/** Somebody pressed it. */
export type MapPress = LeafletMouseEvent;

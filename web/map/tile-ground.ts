import type { Map as LeafletMap } from 'leaflet';
import { attribution as attributionControl } from 'leaflet/src/control/Control.Attribution.js';
import { tileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import type { TileSource } from './map-types.ts';
import './tile-ground.css';

/** Lays the pictures of a map service under the pins, and says whose they are. */
export function addTiles(map: LeafletMap, { url, attribution, maxZoom }: TileSource): void {
  tileLayer(url, { attribution, maxNativeZoom: maxZoom, maxZoom: 20 }).addTo(map);
  attributionControl({ prefix: false }).addTo(map);
}

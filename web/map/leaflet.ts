// Leaflet in its modules: what a map with pins is made of, 18 kB brotli where the whole is 37. What only some maps have comes
// later from the same modules: where the device is, the drawn ground, tiles, zoom buttons. Nothing imports 'leaflet', which would be a second one.
import 'leaflet/src/control/Control.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import './flat-marker.ts';
import { toPoint } from 'leaflet/src/geometry/Point.js';
import { divIcon } from 'leaflet/src/layer/marker/DivIcon.js';
import { marker } from 'leaflet/src/layer/marker/Marker.js';
import { createMap } from 'leaflet/src/map/Map.js';

/** The part of Leaflet that every map here needs. */
export const L = {
  map: createMap,
  point: toPoint,
  marker,
  divIcon,
};

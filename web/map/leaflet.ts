// Leaflet in its modules: what a map with pins is made of, 20 kB brotli where the whole is 37. What only some maps have comes
// later from the same modules: tiles, zoom buttons, the drawn ground. Nothing imports 'leaflet', which would be a second one.
import 'leaflet/src/control/Control.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { Map as LeafletMap, Renderer } from 'leaflet';
import { toPoint } from 'leaflet/src/geometry/Point.js';
import { layerGroup } from 'leaflet/src/layer/LayerGroup.js';
import { divIcon } from 'leaflet/src/layer/marker/DivIcon.js';
import { marker } from 'leaflet/src/layer/marker/Marker.js';
import { circle } from 'leaflet/src/layer/vector/Circle.js';
import { svg } from 'leaflet/src/layer/vector/SVG.js';
import { createMap, Map as MapClass } from 'leaflet/src/map/Map.js';

const renderers = new WeakMap<LeafletMap, Renderer>();
// Leaflet's own brings the canvas along.
MapClass.include({
  getRenderer(this: LeafletMap): Renderer {
    const renderer = renderers.get(this) ?? svg();
    renderers.set(this, renderer);
    return this.hasLayer(renderer) ? renderer : renderer.addTo(this);
  },
});

/** The part of Leaflet that every map here needs. */
export const L = {
  map: createMap,
  point: toPoint,
  layerGroup,
  marker,
  divIcon,
  circle,
};

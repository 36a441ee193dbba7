import type { Map as LeafletMap, Renderer } from 'leaflet';
import { svg } from 'leaflet/src/layer/vector/SVG.js';
import { Map as MapClass } from 'leaflet/src/map/Map.js';

const renderers = new WeakMap<LeafletMap, Renderer>();
// Leaflet's own brings the canvas along.
MapClass.include({
  getRenderer(this: LeafletMap): Renderer {
    const renderer = renderers.get(this) ?? svg();
    renderers.set(this, renderer);
    return this.hasLayer(renderer) ? renderer : renderer.addTo(this);
  },
});

import type { Map as LeafletMap, Renderer } from 'leaflet';
import { layerGroup } from 'leaflet/src/layer/LayerGroup.js';
import { circle } from 'leaflet/src/layer/vector/Circle.js';
import { svg } from 'leaflet/src/layer/vector/SVG.js';
import { Map as MapClass } from 'leaflet/src/map/Map.js';
import { L } from './leaflet.ts';
import type { MeOnMap } from './map-types.ts';
import { meIcon } from './me-icon.ts';

const renderers = new WeakMap<LeafletMap, Renderer>();
// Leaflet's own brings the canvas along.
MapClass.include({
  getRenderer(this: LeafletMap): Renderer {
    const renderer = renderers.get(this) ?? svg();
    renderers.set(this, renderer);
    return this.hasLayer(renderer) ? renderer : renderer.addTo(this);
  },
});

/** Where this device is, with how sure it is of that. A device takes longer to find that out than this takes to come. */
export function meLayer(map: LeafletMap): { show(me: MeOnMap | undefined): void } {
  const layer = layerGroup().addTo(map);
  return {
    show(me) {
      layer.clearLayers();
      if (!me) return;
      const { accuracy: radius, heading = null } = me;
      circle(me, { radius, className: 'me-ring', interactive: false }).addTo(layer);
      const icon = L.divIcon({ className: 'me', html: meIcon(heading), iconSize: [28, 28] });
      const quiet = { icon, interactive: false, keyboard: false, zIndexOffset: -500 };
      L.marker(me, quiet).addTo(layer);
    },
  };
}

import type { Layer, Map as LeafletMap, PolylineOptions } from 'leaflet';
import { polygon } from 'leaflet/src/layer/vector/Polygon.js';
import type { LatLng } from './map-types.ts';
import './svg-renderer.ts';

/** What lies under the marks. */
export type Shapes = {
  hexes: readonly { corners: readonly LatLng[]; finds: number }[];
  area: readonly LatLng[];
};

/** From the lightest to the darkest; in print the thickness of the edge says it too. */
const SHADES = 5;

/** Shapes on the map, drawn anew when they change. None can be pressed: they lie under what can. */
export function mapShapes(map: LeafletMap) {
  let drawn: Layer[] = [];
  const draw = (corners: readonly LatLng[], className: string, more: PolylineOptions = {}) => {
    const options = { className, interactive: false, smoothFactor: 0, ...more };
    drawn.push(polygon([...corners], options).addTo(map));
  };
  return {
    show({ hexes, area }: Shapes): void {
      for (const layer of drawn) layer.remove();
      drawn = [];
      const most = Math.max(1, ...hexes.map(({ finds }) => finds));
      for (const { corners, finds } of hexes) {
        const shade = Math.max(1, Math.ceil((Math.sqrt(finds) / Math.sqrt(most)) * SHADES));
        draw(corners, `desk-hex desk-hex-${shade}`, {
          fillOpacity: shade * 0.14,
          weight: shade / 2,
        });
      }
      if (area.length > 0) draw(area, 'desk-area', { fillOpacity: 0.12, weight: 3 });
    },
    close(): void {
      for (const layer of drawn) layer.remove();
    },
  };
}

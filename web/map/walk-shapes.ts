import type { Layer, Map as LeafletMap } from 'leaflet';
import { polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { polyline } from 'leaflet/src/layer/vector/Polyline.js';
import type { LatLng } from './map-types.ts';
import './svg-renderer.ts';
import './route-line.css';
import './walk-shapes.css';

/** Where a walk goes: its area, the corners of one that is being drawn, and streets that were walked and not. */
export type WalkShapes = {
  area: readonly LatLng[];
  isDrawing: boolean;
  streets: readonly { line: readonly LatLng[]; isWalked: boolean }[];
};

/** Shapes under the marks, drawn anew when they change. None can be pressed. */
export function walkShapes(map: LeafletMap) {
  let drawn: Layer[] = [];
  const own = { interactive: false, smoothFactor: 0 };
  const line = (places: readonly LatLng[], className: string, weight: number) =>
    drawn.push(polyline([...places], { ...own, className, weight }).addTo(map));
  return {
    show({ area, isDrawing, streets }: WalkShapes): void {
      for (const layer of drawn) layer.remove();
      drawn = [];
      if (area.length > 0) {
        const edge = { ...own, className: 'walk-area', weight: 3, fillOpacity: 0.1 };
        drawn.push(polygon([...area], edge).addTo(map));
      }
      // Each corner as it was put, also the first two, which make no area yet.
      if (isDrawing) for (const corner of area) line([corner, corner], 'walk-corner', 14);
      for (const { line: places, isWalked } of streets) {
        line(places, 'walk-street-under', isWalked ? 11 : 8);
        line(places, isWalked ? 'walk-street' : 'walk-street walk-street-not', isWalked ? 6 : 4);
      }
    },
    close(): void {
      for (const layer of drawn) layer.remove();
    },
  };
}

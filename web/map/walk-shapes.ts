import type { Layer, Map as LeafletMap } from 'leaflet';
import { polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { polyline } from 'leaflet/src/layer/vector/Polyline.js';
import type { LatLng } from './map-types.ts';
import './svg-renderer.ts';
import './route-line.css';
import './walk-shapes.css';

/** How much of a street was walked: some is one side, or where only something was pinned. */
export type WalkedPart = 'whole' | 'some' | 'not';

/** Where a walk goes: its area, the corners of one that is being drawn, and streets that were walked and not. */
export type WalkShapes = {
  area: readonly LatLng[];
  isDrawing: boolean;
  streets: readonly { line: readonly LatLng[]; walked: WalkedPart }[];
};

/** As the map of the walk itself draws them; what was not walked is thinner. */
const looks: Record<WalkedPart, { className: string; weight: number }> = {
  whole: { className: 'walk-street', weight: 5 },
  some: { className: 'walk-street walk-street-some', weight: 4 },
  not: { className: 'walk-street-not', weight: 2 },
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
      for (const { line: places, walked } of streets) {
        const { className, weight } = looks[walked];
        line(places, 'walk-street-under', weight + 4);
        line(places, className, weight);
      }
    },
    close(): void {
      for (const layer of drawn) layer.remove();
    },
  };
}

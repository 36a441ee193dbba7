import type { Map as LeafletMap } from 'leaflet';
import { polyline } from 'leaflet/src/layer/vector/Polyline.js';
import { toPoint } from '../../schema/demo/plane.ts';
import type { LatLng } from './map-types.ts';
import './svg-renderer.ts';
import './route-line.css';

/** Streets that were walked from one end to the other, and those that were in part or where only something was pinned. */
export type WalkedLines = Record<'whole' | 'some', LatLng[][]>;

/** Draws them over any ground, as lines and as rows of dots, and under the names where those are drawn too. @returns what takes them away */
export function drawStreets(map: LeafletMap, { whole, some }: WalkedLines): () => void {
  const names = map.getPane('ground')?.querySelector('.m-names');
  const draw = names ? beneath(names) : over(map);
  // Many streets are one path: zooming draws each path anew.
  const strokes = (lines: LatLng[][], className: string, weight: number) =>
    lines.length > 0
      ? [draw(lines, 'walk-street-under', weight + 4), draw(lines, className, weight)]
      : [];
  const drawn = [
    ...strokes(some, 'walk-street walk-street-some', 4),
    ...strokes(whole, 'walk-street', 5),
  ];
  return () => {
    for (const one of drawn) one.remove();
  };
}

const over = (map: LeafletMap) => (lines: LatLng[][], className: string, weight: number) =>
  polyline(lines, { className, weight, fill: false, interactive: false }).addTo(map);

const pathOf = (line: readonly LatLng[]): string =>
  `M${line.map((place) => toPoint(place).join(' ')).join('L')}`;

/** In the drawing itself, in its metres. */
const beneath = (names: Element) => (lines: LatLng[][], className: string, width: number) => {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('class', className);
  path.setAttribute('stroke-width', String(width));
  path.setAttribute('vector-effect', 'non-scaling-stroke');
  path.setAttribute('d', lines.map(pathOf).join(''));
  names.before(path);
  return path;
};

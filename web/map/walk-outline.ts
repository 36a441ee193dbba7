import { effect, signal } from '@preact/signals';
import type { Layer, Map as LeafletMap } from 'leaflet';
import { polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { polyline } from 'leaflet/src/layer/vector/Polyline.js';
import type { LatLng } from './map-types.ts';
import { drawStreets, type WalkedLines } from './street-lines.ts';
import './svg-renderer.ts';
import './area-shapes.css';
import './route-line.css';

/** The corners of the area of a walk, and the fixed points of its route, empty where there is none; and what was walked of it, if that is known. */
export type WalkOutline = {
  area: readonly LatLng[];
  route: readonly LatLng[];
  walked: (() => WalkedLines) | null;
};

/** With every pin other streets may be done, and along hundreds of doors that takes a cheap phone a frame: not while one is saved. */
const QUIET_MS = 300;

/** What is known of the walk at an address of the app. Reads signals: who asks in an effect is told of changes. */
export const outlineAt = signal<((path: string) => WalkOutline | null) | null>(null);

/** Draws where the walk of this screen goes, over any ground and under the pins. It cannot be pressed, and is read in lists. */
export function layOutline(map: LeafletMap): void {
  let drawn: Layer[] = [];
  let told = '';
  map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true');
  const showLines = (outline: WalkOutline | null) => {
    const now = JSON.stringify(outline);
    if (now === told) return;
    told = now;
    for (const layer of drawn) layer.remove();
    drawn = outline ? linesOf(outline).map((layer) => layer.addTo(map)) : [];
  };
  let walked: WalkOutline['walked'] = null;
  let takeStreets = () => {};
  let streetsTold = '';
  const showStreets = () => {
    const streets = walked?.() ?? null;
    const now = JSON.stringify(streets);
    if (now === streetsTold) return;
    streetsTold = now;
    takeStreets();
    takeStreets = streets ? drawStreets(map, streets) : () => {};
  };
  let soon: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const outline = outlineAt.value?.(location.pathname) ?? null;
    showLines(outline);
    walked = outline?.walked ?? null;
    clearTimeout(soon);
    soon = setTimeout(showStreets, QUIET_MS);
  });
  map.once('unload', () => {
    stop();
    clearTimeout(soon);
  });
  // Streets may lie in the drawing, which went with it.
  map.on('grounded', () => {
    streetsTold = '';
    showStreets();
  });
}

function linesOf({ area, route }: WalkOutline): Layer[] {
  const options = (className: string, weight: number) => ({
    className,
    weight,
    fill: false,
    interactive: false,
  });
  return [
    ...(area.length > 2
      ? [
          polygon([...area], options('area-under', 5)),
          polygon([...area], options('area-line area-line-walk', 2)),
        ]
      : []),
    ...(route.length > 1
      ? [
          polyline([...route], options('route-under', 7)),
          polyline([...route], options('route-line', 3)),
        ]
      : []),
  ];
}

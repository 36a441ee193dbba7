import { effect, signal } from '@preact/signals';
import type { Layer, Map as LeafletMap } from 'leaflet';
import { polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { polyline } from 'leaflet/src/layer/vector/Polyline.js';
import type { LatLng } from './map-types.ts';
import './svg-renderer.ts';
import './area-shapes.css';
import './route-line.css';

/** The corners of the area of a walk, and the fixed points of its route; empty where there is none. */
export type WalkOutline = { area: readonly LatLng[]; route: readonly LatLng[] };

/** What is known of the walk at an address of the app. Reads signals: who asks in an effect is told of changes. */
export const outlineAt = signal<((path: string) => WalkOutline | null) | null>(null);

/** Draws where the walk of this screen goes, over any ground and under the pins. It cannot be pressed. */
export function layOutline(map: LeafletMap): void {
  let drawn: Layer[] = [];
  let told = '';
  const show = (outline: WalkOutline | null) => {
    const now = JSON.stringify(outline);
    if (now === told) return;
    told = now;
    for (const layer of drawn) layer.remove();
    drawn = outline ? linesOf(outline).map((layer) => layer.addTo(map)) : [];
  };
  const stop = effect(() => show(outlineAt.value?.(location.pathname) ?? null));
  map.once('unload', stop);
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

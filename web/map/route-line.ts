import type { Layer, Map as LeafletMap } from 'leaflet';
import { polyline } from 'leaflet/src/layer/vector/Polyline.js';
import type { LatLng, MapMark } from './map-types.ts';
import './svg-renderer.ts';
import './route-line.css';

/** A line from stop to stop, under the marks. It cannot be pressed. */
export function routeLine(map: LeafletMap) {
  let lines: Layer[] = [];
  const draw = (places: readonly LatLng[], className: string, weight: number) => {
    const options = { className, weight, interactive: false };
    lines.push(polyline([...places], options).addTo(map));
  };
  return {
    show(places: readonly LatLng[]): void {
      for (const line of lines) line.remove();
      lines = [];
      if (places.length < 2) return;
      draw(places, 'route-under', 9);
      draw(places, 'route-line', 4);
    },
    close(): void {
      for (const line of lines) line.remove();
    },
  };
}

/** A stop by its number. */
export const stopMark = (
  { id, position, label }: Pick<MapMark, 'id' | 'position' | 'label'>,
  n: number,
): MapMark => ({
  id,
  position,
  label,
  isSelected: false,
  key: `${n} ${label}`,
  className: 'pin route-stop',
  html: () => `<b aria-hidden="true">${n}</b>`,
  size: [48, 48],
  foot: [24, 24],
});

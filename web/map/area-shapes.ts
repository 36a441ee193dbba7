import type { Layer, Map as LeafletMap, PolylineOptions } from 'leaflet';
import { polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { freeSpot, type NameBox, spotsOf } from './area-names.ts';
import { L } from './leaflet.ts';
import type { LatLng } from './map-types.ts';
import './svg-renderer.ts';
import './area-shapes.css';

/** What an area is, which its line and the edge of its name say without colour. */
export type AreaKind = 'neighbourhood' | 'complex' | 'walk';
export type MapArea = { name: string; rings: readonly (readonly LatLng[])[] };
export type AreaLayer = { kind: AreaKind; areas: readonly MapArea[] };

export type AreaShapes = ReturnType<typeof areaShapes>;

const PANE = 'area-names';

/** Thin lines with a name on each, under the marks. None can be pressed. */
export function areaShapes(map: LeafletMap) {
  // Over the lines of every area, and under the marks.
  const pane = map.getPane(PANE) ?? map.createPane(PANE);
  pane.style.zIndex = '450';
  let layers: readonly AreaLayer[] = [];
  let lines: Layer[] = [];
  let names: Layer[] = [];
  let frame = 0;

  const draw = (rings: MapArea['rings'], className: string, weight: number) => {
    const options: PolylineOptions = { className, weight, fill: false, interactive: false };
    lines.push(
      polygon(
        rings.map((ring) => [...ring]),
        options,
      ).addTo(map),
    );
  };
  const write = () => {
    for (const name of names) name.remove();
    names = [];
    const taken = boxesOf(map, '[data-over-map] > *, .leaflet-control');
    const marks = boxesOf(map, '.pin');
    const { x: width, y: height } = map.getSize();
    for (const { kind, areas } of layers)
      for (const { name, rings } of areas) {
        const spots = spotsOf(rings).map((spot) => ({
          spot,
          at: map.latLngToContainerPoint(spot),
        }));
        const free = freeSpot(name, spots, { width, height }, { taken, marks });
        if (!free) continue;
        taken.push(free.box);
        const span = document.createElement('span');
        span.className = `area-name area-name-${kind}`;
        span.textContent = name;
        const icon = L.divIcon({ className: '', html: span, iconSize: [0, 0] });
        const options = { icon, pane: PANE, interactive: false, keyboard: false };
        names.push(L.marker(free.spot, options).addTo(map));
      }
  };
  /** Once the marks stand where they will. */
  const writeSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(write);
  };
  map.on('moveend resize', writeSoon);
  // What is unfolded over the map lies over other names.
  const unfolding = new ResizeObserver(writeSoon);
  for (const over of document.querySelectorAll('[data-over-map]')) unfolding.observe(over);

  return {
    show(shown: readonly AreaLayer[]): void {
      layers = shown;
      for (const line of lines) line.remove();
      lines = [];
      for (const { kind, areas } of shown)
        for (const { rings } of areas) {
          draw(rings, 'area-under', 5);
          draw(rings, `area-line area-line-${kind}`, 2);
        }
      writeSoon();
    },
    /** The marks are others now, and a name may have to go elsewhere. */
    writeSoon,
    close(): void {
      cancelAnimationFrame(frame);
      unfolding.disconnect();
      map.off('moveend resize', writeSoon);
      for (const layer of [...lines, ...names]) layer.remove();
    },
  };
}

/** What lies over the map, where it lies. */
function boxesOf(map: LeafletMap, selector: string): NameBox[] {
  const { left, top } = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll(selector)].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - left + width / 2, y: y - top + height / 2, width, height };
  });
}

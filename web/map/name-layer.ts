import type { Map as LeafletMap } from 'leaflet';
import { toPoint } from '../../schema/demo/plane.ts';
import { drawName } from './draw-names.ts';
import { type Candidate, placeLabels, type Sight } from './place-labels.ts';
import { type Name, namesAt } from './street-names.ts';
import { pixelsPerMetre } from './visible-centre.ts';

/** Writes the names that fit whenever the map has moved and the drawing `isLaid`. @returns what ends that */
export function nameLayer(
  map: LeafletMap,
  drawing: SVGSVGElement,
  isLaid: () => boolean,
  names: readonly Name[],
): () => void {
  const place = drawing.querySelector('.m-names');
  const shown = new Map<string, Element>();
  /** There is a name that may be written, also when marks on their way lie over all of them. */
  let isNamed = false;
  const write = () => {
    const sight = sightOf(map);
    const near = namesAt(names, map.getZoom()).filter((name) => isNear(name, sight));
    isNamed = near.length > 0;
    // Where everything stands costs a layout.
    const over = isNamed ? laidOver(map, sight) : [];
    const fitting = placeLabels(near, sight, new Set(shown.keys()), over);
    const ids = new Set(fitting.map(({ id }) => id));
    for (const [id, element] of shown) {
      if (ids.has(id)) continue;
      element.remove();
      shown.delete(id);
    }
    for (const name of fitting) {
      if (shown.has(name.id)) continue;
      place?.insertAdjacentHTML('beforeend', drawName(name));
      const element = place?.lastElementChild;
      if (element) shown.set(name.id, element);
    }
  };
  const keepSize = () => drawing.style.setProperty('--m-px', `${1 / scaleOf(map)}`);
  let next = 0;
  // Pins are on their way until the frame after a zoom, and some fall or grow for a moment then.
  const writeSoon = () => {
    if (!isLaid()) return;
    cancelAnimationFrame(next);
    const frame = requestAnimationFrame(async () => {
      write();
      if (!isNamed || !(await haveLanded(pins))) return;
      if (frame === next) write();
    });
    next = frame;
  };
  const pins = map.getPane('markerPane');
  const come = new MutationObserver(writeSoon);
  if (pins) come.observe(pins, { childList: true });
  const onLaid = () => {
    keepSize();
    writeSoon();
  };
  keepSize();
  write();
  map.on('laid', onLaid).on('moveend', writeSoon);
  return () => {
    cancelAnimationFrame(next);
    next = 0;
    come.disconnect();
    map.off('laid', onLaid).off('moveend', writeSoon);
  };
}

/** Waits for what moves in `pane` and will end. @returns whether anything did. */
async function haveLanded(pane: HTMLElement | undefined): Promise<boolean> {
  const moving = (pane?.getAnimations({ subtree: true }) ?? []).filter(
    ({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
  );
  await Promise.allSettled(moving.map(({ finished }) => finished));
  return moving.length > 0;
}

const isNear = ({ at: [x, y] }: Name, { west, north, east, south }: Sight): boolean =>
  x >= west && x <= east && y >= north && y <= south;

const scaleOf = (map: LeafletMap) => pixelsPerMetre(map.getZoom(), map.getCenter().lat);

/** What is seen of the drawing, without what the screen lays over the foot of the map. */
function sightOf(map: LeafletMap): Sight {
  const bounds = map.getBounds();
  const [west, north] = toPoint(bounds.getNorthWest());
  const [east, south] = toPoint(bounds.getSouthEast());
  const scale = scaleOf(map);
  const under = Number.parseFloat(map.getContainer().style.getPropertyValue('--map-under')) || 0;
  return { west, north, east, south: south - under / scale, scale };
}

/** What stands over the map, pins and the children of `data-over-map`, as boxes in metres that no name goes under. */
function laidOver(map: LeafletMap, { scale }: Sight): Candidate[] {
  const { left, top } = map.getContainer().getBoundingClientRect();
  const [west, north] = toPoint(map.getBounds().getNorthWest());
  return [...document.querySelectorAll('[data-over-map] > *, .pin, .leaflet-control')].map(
    (element, i) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const at = [
        west + (x - left + width / 2) / scale,
        north + (y - top + height / 2) / scale,
      ] as const;
      return { id: `over ${i}`, group: `over ${i}`, at, angle: 0, width, height, apart: 0 };
    },
  );
}

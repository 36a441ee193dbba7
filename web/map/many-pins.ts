import type { Map as LeafletMap } from 'leaflet';
import { categoryOf } from '../../schema/vocabulary/categories.ts';
import { mapWords } from '../text/map/words.ts';
import { language } from '../text/words.ts';
import { type ClusterName, clusterMarks } from './cluster-marks.ts';
import { framing } from './framing.ts';
import type { MapMark, MapPin } from './map-types.ts';
import { type PinWays, pinMark } from './pin-mark.ts';

/** As many pins as a phone moves without a hitch; so many would hide each other too. */
export const MANY = 60;
/** Beside the screen, as a part of it, so that a drag does not come to empty ground at once. */
const BESIDE = 0.3;

type Seen = { pins: readonly MapPin[]; zoom: number; within: ReturnType<LeafletMap['getBounds']> };
const seen = new WeakMap<LeafletMap, Seen>();
const watched = new WeakSet<LeafletMap>();

/** Of many pins those that are in sight stand on the map, and what would overlap stands there as one. */
function arrange(map: LeafletMap, pins: readonly MapPin[]): MapMark[] {
  if (pins.length <= MANY) {
    seen.delete(map);
    return pins.map(pinMark);
  }
  const within = map.getBounds().pad(BESIDE);
  const zoom = map.getZoom();
  seen.set(map, { pins, zoom, within });
  watch(map);
  const near = pins.filter(({ position, isSelected }) => isSelected || within.contains(position));
  return near.length <= MANY ? near.map(pinMark) : clusterMarks(near, zoom, nameOf);
}

/** After a drag others are in sight. */
function watch(map: LeafletMap): void {
  if (watched.has(map)) return;
  watched.add(map);
  map.on('moveend', () => {
    const last = seen.get(map);
    const isSame = last?.zoom === map.getZoom() && last.within.contains(map.getBounds());
    if (last && !isSame) map.fire('arrange');
  });
}

const nameOf: ClusterName = (count, kinds) =>
  mapWords.value.cluster(
    count,
    kinds
      .map(
        ({ kind, count: of }) =>
          `${of} ${(categoryOf(kind)?.[language.value] ?? kind).toLowerCase()}`,
      )
      .join(', '),
  );

/** How a map deals with many pins where its screen does not say so. */
export const manyPins: PinWays = {
  arrange,
  goInto: (map, bounds, animate) => framing.goInto(map, bounds, animate),
};

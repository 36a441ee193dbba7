import * as v from 'valibot';
import { limits } from '../limits.ts';
import type { LatLng } from './rd-new.ts';

const point = v.pipe(
  v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
);
const ring = v.pipe(v.array(point), v.minLength(4));
const rings = v.pipe(v.array(ring), v.minLength(1));

/** RFC 7946: longitude first, the outer ring and then its holes, the first point again at the end. */
export const outline = v.pipe(
  v.variant('type', [
    v.strictObject({ type: v.literal('Polygon'), coordinates: rings }),
    v.strictObject({
      type: v.literal('MultiPolygon'),
      coordinates: v.pipe(v.array(rings), v.minLength(1)),
    }),
  ]),
  v.check((shape) => ringsOf(shape).flat().length <= limits.outlinePoints),
);
type Ring = [number, number][];
export type Outline =
  | { type: 'Polygon'; coordinates: Ring[] }
  | { type: 'MultiPolygon'; coordinates: Ring[][] };

export type Box = { south: number; west: number; north: number; east: number };

export const ringsOf = (shape: Outline): Ring[] =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();

export function boxOf(shape: Outline): Box {
  const box = { south: 90, west: 180, north: -90, east: -180 };
  for (const [lng, lat] of ringsOf(shape).flat()) {
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
    box.west = Math.min(box.west, lng);
    box.east = Math.max(box.east, lng);
  }
  return box;
}

export const isInBox = ({ lat, lng }: LatLng, { south, west, north, east }: Box): boolean =>
  lat >= south && lat <= north && lng >= west && lng <= east;

/** Crossing an odd number of edges on the way out is being inside; a hole's edge is one more. */
export function isInOutline({ lat, lng }: LatLng, shape: Outline): boolean {
  let isIn = false;
  for (const edge of ringsOf(shape)) {
    for (let i = 0, before = edge.length - 1; i < edge.length; before = i++) {
      const [x1 = 0, y1 = 0] = edge[i] ?? [];
      const [x2 = 0, y2 = 0] = edge[before] ?? [];
      if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) isIn = !isIn;
    }
  }
  return isIn;
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** Degrees: some two metres, and twice that on each next try. */
const FINEST = 0.00002;

/** A published outline follows every kerb. Fewer corners, at most so many, look the same on a map. */
export function thinned(shape: Outline, most: number = limits.outlinePoints): Outline {
  for (let grain = FINEST; ; grain *= 2) {
    const thin = (edge: Ring): Ring => thinRing(edge, grain);
    const made: Outline =
      shape.type === 'Polygon'
        ? { type: 'Polygon', coordinates: shape.coordinates.map(thin) }
        : { type: 'MultiPolygon', coordinates: shape.coordinates.map((part) => part.map(thin)) };
    if (ringsOf(made).flat().length <= most || grain > 1) return made;
  }
}

function thinRing(edge: Ring, grain: number): Ring {
  const rounded = edge.map(([lng, lat]): [number, number] => [round(lng), round(lat)]);
  const [first] = rounded;
  if (!first || rounded.length <= 5) return rounded;
  const kept: Ring = [first];
  for (const one of rounded.slice(1, -1)) {
    const last = kept[kept.length - 1] ?? first;
    if (Math.hypot(one[0] - last[0], one[1] - last[1]) >= grain) kept.push(one);
  }
  return kept.length < 3 ? [...rounded.slice(0, 3), first] : [...kept, first];
}

import type { LatLng } from './map-types.ts';

const METRES_PER_DEGREE = 111_320;
/** A piece of street in which its two sides are one line. */
const PIECE_METRES = 25;

/** From so far apart, and up to so far, what stands across from each other are the two sides of a street. */
const [NARROWEST, WIDEST] = [8, 40];

type Metres = { x: number; y: number };

/**
 * Along the middle between its two sides, from one end to the other: the way in which its doors lie farthest apart. Where doors are
 * known of one side alone it runs as far from them as elsewhere in the street.
 */
export function alongDoors(places: readonly LatLng[]): LatLng[] {
  const [first] = places;
  if (!first || places.length < 2) return [];
  const wide = METRES_PER_DEGREE * Math.cos((first.lat * Math.PI) / 180);
  const points = places.map(({ lat, lng }) => ({
    x: (lng - first.lng) * wide,
    y: (lat - first.lat) * METRES_PER_DEGREE,
  }));
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const angle = angleOf(points, middle);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const pieces = new Map<number, Metres[]>();
  for (const point of points) {
    const [x, y] = [point.x - middle.x, point.y - middle.y];
    const along = { x: x * c + y * s, y: y * c - x * s };
    const piece = Math.round(along.x / PIECE_METRES);
    pieces.set(piece, [...(pieces.get(piece) ?? []), along]);
  }
  const inOrder = [...pieces].sort(([one], [other]) => one - other).map(([, some]) => some);
  return midline(inOrder).map(({ x, y }) => ({
    lat: first.lat + (middle.y + x * s + y * c) / METRES_PER_DEGREE,
    lng: first.lng + (middle.x + x * c - y * s) / wide,
  }));
}

const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;

function angleOf(points: readonly Metres[], middle: Metres): number {
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - middle.x) ** 2;
    xy += (x - middle.x) * (y - middle.y);
    yy += (y - middle.y) ** 2;
  }
  return Math.atan2(2 * xy, xx - yy) / 2;
}

/** `x` goes along the street and `y` across it. */
function midline(pieces: readonly (readonly Metres[])[]): Metres[] {
  const found = pieces.map((doors) => {
    const across = doors.map(({ y }) => y);
    const [low, high] = [Math.min(...across), Math.max(...across)];
    const isBoth = doors.some((one) => doors.some((other) => areAcross(one, other)));
    const y = isBoth ? (low + high) / 2 : mean(across);
    return { x: mean(doors.map(({ x }) => x)), y, half: isBoth ? (high - low) / 2 : null };
  });
  const both = found.filter(({ half }) => half !== null);
  const halves = both.map(({ half }) => half ?? 0).sort((one, other) => one - other);
  const half = Math.min(halves[halves.length >> 1] ?? 0, WIDEST / 2);
  return found.map((one) => {
    if (one.half !== null) return one;
    let near = both[0];
    for (const other of both)
      if (near && Math.abs(other.x - one.x) < Math.abs(near.x - one.x)) near = other;
    return { x: one.x, y: one.y - (near ? Math.sign(one.y - near.y) * half : 0) };
  });
}

/** Doors of one side lie farther apart along the street than across it, also in a bend. */
function areAcross(one: Metres, other: Metres): boolean {
  const apart = Math.abs(one.y - other.y);
  return apart > NARROWEST && apart < WIDEST && Math.abs(one.x - other.x) < apart;
}

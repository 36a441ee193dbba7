/** A place on the earth, in degrees (WGS 84). */
export type Position = { readonly lat: number; readonly lng: number };

/** A place in the neighbourhood, in metres: first east, then south of its centre. */
export type Point = readonly [east: number, south: number];

/** Middle of the demo neighbourhood. The place is real farmland; the neighbourhood is not. */
export const centre: Position = { lat: 52.084, lng: 5.071 };

const METRES_PER_DEGREE = 111_320;
const metresPerDegreeLng = METRES_PER_DEGREE * Math.cos((centre.lat * Math.PI) / 180);
const TURN = (8.5 * Math.PI) / 180;

/**
 * The local projection: a flat plane touching the centre. Over half a kilometre it differs from the
 * real earth, and from a web map, by less than ten centimetres.
 */
export function toPosition([east, south]: Point): Position {
  return {
    lat: centre.lat - south / METRES_PER_DEGREE,
    lng: centre.lng + east / metresPerDegreeLng,
  };
}

/** Inverse of `toPosition`. */
export function toPoint({ lat, lng }: Position): Point {
  return [(lng - centre.lng) * metresPerDegreeLng, (centre.lat - lat) * METRES_PER_DEGREE];
}

/** From the straight drawing to the ground: one gentle bend and a turn, so that no line is quite straight. */
export function bend([x, y]: Point): Point {
  const east = x + 5 * Math.sin(y / 130);
  const south = y + 7 * Math.sin(x / 165);
  return [
    east * Math.cos(TURN) + south * Math.sin(TURN),
    -east * Math.sin(TURN) + south * Math.cos(TURN),
  ];
}

/** Bends a line, with a point at least every `step` metres so that long lines follow the bend. */
export function bendLine(line: readonly Point[], step = 15): Point[] {
  const bent: Point[] = [];
  line.forEach((to, i) => {
    const from = line[i - 1] ?? to;
    const parts = Math.max(1, Math.ceil(distance(from, to) / step));
    for (let part = 1; part <= parts; part++) bent.push(bend(between(from, to, part / parts)));
  });
  return bent;
}

/** Bends a closed ring. The first point is not repeated at the end. */
export function bendRing(ring: readonly Point[], step = 15): Point[] {
  const [first] = ring;
  return first ? bendLine([...ring, first], step).slice(1) : [];
}

/** The point at a share `t` of the way from `a` to `b`. */
export function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** Metres from `a` to `b`. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Corners of an upright rectangle, clockwise from the north-west. */
export function rectangle(x0: number, y0: number, x1: number, y1: number): Point[] {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}

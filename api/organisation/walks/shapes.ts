import type { Spot } from '../../../schema/entities/walk-fields.ts';

/** Where a walk goes: an area by its corners, the way between fixed points, or the places of what was found. */
export type Shape = { is: 'area' | 'way' | 'places'; spots: readonly Spot[] };

type Point = { x: number; y: number };
type Piece = readonly [Point, Point];

const METRES_PER_DEGREE = 111_320;

/** @returns whether the two overlap or are within so many metres of each other; good enough within a town. */
export function areNear(one: Shape, other: Shape, metres: number): boolean {
  const [origin] = one.spots;
  if (!origin || other.spots.length === 0) return false;
  const flat = ({ lat, lng }: Spot): Point => ({
    x: (lng - origin.lng) * METRES_PER_DEGREE * Math.cos((origin.lat * Math.PI) / 180),
    y: (lat - origin.lat) * METRES_PER_DEGREE,
  });
  const [a, b] = [one.spots.map(flat), other.spots.map(flat)];
  if (!boxesMeet(a, b, metres)) return false;
  if (one.is === 'area' && b.some((point) => isInside(point, a))) return true;
  if (other.is === 'area' && a.some((point) => isInside(point, b))) return true;
  const pieces = piecesOf(other, b);
  return piecesOf(one, a).some((piece) => pieces.some((own) => apart(piece, own) <= metres));
}

function boxesMeet(a: readonly Point[], b: readonly Point[], metres: number): boolean {
  const meet = (axis: 'x' | 'y') => {
    const [one, other] = [a.map((point) => point[axis]), b.map((point) => point[axis])];
    return (
      Math.min(...one) - metres <= Math.max(...other) &&
      Math.min(...other) - metres <= Math.max(...one)
    );
  };
  return meet('x') && meet('y');
}

function piecesOf({ is }: Shape, points: readonly Point[]): Piece[] {
  const from = (at: number): Point => points.at(at) ?? { x: 0, y: 0 };
  if (is === 'places' || points.length === 1) return points.map((point) => [point, point]);
  return points.flatMap((point, at): Piece[] =>
    at === 0 && is === 'way' ? [] : [[from(at - 1), point]],
  );
}

/** Crossing an odd number of edges on the way out is being inside. */
function isInside({ x, y }: Point, corners: readonly Point[]): boolean {
  let isIn = false;
  for (const [a, b] of piecesOf({ is: 'area', spots: [] }, corners))
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
  return isIn;
}

/** Metres between two straight pieces; none where they cross. */
function apart(one: Piece, other: Piece): number {
  if (cross(one, other)) return 0;
  return Math.min(
    ...one.map((point) => toPiece(point, other)),
    ...other.map((point) => toPiece(point, one)),
  );
}

function cross([a, b]: Piece, [c, d]: Piece): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function toPiece({ x, y }: Point, [a, b]: Piece): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a.x - at * dx, y - a.y - at * dy);
}

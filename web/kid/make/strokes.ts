import type { Stroke } from '../../store/kid-box.ts';
import { simplified } from './simplify.ts';
import { smoothed } from './smooth.ts';

/** The side of the paper in its own units. */
export const SIDE = 1_000;

/** More than half an hour of a child that does not stop: some 400 kB, redrawn whole in a second or two on a slow phone. */
export const bounds = { points: 40_000, strokes: 2_000, fills: 150 } as const;

/** A finger that stays down longer goes on in the next stroke, so that one undo takes no more than some seconds of drawing. */
export const LINE_POINTS = 600;

/** Nearer than this to the point before it, in units, a point tells nothing. */
const NEAR = 3;

type Line = Extract<Stroke, { points: readonly number[] }>;
export type Point = readonly [x: number, y: number];

export const isLine = (stroke: Stroke): stroke is Line => 'points' in stroke;

const pointsOf = (stroke: Stroke): number => (isLine(stroke) ? stroke.points.length / 2 : 0);

/** Whether the paper can take one more stroke of any length. */
export function hasRoom(strokes: readonly Stroke[]): boolean {
  const fills = strokes.filter((one) => !isLine(one)).length;
  const points = strokes.reduce((sum, one) => sum + pointsOf(one), 0);
  return (
    strokes.length < bounds.strokes && fills < bounds.fills && points + LINE_POINTS <= bounds.points
  );
}

/** The drawing with one more stroke, or as it was when the paper is full. */
export const drawn = (strokes: readonly Stroke[], stroke: Stroke): readonly Stroke[] =>
  hasRoom(strokes) ? [...strokes, stroke] : strokes;

export const undone = (strokes: readonly Stroke[]): readonly Stroke[] => strokes.slice(0, -1);

/** Whole units, on the paper. */
export const onPaper = ([x, y]: Point): Point => [within(x), within(y)];

const within = (value: number) => Math.round(Math.min(SIDE, Math.max(0, value)));

/** Adds a point to a line that is being drawn. @returns false when it was too near to the last one to be kept. */
export function extend(points: number[], at: Point): boolean {
  const [x, y] = onPaper(at);
  const [lastX, lastY] = points.slice(-2);
  const isNear =
    lastX !== undefined && lastY !== undefined && Math.hypot(x - lastX, y - lastY) < NEAR;
  if (isNear) return false;
  points.push(x, y);
  return true;
}

/** What is kept of a line once the finger is up: round where it was round, with a fraction of its points. */
export function finished(line: Line): Line {
  const round = simplified(smoothed(line.points), 1);
  // The wildest scribble would need more than there is room for.
  const points = round.length <= LINE_POINTS * 2 ? round : simplified(line.points, 1);
  return { ...line, points };
}

import type { Stroke } from '../../store/kid-box.ts';
import { EDGE, PAPER, rgbOf } from './crayons.ts';
import { floodFill } from './flood-fill.ts';
import { isLine, SIDE } from './strokes.ts';

type Line = Extract<Stroke, { points: readonly number[] }>;

/** Empty paper. `side` in pixels. */
export function drawPaper(context: CanvasRenderingContext2D, side: number): void {
  context.fillStyle = PAPER;
  context.fillRect(0, 0, side, side);
}

/** One stroke over what is there; a filled place looks at what is there. `side` in pixels. */
export function drawStroke(context: CanvasRenderingContext2D, stroke: Stroke, side: number): void {
  if (!isLine(stroke)) fillPlace(context, stroke, side);
  else if (stroke.isFilled) drawSticker(context, stroke, side);
  else drawLine(context, stroke, side, 0);
}

/** The stretches of a line from its point number `from` on, as when it grows under a finger. */
export function drawLine(
  context: CanvasRenderingContext2D,
  { colour, width, points }: Line,
  side: number,
  from: number,
): void {
  const scale = side / SIDE;
  const first = Math.max(0, from - 1) * 2;
  const [x = 0, y = 0] = points.slice(first, first + 2);
  context.beginPath();
  if (points.length === 2) {
    // A line of no length is not drawn by every browser.
    context.fillStyle = colour;
    context.arc(x * scale, y * scale, (width * scale) / 2, 0, 2 * Math.PI);
    context.fill();
    return;
  }
  trace(context, points, first, scale);
  context.strokeStyle = colour;
  context.lineWidth = width * scale;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke();
}

function drawSticker(context: CanvasRenderingContext2D, stroke: Line, side: number): void {
  const { colour, width, points } = stroke;
  const scale = side / SIDE;
  context.beginPath();
  trace(context, points, 0, scale);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = EDGE;
  context.lineWidth = width * scale;
  context.lineJoin = 'round';
  context.stroke();
}

function trace(
  context: CanvasRenderingContext2D,
  points: readonly number[],
  first: number,
  scale: number,
): void {
  context.moveTo((points[first] ?? 0) * scale, (points[first + 1] ?? 0) * scale);
  for (let at = first + 2; at < points.length; at += 2)
    context.lineTo((points[at] ?? 0) * scale, (points[at + 1] ?? 0) * scale);
}

function fillPlace(
  context: CanvasRenderingContext2D,
  { colour, fill }: Exclude<Stroke, Line>,
  side: number,
): void {
  const [x, y] = fill.map((one) => Math.min(side - 1, Math.floor((one / SIDE) * side)));
  const pixels = context.getImageData(0, 0, side, side);
  const box = floodFill(pixels, x ?? 0, y ?? 0, rgbOf(colour));
  if (box) context.putImageData(pixels, 0, 0, box.left, box.top, box.width, box.height);
}

import type { Stroke } from '../../store/kid-box.ts';
import { onPaper, type Point } from './strokes.ts';

/** Of a sticker, in units of the paper: it stands well within a third of it. */
const SIZE = 270;
/** Of its edge. */
const EDGE_WIDTH = 16;

const around = (count: number, radiusAt: (turn: number, index: number) => number): Point[] =>
  Array.from({ length: count }, (_, index) => {
    const turn = (index / count) * 2 * Math.PI - Math.PI / 2;
    const radius = radiusAt(turn, index);
    return [Math.cos(turn) * radius, Math.sin(turn) * radius];
  });

const heart = Array.from({ length: 36 }, (_, index): Point => {
  const turn = (index / 36) * 2 * Math.PI;
  const y =
    13 * Math.cos(turn) - 5 * Math.cos(2 * turn) - 2 * Math.cos(3 * turn) - Math.cos(4 * turn);
  return [3 * 16 * Math.sin(turn) ** 3, -3 * y - 7];
});

const mirrored = (half: readonly Point[]): Point[] => [
  ...half,
  ...half.toReversed().map(([x, y]): Point => [-x, y]),
];

/** Three round clouds that are one, flat below; seen from the middle. */
function cloudRadius(turn: number): number {
  const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
  const reaches = [
    [-26, 4, 20],
    [2, -10, 27],
    [28, 5, 19],
  ].map(([x = 0, y = 0, radius = 0]) => {
    const along = x * dx + y * dy;
    const beside = x * x + y * y - along * along;
    return beside > radius * radius ? 0 : along + Math.sqrt(radius * radius - beside);
  });
  const far = Math.max(...reaches, 12);
  return dy > 0 ? Math.min(far, 24 / dy) : far;
}

/** What can be stuck on a drawing: each one outline, in a square of 100 around its middle. */
export const stickers = [
  { id: 'star', outline: around(10, (_, index) => (index % 2 === 0 ? 50 : 23)) },
  { id: 'heart', outline: heart },
  { id: 'flower', outline: around(60, (turn) => 27 + 22 * Math.abs(Math.cos(3 * turn))) },
  { id: 'sun', outline: around(24, (_, index) => (index % 2 === 0 ? 50 : 33)) },
  {
    id: 'house',
    outline: mirrored([
      [0, -48],
      [50, -4],
      [38, -4],
      [38, 46],
      [11, 46],
      [11, 16],
    ]),
  },
  {
    id: 'tree',
    outline: mirrored([
      [0, -50],
      [22, -20],
      [13, -20],
      [33, 8],
      [20, 8],
      [42, 34],
      [9, 34],
      [9, 50],
    ]),
  },
  {
    id: 'cat',
    outline: mirrored([
      [0, -24],
      [16, -26],
      [38, -48],
      [45, -14],
      [47, 4],
      [43, 20],
      [34, 32],
      [20, 40],
      [0, 43],
    ]),
  },
  { id: 'cloud', outline: around(64, cloudRadius) },
] as const satisfies readonly { id: string; outline: readonly Point[] }[];
export type Sticker = (typeof stickers)[number];
export type StickerId = Sticker['id'];

/** A sticker as it is kept, with its middle at a place on the paper. */
export function stuck({ outline }: Sticker, colour: string, [x, y]: Point): Stroke {
  const points = outline.flatMap(([dx, dy]) =>
    onPaper([x + (dx / 100) * SIZE, y + (dy / 100) * SIZE]),
  );
  return { colour, width: EDGE_WIDTH, points, isFilled: true };
}

import { schoolPlan } from '../../schema/demo/plan.ts';
import { bend, type Point } from '../../schema/demo/plane.ts';
import type { Neighbourhood } from '../../schema/demo/shapes.ts';
import { boxPath, drawn, linePath, ringPath, softPath } from './svg-path.ts';

const TILT = -0.15;

/** What children play on: a hopscotch and a pitch at school, a swing, a slide and a seesaw in the playground. */
export function drawPlay(place: Neighbourhood): string[] {
  const playground = place.places.find(({ kind }) => kind === 'playground')?.at;
  if (!playground) return [];
  return [
    drawn('m-chalk', hopscotch()),
    drawn('m-pitch', pitch()),
    drawn('m-play', toysAt(playground)),
  ];
}

/** Single and double squares in turn, and a round home. */
function hopscotch(): string[] {
  const { x0, y1 } = schoolPlan;
  const squares = [0, 1, 2, 3, 4, 5, 6].flatMap((step) => {
    const rows = step % 2 ? [-1.2, 1.2] : [0];
    return rows.map((off) => boxPath(bend([x0 + 62 + step * 2.4, y1 - 14 + off]), TILT, 2.3, 2.3));
  });
  return [...squares, circle([x0 + 79.2, y1 - 14], 1.6)];
}

function pitch(): string[] {
  const [west, east] = [schoolPlan.x1 - 23, schoolPlan.x1 - 5];
  const [north, south] = [schoolPlan.y0 + 8, schoolPlan.y1 - 8];
  const [middle, half] = [(west + east) / 2, (north + south) / 2];
  const box = (y: number, deep: number) =>
    linePath(
      [
        [middle - 4, y],
        [middle - 4, y + deep],
        [middle + 4, y + deep],
        [middle + 4, y],
      ].map(([a = 0, b = 0]) => bend([a, b])),
    );
  return [
    ringPath([bend([west, north]), bend([east, north]), bend([east, south]), bend([west, south])]),
    linePath([bend([west, half]), bend([east, half])]),
    circle([middle, half], 3.4),
    box(north, 4),
    box(south, -4),
  ];
}

function toysAt([x, y]: Point): string[] {
  const swing: Point[] = [
    [x - 8, y - 3],
    [x - 6, y - 7],
    [x + 1, y - 8],
    [x + 3, y - 4],
  ];
  const slide: Point[] = [
    [x + 4, y + 5],
    [x + 9, y + 1],
    [x + 9, y + 4],
  ];
  const ropes = [-4.2, -1.6].map((off) =>
    linePath([
      [x + off, y - 7.4],
      [x + off + 0.3, y - 4.4],
    ]),
  );
  const seesaw: Point[] = [
    [x - 9, y + 4.5],
    [x - 3, y + 2.9],
  ];
  return [
    linePath(swing),
    ...ropes,
    linePath(slide),
    linePath(seesaw),
    boxPath([x - 6, y + 4.3], 0, 1, 1),
  ];
}

function circle([x, y]: Point, radius: number): string {
  return softPath(
    Array.from({ length: 12 }, (_, i) => {
      const angle = (i / 12) * 2 * Math.PI;
      return bend([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
    }),
  );
}

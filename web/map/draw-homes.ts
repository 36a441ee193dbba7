import { schoolPlan } from '../../schema/demo/plan.ts';
import { bend, between, type Point, rectangle } from '../../schema/demo/plane.ts';
import type { Building, Neighbourhood } from '../../schema/demo/shapes.ts';
import { drawTrees } from './draw-trees.ts';
import { drawn, linePath, ringPath } from './svg-path.ts';

/** Everything that stands up: fences, roofs, trees. */
export function drawStanding(place: Neighbourhood): string {
  const of = (...kinds: Building['kind'][]) =>
    place.buildings.filter(({ kind }) => kinds.includes(kind));
  const homes = of('house');
  const low = of('shed', 'extension', 'garage');
  const rings = (buildings: readonly Building[]) =>
    buildings.map(({ outline }) => ringPath(outline));
  const large = of('school', 'flat');
  return [
    drawn(
      'm-patio',
      homes.filter((_, i) => i % 5 < 3).map(({ outline }) => patch(outline, 0.08, 0.92, 1, 1.26)),
    ),
    drawn(
      'm-step',
      homes.map(({ outline }) => patch(outline, 0.12, 0.3, -0.2, 0)),
    ),
    drawn(
      'm-hedge',
      homes.filter((_, k) => k % 3 > 0).map(({ outline }) => edge(outline, 0.4, 0.96, -0.15)),
    ),
    drawn(
      'm-fence',
      place.fences.map((fence) => linePath(fence)),
    ),
    ...drawTrees(place.trees.filter(({ kind }) => kind === 'bush')),
    drawn('m-cast', rings([...homes, ...large])),
    drawn('m-low', rings(low)),
    drawn('m-flat', rings(of('flat'))),
    drawn(
      'm-gallery',
      of('flat').map(({ outline }) => patch(outline, 0.005, 0.995, 0.84, 0.95)),
    ),
    drawn(
      'm-stairs',
      of('flat').flatMap(({ outline }) => stairs(outline)),
    ),
    drawn('m-roof m-roof-1', rings(of('school'))),
    drawn('m-ridge', schoolRidges()),
    drawn('m-skylight', [...schoolLights('skylight'), ...flatLights(of('flat'), 0.3, 0.5)]),
    ...[0, 1, 2, 3].map((tone) =>
      drawn(`m-roof m-roof-${tone}`, rings(homes.filter((home) => home.tone === tone))),
    ),
    drawn('m-shade', homes.map(shade)),
    drawn('m-ridge', homes.map(ridge)),
    drawn(
      'm-dormer',
      homes
        .filter((_, i) => i % 7 < 2)
        .map(({ outline }) => patch(outline, 0.22, 0.72, 0.62, 0.84)),
    ),
    drawn(
      'm-panels',
      homes
        .filter(({ hasPanels }) => hasPanels)
        .map(({ outline }) => patch(outline, 0.2, 0.8, 0.14, 0.4)),
    ),
    drawn('m-window', [
      ...homes
        .filter((_, i) => i % 2 === 0)
        .flatMap(({ outline }) => [
          patch(outline, 0.2, 0.36, 0.05, 0.13),
          patch(outline, 0.6, 0.76, 0.05, 0.13),
        ]),
      ...flatLights(of('flat'), 0.04, 0.1),
      ...schoolLights('lamp'),
    ]),
    drawn(
      'm-chimney',
      homes.map(({ outline }) => patch(outline, 0.9, 1.06, 0.44, 0.58)),
    ),
    ...drawTrees(place.trees.filter(({ kind }) => kind === 'tree')),
  ].join('');
}

type Corners = readonly [Point, Point, Point, Point];

function cornersOf(outline: readonly Point[]): Corners {
  const [a, b, c, d] = outline;
  if (!a || !b || !c || !d) throw new Error('a building has four corners or more');
  return [a, b, c, d];
}

/** A box on a roof: shares from left to right, and from the street to the garden. */
function patch(
  outline: readonly Point[],
  left: number,
  right: number,
  front: number,
  back: number,
): string {
  const [a, b, c, d] = cornersOf(outline);
  const at = (across: number, inward: number) =>
    between(between(a, b, across), between(d, c, across), inward);
  return ringPath([at(left, front), at(right, front), at(right, back), at(left, back)]);
}

/** A line across a home, so far in from the street. */
function edge(outline: readonly Point[], left: number, right: number, inward: number): string {
  const [a, b, c, d] = cornersOf(outline);
  return linePath(
    [left, right].map((across) => between(between(a, b, across), between(d, c, across), inward)),
  );
}

function ridge({ outline }: Building): string {
  const [a, b, c, d] = cornersOf(outline);
  return linePath([between(a, d, 0.5), between(b, c, 0.5)]);
}

/** The half of the roof that the sun does not reach: it stands in the north-west. */
function shade({ outline }: Building): string {
  const [a, b, c, d] = cornersOf(outline);
  const isFrontLit = a[1] + a[0] + b[1] + b[0] < c[1] + c[0] + d[1] + d[0];
  return isFrontLit ? patch(outline, 0, 1, 0.5, 1) : patch(outline, 0, 1, 0, 0.5);
}

/** Along a flat, every other window. */
function flatLights(flats: readonly Building[], front: number, back: number): string[] {
  return flats.flatMap(({ outline }) =>
    Array.from({ length: 11 }, (_, i) => 0.03 + i * 0.09)
      .filter((left) => stairwells.every((at) => Math.abs(at - left - 0.02) > 0.06))
      .map((left) => patch(outline, left, left + 0.04, front, back)),
  );
}

/** The school is one room deep: a ridge along each wing. */
function schoolRidges(): string[] {
  const { x0, y0, y1 } = schoolPlan;
  const corner: Point = [x0 + 22, y0 + 13];
  const ends: Point[] = [
    [x0 + 22, y1 - 6],
    [x0 + 92, y0 + 13],
  ];
  const eaves: Point[] = [
    [x0 + 14, y0 + 6],
    [x0 + 30, y0 + 20],
  ];
  return [...ends, ...eaves].map((end) => linePath([bend(corner), bend(end)]));
}

/** In each classroom a skylight, and at night a lamp at every other one. */
function schoolLights(kind: 'skylight' | 'lamp'): string[] {
  const { x0, y0 } = schoolPlan;
  const box = (x: number, y: number, wide: number, high: number) =>
    ringPath(rectangle(x, y, x + wide, y + high).map(bend));
  return [0, 1, 2, 3, 4, 5].flatMap((room) => {
    const [x, isLit] = [x0 + 35 + room * 9.6, room % 2 === 0];
    if (kind === 'skylight') return [box(x, y0 + 8.4, 3.4, 1.8)];
    return isLit ? [box(x, y0 + 18.4, 3.4, 0.9)] : [];
  });
}

/** Where the stairwells of a flat are, as shares of its length. */
const stairwells = [0.125, 0.375, 0.625, 0.875];

/** The stairwells of a flat, four in a row. */
function stairs(outline: readonly Point[]): string[] {
  return stairwells.map((at) => patch(outline, at - 0.035, at + 0.035, 0, 1));
}

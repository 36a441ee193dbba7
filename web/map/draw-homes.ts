import { between, type Point } from '../../schema/demo/plane.ts';
import { seeded } from '../../schema/demo/seeded.ts';
import type { Building, Neighbourhood, Tree } from '../../schema/demo/shapes.ts';
import { drawn, linePath, ringPath, softPath } from './svg-path.ts';

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
      'm-fence',
      place.fences.map((fence) => linePath(fence)),
    ),
    ...drawTrees(place.trees.filter(({ kind }) => kind === 'bush')),
    drawn('m-cast', rings([...homes, ...large])),
    drawn('m-low', rings(low)),
    drawn('m-flat', rings(of('flat'))),
    drawn(
      'm-stairs',
      of('flat').flatMap(({ outline }) => stairs(outline)),
    ),
    drawn('m-roof m-roof-1', rings(of('school'))),
    ...[0, 1, 2, 3].map((tone) =>
      drawn(`m-roof m-roof-${tone}`, rings(homes.filter((home) => home.tone === tone))),
    ),
    drawn('m-shade', homes.map(shade)),
    drawn('m-ridge', homes.map(ridge)),
    drawn(
      'm-panels',
      homes
        .filter(({ hasPanels }) => hasPanels)
        .map(({ outline }) => patch(outline, 0.2, 0.8, 0.14, 0.4)),
    ),
    drawn(
      'm-window',
      homes
        .filter((_, i) => i % 2 === 0)
        .flatMap(({ outline }) => [
          patch(outline, 0.2, 0.36, 0.05, 0.13),
          patch(outline, 0.6, 0.76, 0.05, 0.13),
        ]),
    ),
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

/** The stairwells of a flat, four in a row. */
function stairs(outline: readonly Point[]): string[] {
  return [0.125, 0.375, 0.625, 0.875].map((at) => patch(outline, at - 0.035, at + 0.035, 0, 1));
}

function drawTrees(trees: readonly Tree[]): string[] {
  const random = seeded(31);
  const crowns: [string[], string[]] = [[], []];
  const shadows: string[] = [];
  const pen: string[] = [];
  for (const { at, radius, kind } of trees) {
    const turn = random() * 6;
    const corners = kind === 'tree' ? 9 : 6;
    const points = Array.from({ length: corners }, (_, i): Point => {
      const angle = turn + (i / corners) * 2 * Math.PI;
      const reach = radius * (0.92 + random() * 0.28);
      return [at[0] + Math.cos(angle) * reach, at[1] + Math.sin(angle) * reach];
    });
    crowns[random() < 0.6 ? 0 : 1].push(softPath(points));
    if (kind === 'bush') continue;
    shadows.push(softPath(points.map(([x, y]): Point => [x + radius * 0.3, y + radius * 0.35])));
    for (const [x, y] of [
      [-0.35, -0.2],
      [0.2, -0.4],
      [0.1, 0.3],
    ] as const) {
      const [px, py] = [at[0] + x * radius, at[1] + y * radius];
      pen.push(
        softPath(
          [
            [px - 0.5, py],
            [px, py - 0.5],
            [px + 0.6, py - 0.1],
          ],
          true,
        ),
      );
    }
  }
  return [
    drawn('m-tree-cast', shadows),
    drawn('m-tree', crowns[0]),
    drawn('m-tree m-tree-2', crowns[1]),
    drawn('m-tree-pen', pen),
  ];
}

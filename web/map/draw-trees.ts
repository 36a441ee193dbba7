import type { Point } from '../../schema/demo/plane.ts';
import { seeded } from '../../schema/demo/seeded.ts';
import type { Tree } from '../../schema/demo/shapes.ts';
import { drawn, softPath } from './svg-path.ts';

/** Wobbly blobs in two greens, trees with a shadow and three strokes of the pen. */
export function drawTrees(trees: readonly Tree[]): string[] {
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

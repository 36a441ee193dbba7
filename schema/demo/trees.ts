import { type BlockPlan, canalPlan, flatsPlan, outlinePlan, parkPlan, schoolPlan } from './plan.ts';
import { bend, distance, type Point } from './plane.ts';
import type { Green, Street, Tree, Water } from './shapes.ts';

/** Trees along the quays and avenues, in the park and behind the homes. */
export function treesOf(
  blocks: readonly BlockPlan[],
  park: { water: readonly Water[]; parks: readonly Green[]; paths: readonly Street[] },
  random: () => number,
): Tree[] {
  const trees: Tree[] = [];
  const put = (at: Point, radius: number, kind: Tree['kind'] = 'tree') =>
    trees.push({ at: bend(at), radius: radius * (0.85 + random() * 0.35), kind });

  const { x0, x1, y0, y1 } = outlinePlan;
  for (let x = x0; x < x1; x += 13) {
    if (canalPlan.crossings.some((crossing) => Math.abs(x - crossing) < 9)) continue;
    put([x, canalPlan.y0 - 6 + random()], 2.3);
    put([x + 6, canalPlan.y1 + 6 + random()], 2.3);
  }
  for (const [x, from] of [
    [18, -112],
    [250, -112],
  ] as const) {
    for (let y = from; y < y1; y += 12) {
      if (y < y0) continue;
      put([x - 5.6, y], 2.9);
      put([x + 5.6, y + 5], 2.9);
    }
  }
  for (let x = schoolPlan.x0 + 38; x < schoolPlan.x1; x += 11) put([x, schoolPlan.y1 - 3], 2.2);
  for (let x = flatsPlan.x0 + 10; x < flatsPlan.x1 - 6; x += 9)
    put([x, flatsPlan.y0 + 34 + random() * 6], 2.6);
  for (const at of spotsInPark(park, random)) put(at, 2.2 + random() * 2);
  for (const block of blocks) {
    if (!block.north) continue;
    const end = block.until ?? block.x1;
    for (let x = block.x0 + 24; x < end - 22; x += 3 + random() * 5) {
      const middle = (block.y0 + block.y1) / 2;
      put([x, middle + (random() - 0.5) * 18], 0.9 + random() * 1.1, 'bush');
      if (random() < 0.16) put([x, middle + (random() - 0.5) * 5], 2.6);
    }
  }
  return trees;
}

function spotsInPark(
  park: { water: readonly Water[]; parks: readonly Green[]; paths: readonly Street[] },
  random: () => number,
): Point[] {
  const kept: Point[] = [];
  const open = [...park.water, ...park.parks.filter(({ kind }) => kind !== 'park')].map(
    ({ outline }) => outline,
  );
  const path = park.paths.flatMap(({ line }) => line);
  for (let tries = 0; tries < 220; tries++) {
    const at: Point = [
      parkPlan.x0 + 6 + random() * (parkPlan.x1 - parkPlan.x0 - 12),
      parkPlan.y0 + 6 + random() * (parkPlan.y1 - parkPlan.y0 - 12),
    ];
    const ground = bend(at);
    const isFree =
      kept.every((other) => distance(other, at) > 5.5) &&
      path.every((point, i) => distanceToLine(at, path[i - 1] ?? point, point) > 4) &&
      open.every(
        (ring) => ring.every((point) => distance(point, ground) > 4) && !isInside(ground, ring),
      );
    if (isFree) kept.push(at);
  }
  return kept;
}

function distanceToLine(at: Point, from: Point, to: Point): number {
  const length = distance(from, to);
  if (length === 0) return distance(at, to);
  const share =
    ((at[0] - from[0]) * (to[0] - from[0]) + (at[1] - from[1]) * (to[1] - from[1])) / length ** 2;
  const t = Math.min(1, Math.max(0, share));
  return distance(at, [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
}

/** Whether `at` lies inside the closed ring (even-odd rule). */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + ring.length - 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

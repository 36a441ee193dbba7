import { between, distance, type Point } from '../../schema/demo/plane.ts';
import type { Street } from '../../schema/demo/shapes.ts';

/** A step along a line: where, and the way it runs there (radians, 0 is east, clockwise on the map). */
export type Step = { at: Point; angle: number };

/** A step every `every` metres, starting half a step in. */
export function alongLine(line: readonly Point[], every: number): Step[] {
  const steps: Step[] = [];
  let left = every / 2;
  line.forEach((to, i) => {
    const from = line[i - 1];
    if (!from) return;
    const length = distance(from, to);
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    for (; left <= length; left += every)
      steps.push({ at: between(from, to, left / length), angle });
    left -= length;
  });
  return steps;
}

/** Metres to the nearest of the other streets, measured to the points of their lines. */
export function nearestOther(at: Point, street: Street, streets: readonly Street[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of streets) {
    if (other === street) continue;
    for (const [x, y] of other.line) {
      const [dx, dy] = [x - at[0], y - at[1]];
      nearest = Math.min(nearest, dx * dx + dy * dy);
    }
  }
  return Math.sqrt(nearest);
}

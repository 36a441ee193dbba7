import type { Point } from '../../schema/demo/plane.ts';

/** What is seen, in metres from the middle of the drawing, and how many pixels a metre takes. */
export type Sight = { west: number; north: number; east: number; south: number; scale: number };

/** A name that may stand at a spot. Size in px, `angle` in radians; the best of a `group` come first. */
export type Candidate = {
  id: string;
  group: string;
  at: Point;
  angle: number;
  width: number;
  height: number;
  /** Pixels to the next of the same group. */
  apart: number;
};

/** Pixels between a name and the edge, and between two names. */
const EDGE = 8;
const GAP = 5;

/**
 * Chooses names that are seen whole and lie over nothing else that has a name. Those of `before` keep their place as long as
 * they can, so that names do not jump when the map moves; what is `taken` stays free.
 */
export function placeLabels<C extends Candidate>(
  candidates: readonly C[],
  sight: Sight,
  before: ReadonlySet<string>,
  taken: readonly Candidate[] = [],
): C[] {
  const placed: C[] = [];
  const stood = candidates.filter(({ id }) => before.has(id));
  for (const one of [...stood, ...candidates]) {
    const isFree = (other: Candidate) => goTogether(one, other, sight.scale);
    if (isWhole(one, sight) && placed.every(isFree) && taken.every(isFree)) placed.push(one);
  }
  return placed;
}

function isWhole({ at: [x, y], angle, width, height }: Candidate, sight: Sight): boolean {
  const [c, s] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const halfX = ((width * c + height * s) / 2 + EDGE) / sight.scale;
  const halfY = ((width * s + height * c) / 2 + EDGE) / sight.scale;
  return (
    x - halfX >= sight.west &&
    x + halfX <= sight.east &&
    y - halfY >= sight.north &&
    y + halfY <= sight.south
  );
}

function goTogether(one: Candidate, other: Candidate, scale: number): boolean {
  if (one.id === other.id) return false;
  const [dx, dy] = [(other.at[0] - one.at[0]) * scale, (other.at[1] - one.at[1]) * scale];
  if (one.group === other.group && Math.hypot(dx, dy) < one.apart) return false;
  return [one.angle, other.angle].some((angle) =>
    [angle, angle + Math.PI / 2].some(
      (axis) =>
        Math.abs(dx * Math.cos(axis) + dy * Math.sin(axis)) >=
        halfAlong(one, axis) + halfAlong(other, axis) + GAP,
    ),
  );
}

/** Half of how long a turned box is along an axis. */
function halfAlong({ angle, width, height }: Candidate, axis: number): number {
  const turn = axis - angle;
  return (width * Math.abs(Math.cos(turn)) + height * Math.abs(Math.sin(turn))) / 2;
}

/** Longer than this between two points, in units, a curve shows its corners. */
const STEP = 10;
/** Between two points of a very fast finger. */
const MOST = 12;

/**
 * The curve through all the points (centripetal Catmull and Rom, which makes no loops), as points so near to one another that it
 * looks round. A finger that is fast leaves few. Points are x, y, x, y…
 */
export function smoothed(points: readonly number[]): number[] {
  const count = points.length / 2;
  if (count < 3) return [...points];
  const at = (index: number): [number, number] => {
    const within = Math.min(count - 1, Math.max(0, index)) * 2;
    return [points[within] ?? 0, points[within + 1] ?? 0];
  };
  const curve: number[] = [];
  for (let index = 0; index < count - 1; index += 1) {
    const [from, to] = [at(index), at(index + 1)];
    const steps = Math.min(MOST, Math.ceil(distance(from, to) / STEP));
    curve.push(...from);
    for (let step = 1; step < steps; step += 1)
      curve.push(...between(at(index - 1), from, to, at(index + 2), step / steps));
  }
  return [...curve, ...at(count - 1)];
}

type At = readonly [x: number, y: number];

const distance = ([ax, ay]: At, [bx, by]: At) => Math.hypot(bx - ax, by - ay);

/** A place on the curve from `b` to `c`, where `part` is 0 at `b` and 1 at `c`. */
function between(a: At, b: At, c: At, d: At, part: number): number[] {
  const [before, along, after] = [
    distance(a, b) ** 0.5,
    distance(b, c) ** 0.5,
    distance(c, d) ** 0.5,
  ];
  return [0, 1].map((axis) => {
    const [pa, pb, pc, pd] = [a, b, c, d].map((one) => one[axis] ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    const step = pc - pb;
    const out =
      before === 0 ? step : step + along * ((pb - pa) / before - (pc - pa) / (before + along));
    const into =
      after === 0 ? step : step + along * ((pd - pc) / after - (pd - pb) / (along + after));
    const square = part * part;
    const cube = square * part;
    return Math.round(
      (2 * cube - 3 * square + 1) * pb +
        (cube - 2 * square + part) * out +
        (3 * square - 2 * cube) * pc +
        (cube - square) * into,
    );
  });
}

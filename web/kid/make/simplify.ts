/**
 * The same line with fewer points: none that was left out lies farther than `tolerance` from it (Ramer, Douglas and Peucker).
 * Points are x, y, x, y… Its ends stay.
 */
export function simplified(points: readonly number[], tolerance: number): number[] {
  const last = points.length / 2 - 1;
  if (last < 2) return [...points];
  const isKept = new Uint8Array(last + 1);
  isKept[0] = 1;
  isKept[last] = 1;
  const parts: [from: number, to: number][] = [[0, last]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    const { at, distance } = farthest(points, from, to);
    if (distance <= tolerance) continue;
    isKept[at] = 1;
    parts.push([from, at], [at, to]);
  }
  return points.filter((_, index) => isKept[index >> 1] === 1);
}

function farthest(points: readonly number[], from: number, to: number) {
  const [ax = 0, ay = 0] = points.slice(from * 2, from * 2 + 2);
  const [bx = 0, by = 0] = points.slice(to * 2, to * 2 + 2);
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  let found = { at: from, distance: 0 };
  for (let at = from + 1; at < to; at += 1) {
    const px = (points[at * 2] ?? 0) - ax;
    const py = (points[at * 2 + 1] ?? 0) - ay;
    // To the stretch itself: a line that turns back goes beyond its ends.
    const along = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
    const distance = Math.hypot(px - along * dx, py - along * dy);
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}

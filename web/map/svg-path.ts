import { between, type Point } from '../../schema/demo/plane.ts';

const round = (value: number): string => String(Math.round(value * 100) / 100);

const pair = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/** A line through the points. */
export function linePath(points: readonly Point[]): string {
  return `M${points.map(pair).join('L')}`;
}

/** A closed ring with straight sides. */
export function ringPath(points: readonly Point[]): string {
  return `${linePath(points)}Z`;
}

/** A closed ring with soft corners, or an open line with `isOpen`. */
export function softPath(points: readonly Point[], isOpen = false): string {
  const [first, second] = points;
  const last = points.at(-1);
  if (!first || !second || !last) return '';
  const start = isOpen ? first : between(last, first, 0.5);
  const curves = points.map((point, i) => {
    const next = points[i + 1] ?? (isOpen ? point : first);
    return `Q${pair(point)} ${pair(between(point, next, isOpen && i === points.length - 1 ? 0 : 0.5))}`;
  });
  return `M${pair(start)}${curves.join('')}${isOpen ? '' : 'Z'}`;
}

/** One drawn path. Nothing at all when there is nothing to draw. */
export function drawn(className: string, d: readonly string[]): string {
  return d.length > 0 ? `<path class="${className}" d="${d.join('')}"/>` : '';
}

/** A small upright box turned by `angle` (radians) around `at`; sides in metres. */
export function boxPath(at: Point, angle: number, length: number, width: number): string {
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  const corner = (a: number, b: number): Point => [
    at[0] + ux * a * length - uy * b * width,
    at[1] + uy * a * length + ux * b * width,
  ];
  return ringPath([corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)]);
}

import { seeded } from '../../../schema/demo/seeded.ts';
import { shade } from './colour.ts';

/** Metres: right, up, away from the camera. */
export type Vec = readonly [x: number, y: number, z: number];
/** How the phone is held: where (m), looking down, to the right and tilted (degrees), and how near the lens brings things. */
export type Held = { eye: Vec; down?: number; right?: number; roll?: number; zoom?: number };
export type Paint = { fill?: string; stroke?: string; width?: number; opacity?: number };
export type Box = { at: Vec; size: Vec; turn?: number; lean?: number; fill: string };

export const WIDTH = 960;
export const HEIGHT = 720;
const NEAR = 0.08;
const rad = (degrees: number) => (degrees * Math.PI) / 180;
/** Where the light comes from: over the left shoulder. */
const sun: Vec = [-0.55, 0.75, -0.4];

/** Draws things in metres as a phone at `held` would see them, far things first. Everything returns SVG. */
export class Pen {
  readonly random: () => number;
  readonly #held: Required<Held>;

  constructor(held: Held, seed: number) {
    this.#held = { down: 4, right: 0, roll: 0, zoom: 0.85, ...held };
    this.random = seeded(seed);
  }

  /** A number from `low` up to `high`. */
  between(low: number, high: number): number {
    return low + this.random() * (high - low);
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  /** In camera metres: right, up, depth. */
  #turned([x, y, z]: Vec): Vec {
    const { eye, right, down } = this.#held;
    const [dx, dy, dz] = [x - eye[0], y - eye[1], z - eye[2]];
    const [cosYaw, sinYaw] = [Math.cos(rad(right)), Math.sin(rad(right))];
    const [side, ahead] = [dx * cosYaw - dz * sinYaw, dx * sinYaw + dz * cosYaw];
    const [cosPitch, sinPitch] = [Math.cos(rad(down)), Math.sin(rad(down))];
    return [side, dy * cosPitch + ahead * sinPitch, ahead * cosPitch - dy * sinPitch];
  }

  #screen([side, up, depth]: Vec): [number, number] {
    const scale = (this.#held.zoom * WIDTH) / depth;
    const [x, y] = [side * scale, -up * scale];
    const [cos, sin] = [Math.cos(rad(this.#held.roll)), Math.sin(rad(this.#held.roll))];
    return [WIDTH / 2 + x * cos - y * sin, HEIGHT / 2 + x * sin + y * cos];
  }

  /** Where a place is in the picture, and how many pixels a metre is there. */
  at(place: Vec): { x: number; y: number; scale: number } {
    const turned = this.#turned(place);
    const depth = Math.max(NEAR, turned[2]);
    const [x, y] = this.#screen([turned[0], turned[1], depth]);
    return { x, y, scale: (this.#held.zoom * WIDTH) / depth };
  }

  #outline(points: readonly Vec[]): string {
    const seen = points.map((point) => this.#turned(point));
    const inFront: Vec[] = [];
    seen.forEach((point, index) => {
      const next = seen[(index + 1) % seen.length] as Vec;
      if (point[2] >= NEAR) inFront.push(point);
      if (point[2] >= NEAR === next[2] >= NEAR) return;
      const part = (NEAR - point[2]) / (next[2] - point[2]);
      const between = (axis: 0 | 1) => point[axis] + part * (next[axis] - point[axis]);
      inFront.push([between(0), between(1), NEAR]);
    });
    if (inFront.length < 3) return '';
    return `M${inFront
      .map((point) =>
        this.#screen(point)
          .map((n) => n.toFixed(1))
          .join(' '),
      )
      .join('L')}Z`;
  }

  face(points: readonly Vec[], { fill = 'none', stroke, width = 1, opacity }: Paint): string {
    const outline = this.#outline(points);
    if (!outline) return '';
    const edge = stroke ? ` stroke="${stroke}" stroke-width="${width}"` : '';
    const veil = opacity === undefined ? '' : ` opacity="${opacity}"`;
    return `<path d="${outline}" fill="${fill}"${edge}${veil}/>`;
  }

  /** A flat piece: from `corner` along `u` and `v`. */
  panel(corner: Vec, u: Vec, v: Vec, paint: Paint): string {
    return this.face([corner, add(corner, u), add(add(corner, u), v), add(corner, v)], paint);
  }

  /** A rod or line of `thick` metres. */
  rod(from: Vec, to: Vec, thick: number, colour: string, extra = ''): string {
    const [a, b] = [this.at(from), this.at(to)];
    const width = Math.max(0.6, (thick * (a.scale + b.scale)) / 2);
    return `<path d="M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}" stroke="${colour}" stroke-width="${width.toFixed(1)}" stroke-linecap="round" ${extra}/>`;
  }

  /** A box standing at `at` (middle of its foot), turned about its own middle and leaning back, in degrees. */
  box({ at, size: [w, h, d], turn = 0, lean = 0, fill }: Box): string {
    const corner = (sx: number, up: number, sz: number): Vec => {
      const [x, y0, z0] = [(sx * w) / 2, up * h, (sz * d) / 2];
      const y = y0 * Math.cos(rad(lean)) - z0 * Math.sin(rad(lean));
      const z = y0 * Math.sin(rad(lean)) + z0 * Math.cos(rad(lean));
      const [cos, sin] = [Math.cos(rad(turn)), Math.sin(rad(turn))];
      return add(at, [x * cos + z * sin, y, z * cos - x * sin]);
    };
    const sides: [number, number, number][][] = [
      [
        [-1, 0, -1],
        [1, 0, -1],
        [1, 1, -1],
        [-1, 1, -1],
      ],
      [
        [1, 0, 1],
        [-1, 0, 1],
        [-1, 1, 1],
        [1, 1, 1],
      ],
      [
        [-1, 0, 1],
        [-1, 0, -1],
        [-1, 1, -1],
        [-1, 1, 1],
      ],
      [
        [1, 0, -1],
        [1, 0, 1],
        [1, 1, 1],
        [1, 1, -1],
      ],
      [
        [-1, 1, -1],
        [1, 1, -1],
        [1, 1, 1],
        [-1, 1, 1],
      ],
    ];
    return sides
      .map((side) => side.map(([x, y, z]) => corner(x, y, z)))
      .filter((points) => this.#isFacing(points))
      .map((points) =>
        this.face(points, {
          fill: shade(fill, lit(points)),
          stroke: shade(fill, lit(points) * 0.86),
          width: 0.8,
        }),
      )
      .join('');
  }

  #isFacing(points: readonly Vec[]): boolean {
    const normal = normalOf(points);
    const toEye = add(this.#held.eye, scaled(points[0] as Vec, -1));
    return dot(normal, toEye) > 0;
  }

  /** A dark patch on the ground where something of `height` stands over `foot`. */
  shadow(foot: readonly Vec[], height: number, opacity = 0.4): string {
    const cast = (point: Vec): Vec => [point[0] + height * 0.7, 0.002, point[2] + height * 0.5];
    const ground = foot.map(([x, , z]): Vec => [x, 0.002, z]);
    const hull = convex([...ground, ...ground.map(cast)]);
    return `<g filter="url(#soft)">${this.face(hull, { fill: '#1b1a2c', opacity })}</g>`;
  }

  /** A drawing in metres, y down, standing upright at `place` and always facing the phone. */
  upright(place: Vec, drawing: string, turn = 0): string {
    const { x, y, scale } = this.at(place);
    return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(this.#held.roll + turn).toFixed(1)}) scale(${scale.toFixed(2)})">${drawing}</g>`;
  }

  /** A drawing in metres, y down, on a flat piece that starts at its top left `corner`. Small pieces only: it is not foreshortened. */
  onto(corner: Vec, u: Vec, v: Vec, drawing: string): string {
    const [o, a, b] = [this.at(corner), this.at(add(corner, u)), this.at(add(corner, v))];
    const [lu, lv] = [Math.hypot(...u), Math.hypot(...v)];
    const m = [(a.x - o.x) / lu, (a.y - o.y) / lu, (b.x - o.x) / lv, (b.y - o.y) / lv, o.x, o.y];
    return `<g transform="matrix(${m.map((n) => n.toFixed(3)).join(' ')})">${drawing}</g>`;
  }
}

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const scaled = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
const dot = (a: Vec, b: Vec) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function normalOf([a, b, c]: readonly Vec[]): Vec {
  if (!a || !b || !c) return [0, 1, 0];
  const [u, v] = [add(b, scaled(a, -1)), add(c, scaled(b, -1))];
  const n: Vec = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  return scaled(n, -1 / (Math.hypot(...n) || 1));
}

/** How bright a face is: 0.55 in its own shade to 1.1 in full sun. */
function lit(points: readonly Vec[]): number {
  return 0.62 + 0.48 * Math.max(0, dot(normalOf(points), sun));
}

function convex(points: readonly Vec[]): Vec[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[2] - b[2]);
  const half = (list: readonly Vec[]) => {
    const kept: Vec[] = [];
    for (const point of list) {
      for (;;) {
        const [a, b] = [kept.at(-2), kept.at(-1)];
        if (!a || !b) break;
        if ((b[0] - a[0]) * (point[2] - a[2]) - (b[2] - a[2]) * (point[0] - a[0]) > 0) break;
        kept.pop();
      }
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

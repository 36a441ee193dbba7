/** A part of a drawing in a box of 48: the letter of its colour, then the path. `-` is a line alone; with `!` a colour has no line. */
export type Part = string;
export type Drawing = readonly Part[];

/** Flat, inside a thick line of ink: the same on dark pavement, on a desk and in print, by day and in the evening. */
export const colours: Readonly<Record<string, string>> = {
  g: '#b5cc55',
  y: '#ffd23f',
  p: '#f4a0c6',
  b: '#8cc8f2',
  o: '#f2a35e',
  r: '#f2695c',
  w: '#fffdf5',
  n: '#b98556',
  c: '#f3dfb4',
  s: '#c9d0d6',
  d: '#34508f',
  k: '#1d2333',
  '-': 'none',
};

/** A ring of radius `r`, or an ellipse of `r` by `h`. */
export const ring = (x: number, y: number, r: number, h = r): string =>
  `M${x - r} ${y}a${r} ${h} 0 1 0 ${2 * r} 0a${r} ${h} 0 1 0 ${-2 * r} 0z`;

/** Dots as wide as the pen. */
export const dots = (...places: [x: number, y: number][]): string =>
  places.map(([x, y]) => `M${x} ${y}v.01`).join('');

import type { PictureSize } from './picture-kind.ts';

/** The largest size of the same shape whose longest side is at most `longest`; never larger than it was. */
export function fitted({ width, height }: PictureSize, longest: number): PictureSize {
  const scale = Math.min(1, longest / Math.max(width, height));
  const whole = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: whole(width), height: whole(height) };
}

/** The size a picture is seen at when it is turned as EXIF says. */
export const turned = ({ width, height }: PictureSize, orientation: number): PictureSize =>
  orientation >= 5 ? { width: height, height: width } : { width, height };

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** How to draw a stored picture so that it is seen upright at `width` × `height`. */
export function turning(orientation: number, { width, height }: PictureSize): Matrix {
  const ways: Matrix[] = [
    [1, 0, 0, 1, 0, 0],
    [-1, 0, 0, 1, width, 0],
    [-1, 0, 0, -1, width, height],
    [1, 0, 0, -1, 0, height],
    [0, 1, 1, 0, 0, 0],
    [0, 1, -1, 0, width, 0],
    [0, -1, -1, 0, width, height],
    [0, -1, 1, 0, 0, height],
  ];
  return ways[orientation - 1] ?? [1, 0, 0, 1, 0, 0];
}

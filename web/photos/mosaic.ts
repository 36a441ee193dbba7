import type { PictureSize } from './picture-kind.ts';
import { distance, type Point } from './zoom.ts';

/** Square cells over a picture, numbered row by row from the left above. The last of a row or column may be cut off. */
export type Grid = PictureSize & { cell: number; columns: number; rows: number };

/** So many cells along the longest side: a face or a plate in the street is one to four of them. */
const CELLS = 20;

export function gridOf({ width, height }: PictureSize): Grid {
  const cell = Math.ceil(Math.max(width, height) / CELLS);
  const columns = Math.ceil(width / cell);
  return { width, height, cell, columns, rows: Math.ceil(height / cell) };
}

/** The cells that a round brush touches, however little, at a place in px of the picture. */
export function cellsUnder(grid: Grid, { x, y }: Point, radius: number): number[] {
  const { cell, columns, rows } = grid;
  const first = (at: number) => Math.max(0, Math.floor((at - radius) / cell));
  const last = (at: number, count: number) => Math.min(count - 1, Math.floor((at + radius) / cell));
  const touched: number[] = [];
  for (let row = first(y); row <= last(y, rows); row += 1) {
    for (let column = first(x); column <= last(x, columns); column += 1) {
      const nearest = {
        x: Math.min(Math.max(x, column * cell), (column + 1) * cell),
        y: Math.min(Math.max(y, row * cell), (row + 1) * cell),
      };
      if (distance({ x, y }, nearest) <= radius) touched.push(row * columns + column);
    }
  }
  return touched;
}

/** The cells that a brush touches on its way: a quick finger leaves no gaps. */
export function cellsAlong(grid: Grid, from: Point, to: Point, radius: number): Set<number> {
  const steps = Math.max(1, Math.ceil(distance(from, to) / (grid.cell / 2)));
  const touched = new Set<number>();
  for (let step = 0; step <= steps; step += 1) {
    const part = step / steps;
    const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    for (const cell of cellsUnder(grid, at, radius)) touched.add(cell);
  }
  return touched;
}

/** Where a cell lies, in px of the picture. */
export function areaOf(grid: Grid, index: number): Point & PictureSize {
  const x = (index % grid.columns) * grid.cell;
  const y = Math.floor(index / grid.columns) * grid.cell;
  return {
    x,
    y,
    width: Math.min(grid.cell, grid.width - x),
    height: Math.min(grid.cell, grid.height - y),
  };
}

/** The mean of every cell as a CSS colour: all that is left of what was in it. `pixels` are RGBA of the whole picture. */
export function coloursOf(grid: Grid, pixels: Uint8ClampedArray): string[] {
  return Array.from({ length: grid.columns * grid.rows }, (_, index) => {
    const { x, y, width, height } = areaOf(grid, index);
    const sum: [number, number, number] = [0, 0, 0];
    for (let row = y; row < y + height; row += 1) {
      const end = (row * grid.width + x + width) * 4;
      for (let at = (row * grid.width + x) * 4; at < end; at += 4) {
        sum[0] += pixels[at] ?? 0;
        sum[1] += pixels[at + 1] ?? 0;
        sum[2] += pixels[at + 2] ?? 0;
      }
    }
    return `rgb(${sum.map((total) => Math.round(total / (width * height))).join(' ')})`;
  });
}

import { type Held, Pen } from './pen.ts';
import { type Photo, photo } from './photo.ts';

/** One picture. `name` is its file; the same name draws the same picture. */
export type Scene = { name: string; held: Held; photo?: Photo; draw(pen: Pen): string[] };

/** @returns the scene as one SVG. */
export function drawn({ name, held, photo: how, draw }: Scene): string {
  const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
  return photo(draw(new Pen(held, seed)).join(''), how);
}

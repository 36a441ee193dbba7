import { type Held, Pen } from './pen.ts';
import { type Photo, photo } from './photo.ts';

/** One picture. `name` is its file; the same name draws the same picture. */
export type Scene = { name: string; held: Held; photo?: Photo; draw(pen: Pen): string[] };
/** What somebody drew on a sheet, as one SVG: no camera held it. */
export type Drawing = { name: string; sheet(): string };

/** @returns the picture as one SVG. */
export function drawn(scene: Scene | Drawing): string {
  if ('sheet' in scene) return scene.sheet();
  const { name, held, photo: how, draw } = scene;
  const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
  return photo(draw(new Pen(held, seed)).join(''), how);
}

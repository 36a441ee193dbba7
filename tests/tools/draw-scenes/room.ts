import { vary } from './colour.ts';
import type { Pen } from './pen.ts';

/** Two walls, a ceiling and a floor that meet in the far left corner of a room at x 0, z 0. */
export function room(pen: Pen, wall: string): string {
  return [
    `<g filter="url(#cloth)">${pen.panel([0, 0, 0], [5, 0, 0], [0, 2.6, 0], { fill: wall })}</g>`,
    pen.panel([0, 0, 0], [0, 0, -4], [0, 2.6, 0], { fill: vary(wall, () => 0.1, 0.12) }),
    pen.panel([0, 2.6, 0], [5, 0, 0], [0, 0, -4], { fill: '#ece7da' }),
    pen.panel([0, 0, 0], [5, 0, 0], [0, 0, -4], { fill: '#9b7a55' }),
    `<g filter="url(#soft)">${pen.panel([0, 0, -0.01], [0.12, 0, 0], [0, 2.6, 0], { fill: '#14131c', opacity: 0.4 })}${pen.panel([0, 2.5, -0.01], [5, 0, 0], [0, 0.1, 0], { fill: '#14131c', opacity: 0.3 })}</g>`,
  ].join('');
}

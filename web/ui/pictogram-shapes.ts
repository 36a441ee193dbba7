/** The signs of the categories as drawings: an outer shape in a box of 48, a glyph in a box of 24. */
import type { PictogramName, ShapeName } from '../../schema/vocabulary/categories.ts';

/** `x`, `y` is where the middle of the glyph sits, `scale` how large it may be inside the shape. */
type Shape = { path: string; x: number; y: number; scale: number };

/** Corners are sharp here and rounded by a stroke of the same colour. */
export const shapes: Record<ShapeName, Shape> = {
  triangle: { path: 'M24 7 43 40H5Z', x: 24, y: 29.5, scale: 0.88 },
  square: { path: 'M7 7H41V41H7Z', x: 24, y: 24, scale: 1.14 },
  drop: {
    path: 'M24 3.5C20 10.5 9 20 9 29.5A15 14.5 0 0 0 39 29.5C39 20 28 10.5 24 3.5Z',
    x: 24,
    y: 28.5,
    scale: 0.98,
  },
  circle: {
    path: 'M24 5.5A18.5 18.5 0 1 1 24 42.5 18.5 18.5 0 0 1 24 5.5Z',
    x: 24,
    y: 24,
    scale: 1.1,
  },
  receipt: {
    path: 'M8.5 5.5H39.5V42.5L34.3 38.4 29.2 42.5 24 38.4 18.8 42.5 13.7 38.4 8.5 42.5Z',
    x: 24,
    y: 22.5,
    scale: 1.08,
  },
  diamond: { path: 'M24 3.5 44.5 24 24 44.5 3.5 24Z', x: 24, y: 23.5, scale: 0.98 },
  yield: { path: 'M5 8.5H43L24 42Z', x: 24, y: 19.5, scale: 0.94 },
  hexagon: { path: 'M13.5 6H34.5L45 24 34.5 42H13.5L3 24Z', x: 24, y: 24, scale: 1.02 },
  heart: {
    path: 'M24 43C10 34.5 4 26 4 18A10.3 10.3 0 0 1 24 14.2 10.3 10.3 0 0 1 44 18C44 26 38 34.5 24 43Z',
    x: 24,
    y: 24.5,
    scale: 0.98,
  },
  octagon: { path: 'M16 4.5H32L43.5 16V32L32 43.5H16L4.5 32V16Z', x: 24, y: 24, scale: 1.08 },
  shield: {
    path: 'M24 4 42 10V24C42 34 34 41 24 44.5 14 41 6 34 6 24V10Z',
    x: 24,
    y: 23,
    scale: 1,
  },
  house: { path: 'M24 4 44 21V43H4V21Z', x: 24, y: 29, scale: 0.98 },
  bubble: { path: 'M5 8H43V34H25L16 43.5V34H5Z', x: 24, y: 21, scale: 1.12 },
};

/** One round pen, on 24 by 24. */
export const glyphs: Record<PictogramName, string> = {
  gust: 'M3.5 20.5V5.5L10.5 3.5V20.5M3.5 20.5H13M8 12.5v.01M14 8.5c1.6-1.8 2.9 1.3 4.3-.1.7-.7 1.4-.8 2.2-.4M14 13c1.6-1.8 2.9 1.3 4.3-.1.7-.7 1.4-.8 2.2-.4',
  spots:
    'M4 21V4H21M9 9v.01M14.2 8.6v.01M8.7 14.3v.01M13 13v.01M19.2 9.2v.01M9.3 19.6v.01M17.4 14.6v.01M13.6 18.2v.01',
  'water-drop':
    'M12 3.2C10 6 8 8 8 10.8a4 4 0 0 0 8 0C16 8 14 6 12 3.2ZM3.8 19.6c2-2.4 3.6 1.6 5.6-.4s3.4 2 5.4.2 3.4 1.6 5.4-.6',
  'ice-star':
    'M12 2.6V21.4M3.9 7.3 20.1 16.7M20.1 7.3 3.9 16.7M9.4 4.6 12 7l2.6-2.4M9.4 19.4 12 17l2.6 2.4M4.5 11 7.7 9.6 7.1 6M19.5 13l-3.2 1.4.6 3.6M19.5 11l-3.2-1.4L16.9 6M4.5 13l3.2 1.4-.6 3.6',
  euro: 'M18.5 6.2A7.2 7.2 0 1 0 18.5 17.8M3.6 10.2H13.8M3.6 14H12.6',
  bag: 'M9 3.4 12 5.4 15 3.4M9.8 8.6C6.4 10.8 4.6 13.6 4.6 16.4 4.6 19.4 7 20.8 12 20.8S19.4 19.4 19.4 16.4C19.4 13.6 17.6 10.8 14.2 8.6M8.8 8H15.2M12 5.4V8M9.6 15.4c1.4 1.2 3.4 1.2 4.8 0',
  exclamation: 'M12 3.4V13.4M12 19v.01',
  'cracked-tile': 'M4 4H20V20H4ZM13.6 4 10 9.2 14.4 12 10.8 15.4 12.2 20',
  tulip:
    'M12 12.8V21.2M6.8 4.2 9.6 6.4 12 3.4 14.4 6.4 17.2 4.2V8.4a5.2 4.6 0 0 1-10.4 0ZM12 20.4c-.6-3-2.6-4.4-5.4-4.4M12 20.4c.6-3 2.6-4.4 5.4-4.4',
  dots: 'M5.4 12v.01M12 12v.01M18.6 12v.01',
  padlock: 'M5.5 11H18.5V20.5H5.5ZM8 11V8a4 4 0 0 1 8 0M12 15v1.6',
  question: 'M8.2 8.6a3.9 3.9 0 1 1 5.6 3.5C12.5 12.8 12 13.6 12 15M12 19.6v.01',
  sound:
    'M4 9.4V14.6H7.6L12 18.6V5.4L7.6 9.4ZM15.6 9a4.4 4.4 0 0 1 0 6M18 6.2a8.2 8.2 0 0 1 0 11.6',
};

/** Pens for the glyphs that are mostly dots. */
const penWidths: Partial<Record<PictogramName, number>> = {
  spots: 2.4,
  'ice-star': 1.8,
  bag: 1.9,
  exclamation: 3.6,
  dots: 3.8,
};

/** Width of the pen for a glyph, in its box of 24. */
export function penOf(name: PictogramName): number {
  return penWidths[name] ?? 2.1;
}

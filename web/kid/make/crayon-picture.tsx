import { ring } from '../../ui/child-shapes.ts';
import type { Crayon, CrayonId } from './crayons.ts';

/** Something that has the colour, in a box of 20. */
const things: Record<CrayonId, string> = {
  black: 'M3 8V2l4 3h6l4-3v6q1 9-7 9T3 8zM7.500 9v.01M12.500 9v.01',
  brown: 'M4 8h12q0 7-6 10Q4 15 4 8zM3 8q0-5 7-5t7 5zM10 3V1',
  red: 'M10 17Q2 11 3 6t4.500-3Q10 3 10 6q0-3 2.500-3T17 6q1 5-7 11z',
  orange: 'M5 7h10l-5 12zM10 7V2M10 6L6 2M10 6l4-4M7 11h3',
  yellow: `${ring(10, 10, 4.5)}M10 1v2M10 17v2M1 10h2M17 10h2M4 4l1 1M16 4l-1 1M4 16l1-1M16 16l-1-1`,
  green: 'M3 17Q1 4 17 3q1 14-12 12M3 17l8-8',
  blue: 'M10 2q7 8 6 12-1 4-6 4t-6-4q-1-4 6-12z',
  pink: `${ring(10, 5, 3)}${ring(15, 9, 3)}${ring(13, 15, 3)}${ring(7, 15, 3)}${ring(5, 9, 3)}`,
};

/** A crayon with a picture of its colour on it. Decoration: its word stands beside it. */
export const CrayonPicture = ({ id, colour }: Crayon) => (
  <svg class="crayon" viewBox="0 0 48 52" aria-hidden="true">
    <path d="M16 12l5-9q3-2 6 0l5 9z" fill={colour} />
    <path d="M8 12h32v42H8z" fill={colour} />
    <path class="crayon-label" d="M8 18h32v28H8z" />
    <path class="crayon-thing" transform="translate(14 22)" d={things[id]} fill={colour} />
  </svg>
);

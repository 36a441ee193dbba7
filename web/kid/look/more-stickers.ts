import type { ChildPicture } from '../../../schema/vocabulary/kid.ts';
import { childAnswerShapes } from '../../ui/child-answers.ts';
import { type Drawing, dots, ring } from '../../ui/child-shapes.ts';

type MissionSticker =
  | 'three-lovely'
  | 'not-dare'
  | 'where-run'
  | 'animals'
  | 'broken-thing'
  | 'quiet';

const flower = (x: number, y: number, colour: string): Drawing => [
  `-M${x} ${y + 5}v12`,
  `${colour}M${x} ${y - 2}q1-5 4-3t1 5q5 0 4 4t-5 2q0 5-4 5t-4-5q-4 2-5-2t4-4q-2-3 1-5t4 3z`,
  `y${ring(x, y + 2, 2)}`,
];

/** What is not on the first screens: the office's answers and the missions. */
export const moreStickers: Record<ChildPicture | MissionSticker, Drawing> = {
  ...childAnswerShapes,
  'three-lovely': [
    ...flower(11, 21, 'p'),
    ...flower(37, 21, 'b'),
    ...flower(24, 11, 'r'),
    '-M4 43h40M24 28v14M11 36v7M37 36v7',
  ],
  'not-dare': [
    'nM9 5h30v39H9z',
    'dM15 11h18v33H15z',
    `y${ring(20, 22, 2.4, 3)}${ring(28, 22, 2.4, 3)}`,
    '-M20 31l2-2 2 2 2-2 2 2',
  ],
  'where-run': [
    `o${ring(29, 9, 5)}`,
    'rM26 16q6 0 5 6l-4 9-9-4 4-9z',
    '-M27 18l7 6 7-3M22 19l-7 1-3 6M18 28l-3 7H6M26 31l6 5-2 8M4 12h7M2 18h6',
  ],
  animals: [
    'bM8 27Q8 12 22 12q9 0 11 9l11 4-10 3q-1 13-13 13-11 0-17-12 2-2 4-2z',
    'wM14 31q6-3 11 0-3 6-7 5-3-1-4-5z',
    `-M18 41v4M25 41v4M44 25l-11-1${dots([25, 20])}`,
  ],
  'broken-thing': [
    'oM8 15h17l-3 9 4 6-4 13h-8z',
    'oM31 18l9-1-5 25-6 2 2-13-4-7z',
    'gM16 15Q10 9 15 3q7 4 5 12zM20 15q1-8 9-8 1 7-9 8z',
    '-M5 15h22',
  ],
  quiet: [
    `y${ring(24, 22, 18)}`,
    '-M14 19q3-4 6 0M28 19q3-4 6 0M20 30h4',
    'oM24 45V28q0-3 2.500-3t2.500 3v7l6 1q4 1 3 5l-1 4z',
  ],
};

import type { Drawing } from '../../ui/child-shapes.ts';
import { ring } from '../../ui/child-shapes.ts';

/** The pictures of making, in a box of 48. */
export const pictures = {
  noFaces: [
    `y${ring(24, 24, 15)}`,
    `k${ring(18, 21, 2, 3)}${ring(30, 21, 2, 3)}`,
    '-M16 30q8 7 16 0',
    // A sign as in the street: the face stays to be seen.
    `r${ring(24, 24, 23)}M16.700 12.500A13.600 13.600 0 0 1 35.500 31.300zM31.300 35.500A13.600 13.600 0 0 1 12.500 16.700z`,
  ],
  boxFull: [
    'nM7 22h34l-3 21H10z',
    'wM13 22l-3-12 11-3 3 15zM25 22l2-16 11 3-3 13z',
    'yM18 22q-1-9 5-11t7 11z',
    '-M7 22h34M17 31q3-4 5 0M27 31q3-4 5 0M20 37q4 3 8 0',
  ],
} as const satisfies Record<string, Drawing>;

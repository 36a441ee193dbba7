import type { ChildJudgement } from '../../schema/vocabulary/kid.ts';
import { type Drawing, dots, ring } from './child-shapes.ts';

/** A shape, a colour and a mouth each: none of the three is needed to know one by the other two. */
export const childFaceShapes: Record<ChildJudgement, Drawing> = {
  good: [
    `g${ring(24, 24, 21)}`,
    'wM13 28h22q-2 10-11 10T13 28z',
    `k${ring(17, 18, 2, 3)}${ring(31, 18, 2, 3)}`,
  ],
  fair: [
    'yM9 4h30q5 0 5 5v30q0 5-5 5H9q-5 0-5-5V9q0-5 5-5z',
    `-M15 33h18`,
    `k${ring(17, 20, 2, 3)}${ring(31, 20, 2, 3)}`,
  ],
  bad: [
    'rM20.500 5q3.500-5 7 0L46 38q2 6-4 6H6q-6 0-4-6z',
    `-M16 39q8-7 16 0M14 26l6-4M34 26l-6-4`,
    `k${ring(19, 30, 1.8, 2.4)}${ring(29, 30, 1.8, 2.4)}`,
  ],
  unsure: [
    'sM12 40q-9-1-9-9 0-6 5-8Q7 12 16 9q6-7 15-3 7 3 7 10 8 3 7 11 0 8-8 12-3 5-10 4-7 3-15-3z',
    `-M18 18q0-6 6-6t6 5.500q0 4-3 5.500t-3 5${dots([24, 35])}`,
  ],
};

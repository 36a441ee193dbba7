import { Problem } from '../http/problem.ts';

type Behind = { problem: 'behind' };

/** What the object answered. @throws Problem when it is being restored. */
export function inTime<T>(answer: T | Behind): Exclude<T, Behind> {
  if (typeof answer === 'object' && answer !== null && 'problem' in answer)
    throw new Problem('behind');
  return answer as Exclude<T, Behind>;
}

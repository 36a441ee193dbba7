import type { Lane } from '../store/capture-store.ts';

type Numbers = Pick<Lane, 'proof' | 'epoch' | 'nextN'>;

/** Up to which numbers the server looked up and has the work, and the photos that it tells of. */
export const provenIn = ({ proof, epoch }: Numbers): { n: number; photosN: number } =>
  proof?.epoch === epoch ? proof : { n: 0, photosN: 0 };

/** Whether the server looked up and has all that was ever made on this lane. */
export function isProven(lane: Numbers): boolean {
  const { n, photosN } = provenIn(lane);
  return Math.min(n, photosN) >= lane.nextN - 1;
}

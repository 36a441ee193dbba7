import type { Box } from '../../schema/register/outline.ts';
import type { AddressesAnswer } from '../../schema/register/wire.ts';
import { type Failure, isFailure } from './api.ts';
import { boxAround, type Place, REACH_METRES } from './homes-area.ts';

/** A neighbourhood so dense is asked for in smaller boxes, down to this. */
const LEAST_METRES = 150;
/** The Netherlands: all that a small organisation has, and of a large one somewhere to begin. */
const EVERYWHERE: Box = { south: 50.7, west: 3.3, north: 53.6, east: 7.3 };

/** @returns the box that was answered about with all that is in it. */
export async function askAround(
  ask: (box: Box) => Promise<AddressesAnswer | Failure>,
  place: Place | null,
): Promise<{ box: Box; answer: AddressesAnswer } | Failure> {
  if (!place) {
    const answer = await ask(EVERYWHERE);
    if (isFailure(answer)) return answer;
    const { lat, lng } = answer.addresses[0] ?? {};
    if (!answer.isCut || !lat || !lng) return { box: EVERYWHERE, answer };
    return askAround(ask, { lat, lng });
  }
  for (let metres = REACH_METRES; ; metres /= 2) {
    const box = boxAround(place, metres);
    const answer = await ask(box);
    if (isFailure(answer)) return answer;
    if (!answer.isCut || metres <= LEAST_METRES) return { box, answer };
  }
}

import type { Device, LaneView } from './device.ts';
import { isProven } from './proof.ts';

/**
 * here: some of it is only on this device; checking: sent, and not looked up yet; missing: it was sent again and again and is not
 * there; in: the server looked it up and has it; unknown: photos are not counted yet.
 */
export type Standing = {
  is: 'here' | 'checking' | 'missing' | 'in' | 'unknown';
  /** Of finds and other work, and of photos. */
  waiting: number;
  photos: number;
};

/** So often in a row is chance; after that a person must know. */
const OFTEN = 3;

/** How what was made on a lane stands. "All in" is said of `in` and of nothing else. */
export function standingOf(
  { unsent, photosHere }: Pick<Device, 'unsent' | 'photosHere'>,
  lane: Pick<LaneView, 'id' | 'proof' | 'epoch' | 'nextN'>,
): Standing {
  const waiting = unsent.value.find((one) => one.lane === lane.id)?.count ?? 0;
  const photos = photosHere.value?.get(lane.id) ?? 0;
  const is =
    (lane.proof?.missing ?? 0) >= OFTEN
      ? 'missing'
      : waiting + photos > 0
        ? 'here'
        : photosHere.value === null
          ? 'unknown'
          : isProven(lane)
            ? 'in'
            : 'checking';
  return { is, waiting, photos };
}

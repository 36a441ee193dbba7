import type { Mid } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { KidBox, KidThing, KidWaiting } from '../store/kid-box.ts';
import type { SeenRow } from '../sync/device.ts';
import type { PhotoDesk } from '../sync/photo-desk.ts';

const DAY_MS = 24 * 3_600_000;

/** What still waits for a grown-up on this phone. */
export type Waits = {
  /** Newest first. */
  things: readonly KidThing[];
  /** Finds without a place, newest first. */
  finds: readonly KidWaiting[];
};

type Box = Pick<KidBox, 'things' | 'waiting' | 'dropThing' | 'dropWaiting' | 'forgetOld'>;

type Known = {
  /** The lane and all it was called before. */
  lanes: readonly string[];
  /** A photo, note or find of this id was made already: a page that was killed did not get round to emptying the box. */
  isMade: (id: Mid) => boolean;
  /** The child does not want the find shown. */
  isHidden: (find: Mid) => boolean;
  nowMs: number;
};

/** Takes out of the box what has had its time, what was made of it already and what the child hid. @returns what is left */
export async function whatWaits(box: Box, known: Known): Promise<Waits> {
  const { lanes, isMade, isHidden, nowMs } = known;
  await box.forgetOld(nowMs);
  const own = <T extends { lane: string; at: number }>(all: T[]) =>
    all.filter(({ lane }) => lanes.includes(lane)).sort((one, other) => other.at - one.at);
  const finds: KidWaiting[] = [];
  const hidden = new Set<Mid>();
  for (const find of own(await box.waiting())) {
    if (find.says.isHidden === true) hidden.add(find.id);
    if (isMade(find.id) || hidden.has(find.id)) await box.dropWaiting(find.id);
    else finds.push(find);
  }
  const things: KidThing[] = [];
  for (const thing of own(await box.things())) {
    if (isMade(thing.id) || hidden.has(thing.find) || isHidden(thing.find))
      await box.dropThing(thing.id);
    else things.push(thing);
  }
  return { things, finds };
}

/**
 * Shows a photo or drawing to the others. It is added under its own id before it leaves the box, so that a page killed between the
 * two neither loses it nor shows it twice. @throws PhotoRefused
 */
export async function show(
  thing: KidThing,
  find: Pick<SeenRow, 'id' | 'walk'>,
  { desk, box, lane }: { desk: PhotoDesk; box: Pick<KidBox, 'dropThing'>; lane: string },
): Promise<void> {
  const { id, what, bytes, type } = thing;
  const about = { kind: 'observation' as const, id: find.id, walk: find.walk };
  const drawing = what === 'drawing' ? ({ what } as const) : {};
  await desk.add(lane, { ...about, ...drawing }, new Blob([bytes], { type }), id);
  await box.dropThing(id);
  // Somebody looked at it already.
  await desk.release([id]);
}

/** How many days are left, at least 1, before a thing goes by itself. */
export const daysLeft = ({ at }: Pick<KidThing, 'at'>, nowMs: number): number =>
  Math.max(1, Math.ceil((at + limits.keepKidMs - nowMs) / DAY_MS));

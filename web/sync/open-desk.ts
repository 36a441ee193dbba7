import type { Lane } from '../store/capture-store.ts';
import { deskOf, newLane } from './new-lane.ts';
import { openLane } from './open-lane.ts';
import type { RoundDeps } from './sync-round.ts';
import type { WhoIsHere } from './who-is-here.ts';
import type { Made } from './work-of.ts';

type OpenDeskDeps = RoundDeps & {
  lanes: readonly Lane[];
  here: WhoIsHere;
  made: Made;
};

/** The desk of who is signed in, made when there is none on this device yet. @returns the lane's id. */
export async function openDesk(
  slug: string,
  { lanes, here, made, ...deps }: OpenDeskDeps,
): Promise<{ id: string; isNew: boolean }> {
  const known = deskOf(lanes, slug, here);
  if (known) return { id: known.id, isNew: false };
  const lane = newLane({ by: 'organisation', slug }, here.person.value?.name ?? '', made);
  await deps.store.add(lane, []);
  // Let in before anything is read, so that its screen is there meanwhile. Without a network a later round does it.
  await openLane(lane, deps);
  return { id: lane.id, isNew: true };
}

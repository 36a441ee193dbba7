import type { PromiseRow } from '../../schema/entities/things.ts';
import type { LatLng } from '../map/map-types.ts';
import { within } from '../map/within.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { type Find, findsOf, isOver } from '../text/finds.ts';
import type { SeenWalk } from './walk-order.ts';

export type SeenPromise = SeenRow & { set: PromiseRow['set'] };

/** What the walk before this one left open. */
export type LastTime = { walk: SeenWalk; promises: SeenPromise[]; finds: Find[] };

type Here = {
  id: string;
  area: readonly LatLng[] | null;
  areaName: string;
  /** When this one begins, and what time it is: a walk that is out has left nothing yet. Epoch ms. */
  before: number;
  now: number;
};

/**
 * The last walk that began before, is over and went here: by the name of the area, or with a find or a corner within it. `isHere` are walks of
 * which the server says so. Null when there is none.
 */
export function lastTimeHere(
  view: Pick<LaneViewModel, 'list'>,
  { id, area, areaName, before, now }: Here,
  isHere: ReadonlySet<string> = new Set(),
): LastTime | null {
  const finds = findsOf(view).filter(({ kind }) => kind === 'observation');
  const inArea = area && within(area);
  const goesThere = (walk: SeenWalk): boolean => {
    if (isHere.has(walk.id)) return true;
    if (areaName && walk.set.areaName === areaName) return true;
    if (!inArea) return false;
    const corners = walk.set.area ?? [];
    return (
      corners.some(({ lat, lng }) => inArea(lat, lng)) ||
      finds.some(({ row, position }) => row.walk === walk.id && inArea(position.lat, position.lng))
    );
  };
  const walks = view.list('walk') as SeenWalk[];
  const walk = walks
    .filter(
      ({ id: other, set }) =>
        other !== id &&
        !set.isPlanned &&
        set.startedAt < before &&
        (set.endsAt < now || set.closedAt != null),
    )
    .sort((one, other) => other.set.startedAt - one.set.startedAt)
    .find(goesThere);
  if (!walk) return null;
  return {
    walk,
    promises: promisesOf(view, walk.id).filter(({ set }) => !set.isKept),
    finds: unanswered(
      view,
      finds.filter(({ row }) => row.walk === walk.id),
    ),
  };
}

/** The promises of a walk in their three places. */
export const promisesOf = (view: Pick<LaneViewModel, 'list'>, walk: string): SeenPromise[] =>
  (view.list('promise') as SeenPromise[])
    .filter(({ set }) => set.about?.kind === 'walk' && set.about.id === walk)
    .sort((one, other) => (one.set.place ?? 0) - (other.set.place ?? 0));

/** Finds of which nobody who raised them heard anything, and that are not over. */
export function unanswered(view: Pick<LaneViewModel, 'list'>, finds: readonly Find[]): Find[] {
  const answered = new Set(
    view.list('answer').map(({ set }) => (set.about as { id?: string } | undefined)?.id),
  );
  return finds.filter(
    ({ id, status, row }) => !isOver(status) && !row.set.duplicateOf && !answered.has(id),
  );
}

/** What became of a promise. `today` is a day 'YYYY-MM-DD'. */
export const standingOf = (
  { set }: Pick<SeenPromise, 'set'>,
  today: string,
): 'kept' | 'late' | 'due' => (set.isKept ? 'kept' : set.dueOn < today ? 'late' : 'due');

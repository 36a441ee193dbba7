import type { AlsoSeen } from '../../schema/entities/things.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { deleteDraft, restoreDraft } from '../sync/drafts.ts';
import { aboutFind } from '../text/about-find.ts';
import { metresBetween } from '../text/find-words.ts';
import type { Find } from '../text/finds.ts';
import { sameWithin } from '../text/same-spot.ts';

/** Two phones that saw the same saw it within this; later it may have come back. */
const WITHIN_MS = 60 * 60_000;

/** `metres` and `minutes` between the two, whole. */
export type Near = { find: Find; metres: number; minutes: number };

/**
 * What `find`, made just now, may say again: the nearest of the same sort on this walk within the hour, also by oneself. A clock
 * of another phone may run ahead. Null when there is none.
 */
export function nearDuplicate(find: Find, finds: readonly Find[], now: number): Near | null {
  if (find.kind !== 'observation' || now - find.row.at > WITHIN_MS) return null;
  const within = sameWithin(find.category.id);
  const near = finds.flatMap((other): (Near & { far: number })[] => {
    const isOther = other.id !== find.id && other.kind === 'observation';
    if (!isOther || other.category.id !== find.category.id || other.row.set.duplicateOf) return [];
    const apart = find.row.at - other.row.at;
    const far = metresBetween(find.position, other.position);
    if (far > within || Math.abs(apart) > WITHIN_MS || !isBefore(other, find)) return [];
    const minutes = Math.max(0, Math.round(apart / 60_000));
    return [{ find: other, far, metres: Math.round(far), minutes }];
  });
  const [nearest] = near.sort(
    (one, other) => one.far - other.far || (one.find.id < other.find.id ? -1 : 1),
  );
  return nearest ? { find: nearest.find, metres: nearest.metres, minutes: nearest.minutes } : null;
}

/** Of one's own the earlier one; of somebody else's what is here first, whatever their clock says. */
const isBefore = (other: Find, find: Find): boolean =>
  other.row.by !== find.row.by ||
  other.row.at < find.row.at ||
  (other.row.at === find.row.at && other.id < find.id);

/** Whether nothing hangs on it yet: no photo, note or judgement would go with it. */
export function isBare(find: Find, view: Pick<LaneViewModel, 'list'>): boolean {
  const has = (kind: 'note' | 'attachment' | 'snag' | 'initiative' | 'strength') =>
    aboutFind(view, kind, find.id).length > 0;
  return (
    find.judgement === null &&
    !has('note') &&
    !has('attachment') &&
    !has('snag') &&
    !has('initiative') &&
    !has('strength')
  );
}

/** Also seen: said about the earlier one, and the new one goes, in one step. */
export const alsoSeenDrafts = (earlier: SeenRow, own: SeenRow): Draft[] => [
  {
    t: 'also_seen.create',
    walk: own.walk,
    set: { about: { kind: 'observation', id: earlier.id } },
  },
  deleteDraft(own),
];

/** The way back from that, in one step too. */
export const notSeenDrafts = (alsoSeen: string, own: SeenRow): [Draft, Draft] => [
  restoreDraft(own),
  deleteDraft({ kind: 'also_seen', id: alsoSeen, walk: own.walk }),
];

/** Whether others said that they saw it as well; how many or who is nobody's business. */
export const isAlsoSeen = (view: Pick<LaneViewModel, 'list'>, find: string): boolean =>
  (view.list('also_seen') as (SeenRow & AlsoSeen)[]).some(
    ({ isDeleted, set }) => !isDeleted && set.about?.id === find,
  );

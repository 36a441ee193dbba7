import type { Walk } from '../../schema/entities/things.ts';
import { limits } from '../../schema/limits.ts';
import type { SeenRow } from '../sync/device.ts';

/** Where a walk is in its life. */
export type WalkStage = 'planned' | 'under-way' | 'over' | 'never-begun';
/** A walk as a screen has it. */
export type SeenWalk = SeenRow & { set: Walk['set'] };

/** A plan can still begin this long after its day; later it is a walk that never was. */
const BEGINS_LATE_MS = 7 * 24 * 3_600_000;

export function stageOf({ set }: Pick<SeenWalk, 'set'>, now: number): WalkStage {
  if (set.isPlanned) return now > set.endsAt + BEGINS_LATE_MS ? 'never-begun' : 'planned';
  if (set.closedAt != null) return 'over';
  return now > set.endsAt + limits.joinGraceMs ? 'over' : 'under-way';
}

export type WalkGroups = Record<'planned' | 'underWay' | 'past', SeenWalk[]>;

/** Planned walks with the soonest first, then those under way, then what was with the latest first. */
export function groupWalks(rows: readonly SeenRow[], now: number): WalkGroups {
  const walks = rows.filter(({ kind, isDeleted }) => kind === 'walk' && !isDeleted) as SeenWalk[];
  const soonest = [...walks].sort(
    (one, other) => one.set.startedAt - other.set.startedAt || (one.id < other.id ? -1 : 1),
  );
  const latest = [...soonest].reverse();
  const at = (of: SeenWalk[], ...stages: WalkStage[]) =>
    of.filter((walk) => stages.includes(stageOf(walk, now)));
  return {
    planned: at(soonest, 'planned'),
    underWay: at(latest, 'under-way'),
    past: at(latest, 'over', 'never-begun'),
  };
}

/** How many places for colleagues are free, and null where none were ever offered. */
export function freePlaces({ set }: Pick<SeenWalk, 'set'>): number | null {
  const places = set.places ?? 0;
  return places > 0 ? Math.max(0, places - (set.seats?.length ?? 0)) : null;
}

/** Whether this person goes: planned for it, or along with *Loop mee*. */
export const goesAlong = ({ set }: Pick<SeenWalk, 'set'>, person: string): boolean =>
  (set.people ?? []).some((one) => one.person === person) ||
  (set.seats ?? []).some(({ by }) => by === person);

/** What a plate says of it. */
export const plateOf = ({ set }: Pick<SeenWalk, 'set'>): string => set.areaName || set.name;

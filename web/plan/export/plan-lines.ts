import type { FollowUp } from '../../../schema/entities/things.ts';
import type { CategoryId } from '../../../schema/vocabulary/categories.ts';
import type { FollowUpStatus } from '../../../schema/workflow.ts';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';

/** A follow-up as it leaves the app: nobody of us stands in it, and of a home no words do. */
export type PlanLine = {
  id: string;
  madeAt: number;
  /** Null of a home. */
  task: string | null;
  status: FollowUpStatus;
  by: { kind: 'person' | 'residents' } | { kind: 'team' | 'other'; name: string };
  plannedOn: string | null;
  at: string | null;
  minutes: number | null;
  dueOn: string | null;
  waitingFor: string;
  waitingUntil: string | null;
  parts: { done: number; all: number };
  cost: string;
  outcome: string;
  /** Of the first thing that it is about, where that is in the street and on this device. */
  category: CategoryId | null;
  place: { lat: number; lng: number } | null;
  about: number;
};

type View = Pick<LaneViewModel, 'byId' | 'list'>;

/** Rows of older phones lack most fields. */
export function planLine(view: View, row: SeenRow): PlanLine {
  const set = row.set as Partial<FollowUp['set']>;
  const { also = [], parts = [] } = set;
  const isOfHome =
    row.audience === 'door' || [set.about, ...also].some((one) => one?.kind === 'concern');
  const find = isOfHome ? undefined : view.byId(set.about?.id ?? '');
  const position = find?.set.position as { lat: number; lng: number } | undefined;
  return {
    id: row.id,
    madeAt: row.at,
    task: isOfHome ? null : (set.task ?? ''),
    status: set.status ?? 'open',
    by: byOf(view, set),
    plannedOn: set.plannedOn ?? null,
    at: set.at ?? null,
    minutes: set.minutes ?? null,
    dueOn: set.dueOn ?? null,
    waitingFor: isOfHome ? '' : (set.waitingFor ?? ''),
    waitingUntil: set.waitingUntil ?? null,
    parts: { done: parts.filter(({ isDone }) => isDone).length, all: parts.length },
    cost: isOfHome ? '' : (set.cost ?? ''),
    outcome: isOfHome ? '' : (set.outcome ?? ''),
    category: (find?.set.category as CategoryId | undefined) ?? null,
    place: position ? { lat: position.lat, lng: position.lng } : null,
    about: 1 + also.length,
  };
}

/** Who of us it is stays out, so that no list counts people; a name alone, of before owners had ids, may be one of us. */
function byOf(view: View, { who, owner = '' }: Partial<FollowUp['set']>): PlanLine['by'] {
  if (who?.kind === 'residents') return { kind: 'residents' };
  if (who?.kind === 'other') return { kind: 'other', name: owner };
  if (who?.kind !== 'team') return { kind: 'person' };
  const team = view.list('team').find(({ id }) => id === who.id);
  return { kind: 'team', name: String(team?.set.name ?? '') };
}

const SLICE = 500;

/**
 * All lines, in slices so that the screen goes on.
 * @param onMore hears how many there are by now. @returns null when it was stopped.
 */
export async function planLines(
  view: View,
  rows: readonly SeenRow[],
  onMore: (count: number) => void,
  stop: AbortSignal,
): Promise<PlanLine[] | null> {
  const lines: PlanLine[] = [];
  for (let from = 0; from < rows.length; from += SLICE) {
    // Lets the browser draw, and hear a press on Stop.
    await new Promise((done) => setTimeout(done));
    if (stop.aborted) return null;
    for (const row of rows.slice(from, from + SLICE)) lines.push(planLine(view, row));
    onMore(lines.length);
  }
  return stop.aborted ? null : lines;
}

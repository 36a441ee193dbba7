import type { Position } from '../../schema/entities/fields.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { type Category, categoryOf } from '../../schema/vocabulary/categories.ts';
import type { Judgement, Urgency } from '../../schema/vocabulary/judgements.ts';
import type { FindStatus } from '../../schema/workflow.ts';
import type { SeenRow } from '../sync/device.ts';

/** What was pinned, a sight in the street or a concern from behind a door, ready to show. */
export type Find = {
  row: SeenRow;
  id: string;
  kind: 'observation' | 'concern';
  category: Category;
  position: Position;
  status: FindStatus;
  judgement: Judgement | null;
  urgency: Urgency | null;
  words: string;
};

/** What was done to a find, by its name; `back` takes it back, together with what was done `also`. */
export type Told = {
  text: string;
  category: Category;
  back: Draft;
  also?: readonly Draft[];
  isRemoved?: boolean;
};

type Rows = { list(kind: SeenRow['kind']): readonly SeenRow[] };

/** What was read of a view: it does not change, a new one comes in its place. */
const read = new WeakMap<Rows, readonly Find[]>();

/** All finds of a view that were not removed, newest first: the order of every list and of the map. */
export function findsOf(view: Rows): readonly Find[] {
  const known = read.get(view) ?? readAll(view);
  read.set(view, known);
  return known;
}

function readAll(view: Rows): Find[] {
  const finds: Find[] = [];
  for (const row of [...view.list('observation'), ...view.list('concern')]) {
    const find = row.isDeleted ? null : readFind(row);
    if (find) finds.push(find);
  }
  return finds.sort((one, other) => other.row.at - one.row.at || (one.id < other.id ? 1 : -1));
}

/** @returns the row as a find, or null when it is something else or has no place to show it at. */
export function readFind(row: SeenRow): Find | null {
  const { kind, set } = row;
  if (kind !== 'observation' && kind !== 'concern') return null;
  const category = categoryOf(String(set.category));
  const position = set.position as Position | undefined;
  if (!category || typeof position?.lat !== 'number' || typeof position.lng !== 'number')
    return null;
  return {
    row,
    id: row.id,
    kind,
    category,
    position,
    status: (set.status as FindStatus | undefined) ?? 'new',
    judgement: (set.judgement as Judgement | null | undefined) ?? null,
    urgency: (set.urgency as Urgency | null | undefined) ?? null,
    words: typeof set.words === 'string' ? set.words : '',
  };
}

/** The edits of a find that did not know of each other and that nobody chose between yet. */
export function openConflicts(view: Rows, id: string): SeenRow[] {
  return view
    .list('conflict')
    .filter(
      ({ set }) => set.isResolved !== true && (set.about as { id?: string } | undefined)?.id === id,
    );
}

/** Finds that are over: their pin carries a check. */
export const isOver = (status: FindStatus): boolean => status === 'done' || status === 'not_ours';

import type { Conflict, Held, HeldDecision } from '../../schema/entities/held.ts';
import type { Fields, Kind } from '../../schema/entities/row.ts';
import { types } from '../../schema/mutations/types.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';

export type View = Pick<LaneViewModel, 'list' | 'byId' | 'rows'>;

/** One thing that a person decides about: what could not be applied, or the later values of one change that did not know of another. */
export type Entry = {
  id: string;
  /** What is held, or each field that is in conflict. */
  rows: readonly SeenRow[];
  isConflict: boolean;
  /** Held too, and about what this would make: they come along. */
  withIt: readonly SeenRow[];
  /** As in mutations/types.ts, or of a newer app. */
  type: string;
  /** Null of a newer app, and of a choice that was refused. */
  verb: 'create' | 'patch' | 'delete' | 'restore' | null;
  kind: Kind | null;
  /** What it would make or change; null where that was not kept. */
  e: string | null;
  /** What stands of that; undefined where there is nothing, or nothing on this device. */
  subject: SeenRow | undefined;
  came: Fields;
  why: string;
  by: string;
  walk: string | null;
  role: string | undefined;
  /** Epoch ms. */
  at: number;
  receivedAt: number | undefined;
  isOpen: boolean;
  decision: HeldDecision | undefined;
};

const fieldsIn = (body: unknown): Fields =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Fields) : {};

export const aboutOf = (fields: Fields): { kind: Kind; id: string } | undefined => {
  const { kind, id } = fieldsIn(fields.about);
  return typeof kind === 'string' && typeof id === 'string'
    ? { kind: kind as Kind, id }
    : undefined;
};

const rowOf = (view: View, kind: Kind, id: string): SeenRow | undefined => {
  const row = view.byId(id);
  return row?.kind === kind ? row : view.list(kind).find((one) => one.id === id);
};

type OneHeld = Omit<Entry, 'withIt'>;

function heldEntry(view: View, row: SeenRow): OneHeld | null {
  const { set, id, by, at, walk } = row as SeenRow & Held;
  if (typeof set.type !== 'string') return null;
  const type = Object.hasOwn(types, set.type) ? types[set.type] : undefined;
  const e = set.e ?? (type?.verb === 'create' ? id : null);
  return {
    id,
    rows: [row],
    isConflict: false,
    type: set.type,
    verb: type?.verb ?? null,
    kind: type?.kind ?? null,
    e,
    subject: type && e !== null ? rowOf(view, type.kind, e) : undefined,
    came: fieldsIn(set.body),
    why: set.why,
    by,
    walk,
    role: set.role,
    at,
    receivedAt: set.receivedAt,
    isOpen: set.decision === undefined,
    decision: set.decision,
  };
}

/** Of one change to one thing: two people who closed it at once chose once, not field by field. */
function conflictEntry(view: View, rows: readonly SeenRow[]): Entry | null {
  const [first] = rows as readonly (SeenRow & Conflict)[];
  if (!first?.set.about) return null;
  const { kind, id } = first.set.about as { kind: Kind; id: string };
  const came = rows.map(({ set }) => [String(set.field), set.value] as const);
  const { decision } = first.set;
  const stood = rows.map(({ set }) => (set as Conflict['set']).decision?.stood ?? {});
  return {
    id: first.id,
    rows,
    isConflict: true,
    withIt: [],
    type: `${kind}.patch`,
    verb: 'patch',
    kind,
    e: id,
    subject: rowOf(view, kind, id),
    came: Object.fromEntries(came),
    why: 'conflict',
    by: first.by,
    walk: first.walk,
    role: undefined,
    at: first.at,
    receivedAt: first.set.receivedAt,
    isOpen: rows.some(({ set }) => set.isResolved !== true),
    decision: decision && { ...decision, stood: Object.assign({}, ...stood) },
  };
}

const whenOf = ({ decision, receivedAt, at }: Entry): number => decision?.at ?? receivedAt ?? at;

/** All there is to decide about and was decided, newest first. What hangs on something that is held stands with that. */
export function entriesOf(view: View): Entry[] {
  const held = view.list('held').flatMap((row) => heldEntry(view, row) ?? []);
  const made = new Map(
    held.flatMap((one) => (one.isOpen && one.verb === 'create' && one.e ? [[one.e, one]] : [])),
  );
  const roots = new Map(held.map((one) => [one, rootOf(one, made)]));
  const entries = held
    .filter((one) => roots.get(one) === null)
    .map((one): Entry => {
      const hangs = held.filter((other) => roots.get(other) === one);
      return { ...one, withIt: hangs.flatMap(({ rows }) => rows) };
    });
  const changes = Map.groupBy(
    view.list('conflict'),
    ({ id, set }) => `${set.mid ?? id} ${set.isResolved}`,
  );
  for (const rows of changes.values()) {
    const entry = conflictEntry(view, rows);
    if (entry) entries.push(entry);
  }
  return entries.sort((one, other) => whenOf(other) - whenOf(one) || (one.id < other.id ? 1 : -1));
}

/** What it hangs on, also by way of something else, when that waits too; null for what stands by itself, as what goes round does. */
function rootOf(one: OneHeld, made: ReadonlyMap<string, OneHeld>): OneHeld | null {
  if (!one.isOpen || one.verb !== 'create') return null;
  const seen = new Set([one]);
  let at = one;
  for (;;) {
    const above = made.get(aboutOf(at.came)?.id ?? '');
    if (!above) return at === one ? null : at;
    if (seen.has(above)) return null;
    seen.add(above);
    at = above;
  }
}

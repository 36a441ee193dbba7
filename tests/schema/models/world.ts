import { type Actor, makerOf } from '../../../schema/actor.ts';
import type { Held } from '../../../schema/entities/held.ts';
import type { Kind, Lookup, Row } from '../../../schema/entities/row.ts';
import { newMid } from '../../../schema/ids.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { type Outcome, reduce } from '../../../schema/mutations/reduce.ts';
import { rules } from '../../../schema/mutations/rules.ts';
import { RESOLVE, RESOLVE_HELD, types } from '../../../schema/mutations/types.ts';
import type { Step } from './steps.ts';

export type Rows = ReadonlyMap<string, Row>;
export const keyOf = ({ kind, id }: Pick<Row, 'kind' | 'id'>) => `${kind} ${id}`;
export const lookIn =
  (rows: Rows): Lookup =>
  (kind, id) =>
    rows.get(keyOf({ kind, id }));

/** Nothing in it can be changed from here on. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const midOf = (at: number) => newMid(Date.UTC(2026, 10, 23) + at, (bytes) => bytes.fill(200));
/** Of something that is nowhere. */
const elsewhere = (at: number) => newMid(Date.UTC(2025, 1, 1) + at, (bytes) => bytes.fill(201));

/** What is said, of what there is: ids that it aims at, and the value that the person had in sight. */
export function mutationOf(step: Step, rows: Rows, n: number): Mutation {
  const mid = midOf(n);
  const type = Object.hasOwn(types, step.t) ? types[step.t] : undefined;
  const kind = choosing[step.t] ?? type?.kind;
  const of = (...wanted: (Kind | undefined)[]) =>
    [...rows.values()].filter((row) => wanted.includes(row.kind));
  const target = type?.verb === 'create' ? undefined : pick(of(kind), step.aim);
  const subject = (of: Row[]) => pick(of, step.about);
  const set = { ...step.set };
  if (step.isAimed) aim(set, subject, of);
  if (step.t === RESOLVE && target) set.about = target.set.about;
  const seen = seenRow(step, target, rows);
  const base: Mutation['base'] = {};
  const named = namedBy(step, target);
  named.forEach((name, at) => {
    const sight = step.sees[at % step.sees.length];
    base[name] =
      sight === 'now' ? (seen?.from[name] ?? null) : sight === 'none' ? null : elsewhere(0);
  });
  const walks = of('walk');
  return {
    n,
    mid,
    t: step.t,
    sv: 1,
    e: type?.verb === 'create' ? mid : (target?.id ?? elsewhere(step.aim)),
    walk: step.walk === 0 ? null : (pick(walks, step.walk)?.id ?? null),
    at: step.at,
    set,
    base,
  };
}

/** Which kind is chosen about. */
const choosing: Partial<Record<string, Kind>> = { [RESOLVE]: 'conflict', [RESOLVE_HELD]: 'held' };

/** The fields of which the person had a value in sight. */
function namedBy({ t, set }: Step, target: Row | undefined): string[] {
  if (t === RESOLVE) return [String(target?.set.field)];
  if (t === RESOLVE_HELD) return Object.keys((target?.set.body as object | undefined) ?? {});
  return Object.keys(set);
}

const pick = <T>(of: readonly T[], at: number): T | undefined => of[at % Math.max(1, of.length)];

/** Of a conflict the value in sight is that of the row it is about, of what was held that of the row it would change. */
function seenRow({ t }: Step, target: Row | undefined, rows: Rows): Row | undefined {
  if (t === RESOLVE_HELD) return [...rows.values()].find(({ id }) => id === target?.set.e);
  const about = target?.set.about as { kind: Kind; id: string } | undefined;
  return t === RESOLVE && about ? rows.get(keyOf(about)) : target;
}

/** As from a screen: what it is about is there. */
function aim(
  set: Record<string, unknown>,
  subject: (of: Row[]) => Row | undefined,
  of: (...kinds: Kind[]) => Row[],
): void {
  const about = set.about as { kind?: Kind } | null | undefined;
  const found = about?.kind && subject(of(about.kind));
  if (found) set.about = { kind: found.kind, id: found.id };
  const to = { closedWith: 'answer', duplicateOf: 'observation', cause: 'cause' } as const;
  for (const [name, kind] of Object.entries(to) as [string, Kind][])
    if (typeof set[name] === 'string') set[name] = subject(of(kind))?.id ?? set[name];
}

/** What is kept of what could not be applied, as the server keeps it. */
const heldRow = ({ mid, t, e, walk, at, set, base }: Mutation, by: Actor, why: string): Held => ({
  kind: 'held',
  id: mid,
  seq: 0,
  walk: walk ?? by.walk,
  audience: 'office',
  by: makerOf(by),
  at,
  isDeleted: false,
  set: { why, type: t, body: set, e, base, role: by.role },
  from: {},
});

/** With these rows in it, numbered from `seq`. */
export function after(rows: Rows, written: readonly Row[], seq: number): Map<string, Row> {
  const next = new Map(rows);
  written.forEach((row, at) => {
    next.set(keyOf(row), frozen({ ...row, seq: seq + at }));
  });
  return next;
}

export type Told = { mutation: Mutation; by: Actor; before: Rows; outcome: Outcome };

/** Says these one after another, each on the rows that those before it left. */
export function tell(steps: readonly Step[], from: Rows = new Map()): { rows: Rows; told: Told[] } {
  let rows = from;
  const told: Told[] = [];
  steps.forEach((step, at) => {
    const mutation = frozen(mutationOf(step, rows, at + 1));
    const by = frozen(step.by);
    const outcome = reduce(mutation, by, lookIn(rows), rules);
    told.push({ mutation, by, before: rows, outcome });
    const written = 'rows' in outcome ? outcome.rows : [heldRow(mutation, by, outcome.held)];
    rows = after(rows, written, rows.size + 1 + at * 3);
  });
  return { rows, told };
}

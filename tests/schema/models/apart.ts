import type { Row } from '../../../schema/entities/row.ts';
import { reduce } from '../../../schema/mutations/reduce.ts';
import { rules } from '../../../schema/mutations/rules.ts';
import type { Step } from './steps.ts';
import { frozen, keyOf, lookIn, mutationOf, type Rows, type Told } from './world.ts';

/** Fields that are held against each other: of two of these the order does count. */
const together = new Set(
  `status notOursWhy duplicateOf closedWith report wantsNoAnswer plannedOn dueOn waitingFor said also
   mayUse mayPublish isPublished isHidden isDeleted isResolved decision isPlanned places closedAt`.split(
    /\s+/,
  ),
);

export type Saying = Told & { reads: ReadonlySet<string>; writes: ReadonlySet<string> };

/** All said by people who had the same before them, each with which rows it looked at and what it changed. */
export const sayingsOn = (rows: Rows, steps: readonly Step[]): Saying[] =>
  steps.map((step, at) => {
    const mutation = frozen(mutationOf({ ...step, sees: ['now'] }, rows, 100 + at));
    const reads = new Set<string>();
    const look: ReturnType<typeof lookIn> = (kind, id) => {
      reads.add(keyOf({ kind, id }));
      return lookIn(rows)(kind, id);
    };
    const outcome = reduce(mutation, step.by, look, rules);
    const made = 'rows' in outcome ? outcome.rows : [];
    const writes = new Set(made.flatMap((row) => writesOf(rows.get(keyOf(row)), row)));
    if (!('held' in outcome)) for (const said of saidOf(mutation)) writes.add(said);
    return { mutation, by: step.by, before: rows, outcome, reads, writes };
  });

/** Also what stands as it was said already, and what is chosen between: after another's it would not be the same. */
function saidOf({ t, e, set }: Told['mutation']): string[] {
  const [kind, verb] = t.split('.');
  if (verb === 'patch') return Object.keys(set).map((name) => writeOf(`${kind} ${e}`, name));
  if (t !== 'conflict.resolve') return [];
  return [writeOf(keyOf(set.about as Pick<Row, 'kind' | 'id'>), e.slice(e.indexOf('.') + 1))];
}

/** What of the row is other than it was: field by field where those stand on their own, else all of it. */
function writesOf(was: Row | undefined, is: Row): string[] {
  const key = keyOf(is);
  if (!was) return [key];
  const fields = Object.keys(is.from).filter((name) => is.from[name] !== was.from[name]);
  return fields.some((name) => together.has(name))
    ? [key]
    : fields.map((name) => writeOf(key, name));
}

const writeOf = (key: string, name: string) => (together.has(name) ? key : `${key} ${name}`);

const rowOf = (write: string) => write.split(' ').slice(0, 2).join(' ');

/** Neither is about what the other changes; two fields of one thing are two things. */
function isApart(one: Saying, other: Saying): boolean {
  const whole = (of: Saying) => [...of.writes].filter((write) => write === rowOf(write));
  const touches = (a: Saying, b: Saying) =>
    whole(a).some((row) => b.reads.has(row) || [...b.writes].some((write) => rowOf(write) === row));
  return (
    !touches(one, other) &&
    !touches(other, one) &&
    ![...one.writes].some((write) => other.writes.has(write)) &&
    one.mutation.mid !== other.mutation.mid
  );
}

/** Those that leave each other alone, the first before the others. */
export function apart(sayings: readonly Saying[]): Saying[] {
  const kept: Saying[] = [];
  for (const one of sayings) if (kept.every((other) => isApart(one, other))) kept.push(one);
  return kept;
}

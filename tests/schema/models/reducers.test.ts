import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { makerOf } from '../../../schema/actor.ts';
import { officeStart } from '../../../schema/entities/later-starts.ts';
import { type Kind, kinds, type Row } from '../../../schema/entities/row.ts';
import { startingWith } from '../../../schema/entities/starts.ts';
import { type EditableKind, fieldsOf } from '../../../schema/entities/things.ts';
import { MID_PATTERN } from '../../../schema/ids.ts';
import { reduce } from '../../../schema/mutations/reduce.ts';
import { rules } from '../../../schema/mutations/rules.ts';
import { mutationTypes, RESOLVE_HELD } from '../../../schema/mutations/types.ts';
import { problems } from '../../../schema/problem.ts';
import { begun } from './begun.ts';
import { holds, PATIENCE_MS } from './runs.ts';
import { anyDays, goodDays, goodSteps, setOf } from './steps.ts';
import { keyOf, lookIn, type Told, tell } from './world.ts';

test(
  'each thing that can be said is tried, and each of its fields with it',
  () => {
    expect([...goodSteps.keys()]).toEqual(mutationTypes);
    for (const t of mutationTypes) expect(fc.sample(setOf(t), 20)).toHaveLength(20);
  },
  PATIENCE_MS,
);

holds(
  'whatever is said, by whomever, nothing breaks, and nothing that was there is changed in place',
  400,
  // What is there is frozen: to change it throws.
  fc.property(anyDays, (steps) => void tell(steps, begun)),
);

holds(
  'what is refused is refused for a reason that there are words for',
  200,
  fc.property(anyDays, (steps) => {
    for (const { outcome } of tell(steps, begun).told)
      if ('held' in outcome) expect(problems).toHaveProperty(outcome.held);
  }),
);

holds(
  'what comes of it is a row as the phones know them',
  400,
  fc.property(anyDays, (steps) => {
    for (const one of tell(steps, begun).told)
      if ('rows' in one.outcome)
        for (const row of one.outcome.rows) expect(faultsOf(row)).toEqual([]);
  }),
);

holds(
  'a thing stays what it is: its kind, its id, who made it and when, its walk, and who may see it',
  400,
  fc.property(anyDays, (steps) => {
    for (const { mutation, by, before, outcome } of tell(steps, begun).told) {
      if ('held' in outcome) continue;
      for (const row of outcome.rows) {
        const was = before.get(keyOf(row));
        if (was) expect(fixedOf(row)).toEqual(fixedOf(was));
        else expect([makerOf(by), '', ...makerOfHeld(mutation, before)]).toContain(row.by);
        const made = mutation.t === RESOLVE_HELD ? mutation.e : mutation.mid;
        if (!was && row.kind !== 'conflict') expect(row.id).toBe(made);
      }
    }
  }),
);

holds(
  'the same thing said of the same rows comes to the same',
  200,
  fc.property(anyDays, (steps) => {
    for (const told of tell(steps, begun).told) expect(againOf(told)).toEqual(told.outcome);
  }),
);

test(
  'of each type something is taken in, so that the rest of this says something',
  () => {
    const left = new Set(mutationTypes);
    for (let seed = 1; seed <= 40 && left.size > 0; seed++)
      for (const steps of fc.sample(goodDays, { numRuns: 150, seed }))
        for (const { mutation, outcome } of tell(steps, begun).told)
          if ('rows' in outcome && outcome.rows.length > 0) left.delete(mutation.t);
    expect([...left]).toEqual([]);
  },
  PATIENCE_MS,
);

/** What the office takes in is of whoever made it. */
const makerOfHeld = ({ t, e }: Told['mutation'], before: Told['before']) =>
  t === RESOLVE_HELD ? [lookIn(before)('held', e)?.by] : [];

const fixedOf = ({ kind, id, walk, audience, by, at }: Row) => ({
  kind,
  id,
  walk,
  audience,
  by,
  at,
});

const againOf = ({ mutation, by, before }: Told) => reduce(mutation, by, lookIn(before), rules);

/** Fields that a reducer writes of itself. */
const written = ['firstPosition', 'steps', 'went', 'seats', 'promised', 'closedBy'];

function faultsOf({ kind, id, set, from, seq, at, isDeleted }: Row): string[] {
  const faults: string[] = [];
  if (!kinds.includes(kind)) faults.push(`${kind} is no kind`);
  if (seq !== 0 && !Number.isInteger(seq)) faults.push('no number');
  if (!Number.isInteger(at) || typeof isDeleted !== 'boolean') faults.push('no moment');
  for (const mid of Object.values(from)) if (!MID_PATTERN.test(mid)) faults.push(`from ${mid}`);
  if (kind === 'conflict') return [...faults, ...conflictFaults(set)];
  // What was refused may say anything, and is kept as it came.
  if (kind === 'held') return faults;
  if (kind !== 'organisation' && !MID_PATTERN.test(id)) faults.push(`${id} is no id`);
  for (const [name, value] of Object.entries(set))
    if (!written.includes(name) && !isFieldOf(kind, name, value))
      faults.push(`${kind}.${name} is ${JSON.stringify(value)}`);
  return faults;
}

function isFieldOf(kind: Kind, name: string, value: unknown): boolean {
  const start: Record<string, unknown> = {
    ...startingWith(kind as EditableKind),
    ...officeStart(kind as EditableKind),
  };
  const isStart =
    Object.hasOwn(start, name) && JSON.stringify(start[name]) === JSON.stringify(value);
  const fields: Record<string, v.GenericSchema> = fieldsOf[kind as EditableKind];
  const schema = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return isStart || (schema !== undefined && v.safeParse(schema, value).success);
}

function conflictFaults({ about, field, value, mid, isResolved }: Row['set']): string[] {
  const { kind, id } = about as { kind: Kind; id: string };
  const isWhole =
    typeof id === 'string' && MID_PATTERN.test(String(mid)) && typeof isResolved === 'boolean';
  return isWhole && isFieldOf(kind, String(field), value)
    ? []
    : [`a conflict of ${kind}.${field} with ${JSON.stringify(value)}`];
}

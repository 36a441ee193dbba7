import fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import type { Actor } from '../../../schema/actor.ts';
import { isRequired } from '../../../schema/entities/later-starts.ts';
import { type EditableKind, fieldsOf } from '../../../schema/entities/things.ts';
import { mutationTypes, RESOLVE, RESOLVE_HELD, types } from '../../../schema/mutations/types.ts';
import { actors } from './actors.ts';
import { garbage, nearOf } from './near-values.ts';
import { validOf } from './valid-values.ts';

/**
 * Something somebody says, before it is known what is there to say it of: `aim` and `about` choose among the rows there are,
 * `sees` tells which value of each field the person had in sight.
 */
export type Step = {
  t: string;
  by: Actor;
  set: Record<string, unknown>;
  aim: number;
  about: number;
  sees: readonly ('now' | 'none' | 'other')[];
  /** Ids in it are those of what there is, as from a screen; else as chance has it. */
  isAimed: boolean;
  at: number;
  walk: number;
};

type Values = (schema: GenericSchema) => fc.Arbitrary<unknown>;

export const requiredOf = (kind: EditableKind): string[] => {
  const all = Object.keys(fieldsOf[kind]);
  const without = (name: string) =>
    Object.fromEntries(all.filter((one) => one !== name).map((one) => [one, 0]));
  return all.filter((name) => !isRequired(kind, without(name)));
};

/** The fields of one mutation of this type. */
export function setOf(t: string, values: Values = validOf): fc.Arbitrary<Record<string, unknown>> {
  if (t === RESOLVE) return fc.record({ use: fc.boolean() }, { noNullPrototype: true });
  if (t === RESOLVE_HELD)
    return fc.record(
      {
        use: fc.constantFrom(true, true, false, null),
        set: fc.oneof(setOf('observation.patch', values), setOf('concern.create', values)),
      },
      { requiredKeys: ['use'], noNullPrototype: true },
    );
  const type = types[t];
  if (!type) throw new Error(`${t} is no type`);
  if (type.verb !== 'create' && type.verb !== 'patch') return fc.constant({});
  const required = type.verb === 'create' ? requiredOf(type.kind) : [];
  const fields = Object.entries(fieldsOf[type.kind]) as [string, GenericSchema][];
  const others = fields.filter(([name]) => !required.includes(name)).map(([name]) => name);
  const most = type.verb === 'create' ? 3 : 2;
  return fc
    .tuple(
      fc.subarray(others, { maxLength: Math.min(most, others.length) }),
      fc.record(Object.fromEntries(fields.map(([name, schema]) => [name, values(schema)])), {
        noNullPrototype: true,
      }),
    )
    .map(([some, all]) =>
      Object.fromEntries([...required, ...some].map((name) => [name, all[name]])),
    );
}

const START = Date.UTC(2026, 10, 23, 10);

const sights = fc.constantFrom<Step['sees'][number]>('now', 'none', 'other');

const stepOf = (t: string, set: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Step> =>
  fc.record({
    t: fc.constant(t),
    by: actors,
    set,
    aim: fc.nat(1_000),
    about: fc.nat(1_000),
    sees: fc.oneof(
      { weight: 3, arbitrary: fc.constant(['now' as const]) },
      { weight: 1, arbitrary: fc.array(sights, { minLength: 1, maxLength: 3 }) },
    ),
    isAimed: fc.integer({ min: 0, max: 5 }).map((one) => one > 0),
    at: fc.integer({ min: START, max: START + 3_600_000 }),
    walk: fc.nat(3),
  });

const forEachType = (steps: (t: string) => fc.Arbitrary<Step>) =>
  new Map(mutationTypes.map((t) => [t, steps(t)]));

/** As an app says it, of each type there is, made from the validators themselves. */
export const goodSteps = forEachType((t) => stepOf(t, setOf(t)));

export function saying(t: string): fc.Arbitrary<Step> {
  const steps = goodSteps.get(t);
  if (!steps) throw new Error(`Nobody says ${t}`);
  return steps;
}

/** Nearly as an app says it. */
const nearSteps = forEachType((t) => stepOf(t, setOf(t, nearOf)));

const fieldNames = [...new Set(Object.values(fieldsOf).flatMap((fields) => Object.keys(fields)))];

/** As no app says it. */
const garbageSet = fc.dictionary(
  fc.oneof(fc.constantFrom(...fieldNames), fc.string({ maxLength: 12 })),
  garbage,
  { maxKeys: 4, noNullPrototype: true },
);
const unknownTypes = fc.oneof(
  fc.constantFrom('constructor', '__proto__', 'toString', 'conflict.create', 'held.delete'),
  fc.string({ maxLength: 60 }),
);
const unknownSteps = fc
  .tuple(unknownTypes, stepOf('', garbageSet))
  .map(([t, step]) => ({ ...step, t }));
const garbageSteps = forEachType((t) => stepOf(t, garbageSet));

const anySteps = new Map(
  [...goodSteps].map(([t, arbitrary]) => [
    t,
    fc.oneof(
      { weight: 12, arbitrary },
      { weight: 4, arbitrary: nearSteps.get(t) ?? arbitrary },
      { weight: 1, arbitrary: garbageSteps.get(t) ?? arbitrary },
      { weight: 1, arbitrary: unknownSteps },
    ),
  ]),
);

const kindOf = (t: string) => t.slice(0, t.indexOf('.'));
const editable = [...new Set(mutationTypes.map(kindOf))].filter(
  (kind) => kind !== 'conflict' && kind !== 'held',
);

/** Of a few kinds at a time, and of choices between two values: so that much is said of the same things. */
const ofFewKinds = (steps: ReadonlyMap<string, fc.Arbitrary<Step>>, kinds = editable) =>
  fc.subarray(kinds, { minLength: 1, maxLength: 3 }).chain((few) => {
    const said = [...steps].filter(
      ([t]) => t === RESOLVE || t === RESOLVE_HELD || few.includes(kindOf(t)),
    );
    return fc.array(fc.oneof(...said.map(([, step]) => step)), { minLength: 1, maxLength: 25 });
  });

/** What is said on a day by an app that works. */
export const goodDays = ofFewKinds(goodSteps);
/** The same of what goes from step to step. */
export const busyDays = ofFewKinds(goodSteps, ['observation', 'concern', 'follow_up', 'answer']);
/** What is said on a day by whatever sends something. */
export const anyDays = ofFewKinds(anySteps);

import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { select } from '../../api/organisation/storage.ts';
import type { Actor } from '../../schema/actor.ts';
import { auditActions } from '../../schema/audit.ts';
import { kinds, type Row } from '../../schema/entities/row.ts';
import { startingWith } from '../../schema/entities/starts.ts';
import { type EditableKind, fieldsOf } from '../../schema/entities/things.ts';
import { LANE_PATTERN, MID_PATTERN } from '../../schema/ids.ts';
import { childHolds, ofChild } from '../../schema/mutations/children.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { mutationTypes } from '../../schema/mutations/types.ts';
import { problems } from '../../schema/problem.ts';
import { PROTOCOL_VERSION, type PushBody, pushBody } from '../../schema/protocol.ts';
import { here, testCore } from '../fixtures/core.ts';
import { people } from '../fixtures/people.ts';
import { photoOf } from '../fixtures/pictures.ts';
import { textsIn } from '../schema/texts-in.ts';

const WALK = 'Rozenbuurt';
/** What somebody could make a child's phone say: never an id, a hash or a choice. */
const words = fc.string({ maxLength: 50 }).map((more) => `Mila ${more}`);
const anything = fc.oneof(
  words,
  fc.record({ text: words, name: words }),
  fc.array(words),
  fc.nat(),
);
const names = [...new Set(Object.values(fieldsOf).flatMap((fields) => Object.keys(fields)))];
const holds = Object.entries(childHolds).flatMap(([kind, held]) =>
  held.map((name) => ({ kind: kind as EditableKind, name })),
);

type Deed = { t: string; e: string; set: Record<string, unknown>; base: Record<string, string> };
/** Everything that the wire lets through: of any type, about anything, with words in every field. */
const garbage: fc.Arbitrary<Deed> = fc.record({
  t: fc.oneof(fc.constantFrom(...mutationTypes), words),
  e: fc.oneof(fc.constantFrom('new', 'own', 'animal', 'photo', 'others'), words),
  set: fc.dictionary(fc.oneof(fc.constantFrom(...names), words), anything, { maxKeys: 4 }),
  base: fc.dictionary(fc.oneof(fc.constantFrom(...names), words), words, { maxKeys: 3 }),
});
/** What a child can say, one field of it spoiled or one added, or nothing at all done to it. */
const spoiled = fc.record({
  whole: fc.nat(3),
  name: fc.constantFrom(...names, 'voice', 'naam'),
  value: fc.option(anything),
});

const wholes = (about: string): Pick<Mutation, 't' | 'set'>[] => [
  { t: 'participant.create', set: { role: 'child', avatar: 'owl' } },
  {
    t: 'observation.create',
    set: {
      category: 'unsafe',
      position: here,
      via: 'kid',
      childJudgement: 'bad',
      childWhy: 'dark',
      childAgain: 'no',
      childBest: 1,
    },
  },
  {
    t: 'attachment.create',
    set: { ...photoOf({ kind: 'observation', id: about }), what: 'drawing' },
  },
  { t: 'observation.patch', set: { childAgain: 'maybe', childBest: null, isHidden: true } },
];

/** All that may be read anywhere in the database: choices, the names of things, and of fields. */
const known = new Set<string>([
  ...holds.flatMap(({ kind, name }) => textsIn((fieldsOf[kind] as Record<string, unknown>)[name])),
  ...[...kinds, ...names, ...mutationTypes, ...Object.keys(problems), 'unknown', WALK],
  ...auditActions,
  ...Object.keys(startingWith('observation')),
  ...['id', 'seq', 'walk', 'audience', 'by', 'at', 'isDeleted', 'set', 'from', 'kind', 'why'],
  ...['type', 'body', 'mid', 'n', 't', 'sv', 'e', 'base', 'office', 'door', 'new', 'status'],
  ...['lat', 'lng', 'accuracy', 'how', 'gps', 'field', 'value', 'isResolved', 'isSmallStored'],
  ...['isStored', 'isReleased', 'firstPosition', 'startedAt', 'endsAt', 'name', 'samira', 'server'],
  ...['ok', 'merged', 'held', 'repeat', 'purge', 'head', 'epoch', 'receivedAt', 'role', ''],
]);
const isKnown = (text: string): boolean =>
  known.has(text) ||
  MID_PATTERN.test(text) ||
  LANE_PATTERN.test(text) ||
  /^[A-Za-z0-9_-]{43}$/.test(text) ||
  // A conflict's and a job's id are made of these.
  (/[ .,]/.test(text) && text.split(/[ .,]/).every((part) => /^\d+$/.test(part) || isKnown(part)));

/** Every text in a value, names of fields among it; what holds JSON is opened. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') {
    if (!/^[[{"]/.test(value)) return [value];
    try {
      return textsOf(JSON.parse(value));
    } catch {
      return [value];
    }
  }
  if (value === null || typeof value !== 'object') return [];
  return [
    ...(Array.isArray(value) ? [] : Object.keys(value)),
    ...Object.values(value).flatMap(textsOf),
  ];
}

function play(
  deeds: readonly Deed[],
  bad: readonly { whole: number; name: string; value: unknown }[],
) {
  const test = testCore();
  const samira = people.walker();
  const walk = test.startWalk(samira);
  const child = people.child(walk);
  const wholeOf = (who: Actor, which: number, about: string) => {
    const { t, set } = wholes(about)[which] as Pick<Mutation, 't' | 'set'>;
    return { t, walk: who === child ? null : walk, set: { ...set } };
  };
  const say = (who: Actor, which: number, about = '') => test.say(who, wholeOf(who, which, about));
  const animal = say(child, 0).mid;
  const own = say(child, 1).mid;
  const photo = say(child, 2, own).mid;
  const others = say(samira, 1).mid;
  const things: Record<string, string> = { own, animal, photo, others };
  const push = (who: Actor, mutation: Mutation) => {
    const body: PushBody = { v: PROTOCOL_VERSION, lane: who.lane, muts: [mutation] };
    test.core.push(who, v.parse(pushBody, body));
  };
  for (const { t, e, set, base } of deeds) {
    const mutation = test.make(child, { t, walk, set, base, e: things[e] ?? e });
    push(child, e === 'new' ? { ...mutation, e: mutation.mid } : mutation);
  }
  // On a phone that was handed over only what is said of a find is a child's.
  for (const { whole, name, value } of bad)
    for (const [who, find] of [
      [child, own],
      [samira, others],
    ] as const) {
      if (who === samira && whole !== 1 && !(whole === 3 && ofChild.includes(name))) continue;
      const draft = wholeOf(who, whole, find);
      if (value !== null) draft.set[name] = value;
      const base = Object.fromEntries(Object.keys(draft.set).map((field) => [field, null]));
      const mutation = test.make(who, { ...draft, ...(whole === 3 && { e: find, base }) });
      push(who, mutation);
    }
  return { ...test, child };
}

type Stored = ReturnType<typeof testCore>['storage'];
const linesOf = (storage: Stored, table: string) =>
  select<Record<string, unknown>>(storage, `SELECT * FROM ${table}`);
const tablesOf = (storage: Stored) =>
  select<{ name: string }>(
    storage,
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migration'`,
  ).map(({ name }) => name);

it('whatever a child’s phone is made to send, not one word of it is in any stored row', () => {
  let held = 0;
  let stood = 0;
  fc.assert(
    fc.property(
      fc.array(garbage, { maxLength: 12 }),
      fc.array(spoiled, { maxLength: 12 }),
      (deeds, bad) => {
        const { storage } = play(deeds, bad);
        const strange = tablesOf(storage).flatMap((table) =>
          linesOf(storage, table).flatMap((line) =>
            Object.values(line)
              .flatMap(textsOf)
              .filter((text) => !isKnown(text))
              .map((text) => `${table}: ${text}`),
          ),
        );
        const count = (status: string) =>
          select(storage, 'SELECT n FROM journal WHERE status = ?', status).length;
        held += count('held');
        stood += count('ok');
        storage.close();
        expect(strange).toEqual([]);
      },
    ),
    { numRuns: 150, endOnFailure: true },
  );
  expect(held, 'there was something to refuse').toBeGreaterThan(500);
  expect(stood, 'and what children say was kept').toBeGreaterThan(600);
}, 60_000);

it('would be seen here: the same words of an adult are in the rows', () => {
  const { storage, say, startWalk } = testCore();
  const walk = startWalk(people.walker());
  say(people.walker(), { t: 'strange.create', walk, set: { name: 'Mila is zeven' } });
  const all = tablesOf(storage).flatMap((table) => linesOf(storage, table));
  expect(
    all.flatMap((line) => Object.values(line).flatMap(textsOf)).filter((text) => !isKnown(text)),
  ).toContain('Mila is zeven');
});

it('what children can say is all kept', () => {
  const { storage, child, say, pull } = {
    ...play(
      [],
      [0, 1, 2].map((whole) => ({ whole, name: '', value: null })),
    ),
  };
  const rows = pull(child, `kid:${child.walk}`);
  expect(rows.map(({ kind }: Row) => kind)).toEqual(
    expect.arrayContaining(['participant', 'observation', 'attachment']),
  );
  expect(select(storage, `SELECT n FROM journal WHERE status = 'held'`)).toEqual([]);
  const [find] = rows.filter(({ kind }: Row) => kind === 'observation');
  expect(find?.set).toMatchObject({
    childJudgement: 'bad',
    childWhy: 'dark',
    childAgain: 'no',
    childBest: 1,
  });
  const held = say({ ...child, isLate: true }, wholes('')[1] as Pick<Mutation, 't' | 'set'>);
  expect(held.result).toMatchObject({ s: 'held', why: 'late' });
  const body = select<{ body: string }>(storage, `SELECT row->'$.set.body' AS body FROM held`)[0];
  expect(JSON.parse(body?.body ?? '{}'), 'also what came too late').toEqual(wholes('')[1]?.set);
});

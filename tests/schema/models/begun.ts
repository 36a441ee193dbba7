import type { Actor, Role } from '../../../schema/actor.ts';
import { officeStart } from '../../../schema/entities/later-starts.ts';
import type { Row } from '../../../schema/entities/row.ts';
import { reduce } from '../../../schema/mutations/reduce.ts';
import { rules } from '../../../schema/mutations/rules.ts';
import { pool } from './valid-values.ts';
import { after, frozen, keyOf, lookIn, type Rows } from './world.ts';

const at = Date.UTC(2026, 10, 23, 9);
const position = { lat: 52.08, lng: 5.07, accuracy: 5, how: 'gps' };
const kid = { via: 'kid', childJudgement: 'unsure', childWhy: 'dirty' };

const as = (letter: string, role: Role): Actor => ({
  lane: letter.repeat(22),
  root: letter.repeat(22),
  person: role === 'guest' || role === 'child' ? null : `person-${letter}`,
  role,
  walk: pool[0] ?? null,
  isRevoked: false,
  isLate: false,
});

const photo = {
  sha256: 'A'.repeat(43),
  smallSha256: 'B'.repeat(43),
  size: 300_000,
  smallSize: 9_000,
  width: 1_600,
  height: 1_200,
};
const times = { startedAt: at, endsAt: at + 3_600_000 };
/** About the concern that is under way. */
export const ANSWER = pool[7] ?? '';
const underWay = { kind: 'concern', id: pool[4] };
const step = (status: string): Said => ['concern.patch', as('a', 'manager'), { status }, pool[4]];

type Said = [t: string, by: Actor, set: Record<string, unknown>, of?: string | undefined];
const said: Said[] = [
  ['walk.create', as('a', 'manager'), { name: 'Rondje', ...times }],
  ['walk.create', as('b', 'walker'), { name: 'Nog een', ...times }],
  ['observation.create', as('c', 'guest'), { category: 'litter', position }],
  ['observation.create', as('d', 'child'), { category: 'litter', position, ...kid }],
  ['concern.create', as('b', 'walker'), { category: 'mould', position, words: 'achter de kast' }],
  ['observation.create', as('a', 'manager'), { category: 'litter', position }],
  ['concern.create', as('c', 'guest'), { category: 'damp', position, words: 'in de gang' }],
  [
    'answer.create',
    as('a', 'manager'),
    { about: underWay, how: 'call', on: '2026-11-23', text: 'Wij komen.' },
  ],
  step('seen'),
  step('planned'),
  step('doing'),
  [
    'promise.create',
    as('b', 'walker'),
    {
      about: { kind: 'walk', id: pool[1] },
      what: 'Lantaarn maken',
      dueOn: '2026-12-01',
      team: pool[9],
      place: 1,
    },
  ],
  [
    'attachment.create',
    as('c', 'guest'),
    { about: { kind: 'observation', id: pool[2] }, ...photo },
  ],
];

const organisation: Row = {
  kind: 'organisation',
  id: 'organisation',
  seq: 1,
  walk: null,
  audience: 'office',
  by: 'server',
  at,
  isDeleted: false,
  set: { ...officeStart('organisation'), name: 'De Loop' },
  from: {},
};

/** What was erased: it was there, and nothing is left in it. */
const gone = (['concern', 'conflict', 'answer', 'attachment', 'follow_up'] as const).map(
  (kind): Row => ({ ...organisation, kind, id: pool[20] ?? '', isDeleted: true, set: {} }),
);

/** A morning that is under way: two walks, what a guest, a child and the office found, and what a resident told. */
export const begun: Rows = said.reduce(
  (rows, [t, by, set, e], index) => {
    const mid = pool[index] ?? '';
    const seen = e ? lookIn(rows)('concern', e)?.from.status : null;
    const base = { status: seen ?? null };
    const mutation = {
      n: index + 1,
      mid,
      t,
      sv: 1,
      e: e ?? mid,
      walk: pool[0] ?? null,
      at,
      set,
      base,
    };
    const outcome = reduce(mutation, by, lookIn(rows), rules);
    if ('held' in outcome) throw new Error(`${t} is held: ${outcome.held}`);
    return after(rows, outcome.rows, index + 2);
  },
  new Map<string, Row>([organisation, ...gone].map((row) => [keyOf(row), frozen(row)])),
);

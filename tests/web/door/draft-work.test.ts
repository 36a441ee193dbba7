import { expect, test } from 'vitest';
import type { Actor } from '../../../schema/actor.ts';
import type { Row } from '../../../schema/entities/row.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { reduce } from '../../../schema/mutations/reduce.ts';
import { rules } from '../../../schema/mutations/rules.ts';
import { type DoorDraft, newDraft } from '../../../web/door/draft.ts';
import { workOf, wrongIn } from '../../../web/door/draft-work.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const now = Date.parse('2026-11-25T12:00:00Z');
const today = '2026-11-25';
const position = { lat: 52.084, lng: 5.071, accuracy: null, how: 'address' as const };
const none = { dueOn: null, team: null, what: '' };
const soon = { dueOn: '2026-12-01', team: null, what: '' };
const draft = (some: Partial<DoorDraft> = {}): DoorDraft => ({
  ...newDraft(now, random),
  category: 'draught',
  ...some,
});

const walk = newDraft(now, random).mid;
const samira: Actor = {
  lane: 'lane',
  root: 'lane',
  person: 'samira',
  role: 'walker',
  walk,
  isRevoked: false,
  isLate: false,
};

/** The rows that the one rule makes of it, as the server would; or why not. */
function accepted(of: DoorDraft, promise: Parameters<typeof workOf>[1]['promise']) {
  const rows = new Map<string, Row>();
  for (const [index, { mid = '', ...work }] of workOf(of, { walk, position, promise }).entries()) {
    const mutation: Mutation = {
      n: index + 1,
      mid,
      e: mid,
      sv: 1,
      at: now,
      base: {},
      walk,
      t: work.t,
      set: work.set,
    };
    const outcome = reduce(mutation, samira, (_, id) => rows.get(id), rules);
    if ('held' in outcome) return outcome.held;
    for (const row of outcome.rows) rows.set(row.id, row);
  }
  return [...rows.values()];
}

test('one conversation is one concern and the promise about it', () => {
  const one = draft({
    words: '  Het tocht bij de deur.\n',
    address: { id: 'A1', line: 'Lindestraat 14-2', complex: 'C1', place: null },
    report: 'asked',
    mayCall: true,
    phone: '06 12345678',
    receiptBy: 'sms',
    offers: ['visit'],
  });
  const rows = accepted(one, soon);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    kind: 'concern',
    id: one.mid,
    audience: 'door',
    set: {
      words: 'Het tocht bij de deur.',
      receipt: one.receipt,
      report: { as: 'asked', number: '', on: null },
      phone: '06 12345678',
      mayCall: true,
      mayShare: false,
    },
  });
  expect(rows[1]).toMatchObject({
    kind: 'promise',
    audience: 'door',
    set: { about: { kind: 'concern', id: one.mid }, dueOn: '2026-12-01' },
  });
});

test('nothing but what it is about is required', () => {
  expect(wrongIn(draft(), none, today)).toEqual([]);
  expect(accepted(draft(), none)).toHaveLength(1);
  expect(wrongIn(draft({ category: null }), none, today)).toEqual(['category']);
  expect(workOf(draft({ category: null }), { walk, position, promise: none })).toEqual([]);
});

test('letters that nobody sees and letters beyond the limit do not hold it up', () => {
  const text = `\u202bنعم\u202c ${'x'.repeat(10_000)}`;
  const address = { id: null, line: `Laan\u0000 1${' '.repeat(300)}`, complex: null, place: null };
  const rows = accepted(draft({ words: text, address }), none);
  expect(rows).toHaveLength(1);
  expect(accepted(draft({ words: '🥶🥶🥶' }), none)).toHaveLength(1);
});

test('a number or an address that nobody needs does not go along', () => {
  const [row] = accepted(draft({ phone: '06 12345678', mail: 'a@example.nl' }), none);
  expect(row).toMatchObject({ set: { phone: '', mail: '' } });
});

test('a way to be reached must be one', () => {
  const wrong = (some: Partial<DoorDraft>) => wrongIn(draft(some), none, today);
  expect(wrong({ mayCall: true, phone: 'nul zes' })).toEqual(['phone']);
  expect(wrong({ mayCall: true })).toEqual([]);
  expect(wrong({ receiptBy: 'sms' })).toEqual(['noPhone']);
  expect(wrong({ receiptBy: 'mail' })).toEqual(['noMail']);
  expect(wrong({ receiptBy: 'mail', mail: 'fatma@' })).toEqual(['mail']);
  expect(wrong({ phone: 'nul zes', mail: 'fatma@' })).toEqual([]);
});

test('nothing is promised for a day that is over', () => {
  const yesterday = { ...soon, dueOn: '2026-11-24' };
  expect(wrongIn(draft(), yesterday, today)).toEqual(['past']);
  expect(wrongIn(draft(), { ...soon, dueOn: today }, today)).toEqual([]);
});

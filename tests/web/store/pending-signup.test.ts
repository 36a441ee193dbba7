import { expect, test } from 'vitest';
import type { Row } from '../../../schema/entities/row.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { rules } from '../../../schema/mutations/rules.ts';
import type { PushResult } from '../../../schema/protocol.ts';
import { pendingView } from '../../../web/store/pending-view.ts';
import { people } from '../../fixtures/people.ts';

const walk = '01900000-0000-7000-8000-000000000001';
const signup = '01900000-0000-7000-8000-000000000002';
const comesAlong: Mutation = {
  n: 1,
  mid: signup,
  sv: 1,
  at: 1,
  t: 'signup.create',
  e: signup,
  walk,
  set: { about: { kind: 'walk', id: walk } },
  base: {},
};
const planned = (places: number): Row => ({
  kind: 'walk',
  id: walk,
  seq: 3,
  walk,
  audience: 'walk',
  by: 'lotte',
  at: 1,
  isDeleted: false,
  set: { name: 'Rozenbuurt', startedAt: 1, endsAt: 2, isPlanned: true, places },
  from: {},
});

/** What a colleague sees who signed up without a network, on a walk with so many places. */
const seen = (places: number, results = new Map<number, PushResult>()) =>
  pendingView({
    rows: new Map([[`walk/${walk}`, planned(places)]]),
    mutations: [comesAlong],
    results,
    ackN: results.size,
    sendingN: 0,
    actor: people.manager(),
    rules,
    seenTo: () => 3,
  });

test('who signs up without a network sees at once that they come along, and that it is not sent', () => {
  const rows = seen(1);
  expect(rows.get(`signup/${signup}`)).toMatchObject({ sync: 'here' });
  expect(rows.get(`walk/${walk}`)?.set.seats).toMatchObject([{ id: signup }]);
});

test('who signs up where no place is left is told so', () => {
  expect(seen(0).get(`signup/${signup}`)).toMatchObject({ sync: 'attention', why: 'places_full' });
});

test('who was refused a place is not told that they come along once somebody else stays at home', () => {
  const rows = seen(1, new Map([[1, { n: 1, s: 'held', seq: 2, why: 'places_full' }]]));
  expect(rows.get(`signup/${signup}`)).toMatchObject({ sync: 'attention', why: 'places_full' });
  expect(rows.get(`walk/${walk}`)).toMatchObject({ sync: 'in' });
  expect(rows.get(`walk/${walk}`)?.set.seats).toBeUndefined();
});

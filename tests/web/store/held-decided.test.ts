import { expect, test } from 'vitest';
import type { Row } from '../../../schema/entities/row.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { rules } from '../../../schema/mutations/rules.ts';
import type { PushResult } from '../../../schema/protocol.ts';
import { pendingView } from '../../../web/store/pending-view.ts';
import { people } from '../../fixtures/people.ts';
import { seenRow, spot } from '../seen-rows.ts';

const walk = '01900000-0000-7000-8000-000000000001';
const id = '01900000-0000-7000-8000-000000000002';
const later = '01900000-0000-7000-8000-000000000003';
const act = (n: number, mid: string, t: string, set: object): Mutation => ({
  n,
  mid,
  sv: 1,
  at: 1,
  t,
  e: id,
  walk,
  set: { ...set },
  base: {},
});
const made = act(1, id, 'observation.create', { category: 'litter', position: spot });
const changed = act(2, later, 'observation.patch', { judgement: 'bad' });
const find = (judgement: string | null): Row =>
  seenRow(
    'observation',
    { ...made.set, status: 'new', judgement },
    { id, walk, by: people.guest(walk).root, seq: 7 },
  );
const decided = (of: string, use: boolean): Row =>
  seenRow('held', { why: 'late', type: 'x', e: id, decision: { use } }, { id: of, walk, seq: 8 });

/** What a guest sees of it, whose changes `held` could not be applied. */
function seen(mutations: readonly Mutation[], held: readonly number[], rows: readonly Row[]) {
  const results = mutations.map(({ n }): [number, PushResult] => [
    n,
    held.includes(n) ? { n, s: 'held', seq: 5, why: 'late' } : { n, s: 'ok', seq: 5 },
  ]);
  return pendingView({
    rows: new Map(rows.map((row) => [`${row.kind}/${row.id}`, row])),
    mutations,
    results: new Map(results),
    ackN: mutations.length,
    sendingN: mutations.length,
    actor: people.guest(walk),
    rules,
    seenTo: () => 9,
  }).get(`observation/${id}`);
}

test('what the office took in is an ordinary find on the phone of who made it', () => {
  expect(seen([made], [1], [])).toMatchObject({ sync: 'attention', why: 'late' });
  const row = seen([made], [1], [find(null), decided(id, true)]);
  expect(row).toMatchObject({ sync: 'in', seq: 7 });
  expect(row?.why).toBeUndefined();
});

test('what it set aside stays with who made it, and says so', () => {
  expect(seen([made], [1], [decided(id, false)])).toMatchObject({
    sync: 'in',
    why: 'set_aside',
    set: { category: 'litter' },
  });
});

test('a change that it took in or set aside shows what stands, and asks nobody for attention any more', () => {
  const standing = find('good');
  expect(seen([made, changed], [2], [standing])).toMatchObject({ sync: 'attention' });
  const taken = seen([made, changed], [2], [find('bad'), decided(later, true)]);
  expect(taken).toMatchObject({ sync: 'in', set: { judgement: 'bad' } });
  const aside = seen([made, changed], [2], [standing, decided(later, false)]);
  expect(aside).toMatchObject({ sync: 'in', why: 'set_aside', set: { judgement: 'good' } });
  const again = act(3, '01900000-0000-7000-8000-000000000004', 'observation.patch', {
    judgement: 'good',
  });
  const settled = seen([made, changed, again], [2], [standing, decided(later, false)]);
  expect(settled?.why, 'done again, and accepted').toBeUndefined();
});

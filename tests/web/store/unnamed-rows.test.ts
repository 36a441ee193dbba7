import { expect, test } from 'vitest';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { rules } from '../../../schema/mutations/rules.ts';
import type { PushResult } from '../../../schema/protocol.ts';
import { pendingView } from '../../../web/store/pending-view.ts';
import { people } from '../../fixtures/people.ts';
import { seenRow } from '../seen-rows.ts';

const walk = '01900000-0000-7000-8000-000000000001';
const id = '01900000-0000-7000-8000-000000000002';
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
const said = act(1, id, 'snag.create', { about: null, rule: 'x', text: 'x', isAnonymous: true });
const back = act(2, '01900000-0000-7000-8000-000000000003', 'snag.delete', {});

/** What a guest sees of it, on a phone that made `mutations` and heard back of the first `ackN`. */
function seen(mutations: Mutation[], ackN: number) {
  const row = seenRow('snag', { ...said.set }, { id, walk, by: '', seq: 5 });
  const results = new Map<number, PushResult>([[1, { n: 1, s: 'ok', seq: 5 }]]);
  return pendingView({
    rows: ackN > 0 ? new Map([[`snag/${id}`, row]]) : new Map(),
    mutations,
    results: ackN > 0 ? results : new Map(),
    ackN,
    sendingN: ackN,
    actor: people.guest(walk),
    rules,
    seenTo: () => (ackN > 0 ? 5 : 0),
  }).get(`snag/${id}`);
}

test.each([0, 1])(
  'what was said without a name is taken back on its phone at once, %i sent',
  (ackN) => {
    expect(seen([said], ackN)).toMatchObject({ by: '', isDeleted: false });
    const gone = seen([said, back], ackN);
    expect(gone).toMatchObject({ isDeleted: true, sync: 'here' });
    expect(gone?.why).toBeUndefined();
  },
);

test('another phone cannot take it back', () => {
  expect(seen([back], 1)).toMatchObject({ isDeleted: false, by: '' });
});

test('what is set right later, by whoever said it without a name, tells no name either', () => {
  const right = act(2, '01900000-0000-7000-8000-000000000004', 'snag.patch', { text: 'y' });
  const asManager = (mutations: Mutation[]) =>
    pendingView({
      rows: new Map(),
      mutations,
      results: new Map(),
      ackN: 0,
      sendingN: 0,
      actor: people.manager({ walk }),
      rules,
      seenTo: () => 0,
    }).get(`snag/${id}`);
  const seen = asManager([said, { ...right, base: { text: id } }]);
  expect(seen).toMatchObject({ by: '', set: { text: 'y' } });
});

import { expect, test } from 'vitest';
import type { CheckName } from '../../../../schema/checkup.ts';
import { checkup } from '../../../fixtures/checkup.ts';
import { here, NOW } from '../../../fixtures/core.ts';
import { holding } from '../../../fixtures/holding.ts';

/** What came in late was taken in, put right, changed since, set aside, brought back, and stands in a conflict. */
function decided() {
  const desk = holding();
  const { lateFind, hold, decide, patch, find, late, fatma } = desk;
  const taken = lateFind();
  decide(taken, { use: true });
  const right = lateFind({ judgement: 'bad' });
  decide(right, { use: true, set: { category: 'broken', position: here, judgement: 'bad' } });
  patch(right, { category: 'unsafe' });
  const aside = lateFind();
  decide(aside, { use: false });
  const back = lateFind();
  decide(back, { use: false });
  decide(back, { use: null });
  const other = find();
  const change = hold(late, {
    t: 'observation.patch',
    e: other,
    set: { judgement: 'bad' },
    base: {},
  });
  patch(other, { judgement: 'good' });
  expect(decide(change, { use: true }, fatma).s).toBe('merged');
  desk.storage.db.exec(`DELETE FROM job WHERE kind NOT LIKE 'checkup%'`);
  return { ...desk, ids: { taken, right, aside, change } };
}

type Ids = ReturnType<typeof decided>['ids'];
const breaks: readonly (readonly [what: string, check: CheckName | null, (ids: Ids) => string])[] =
  [
    ['nothing', null, () => 'SELECT 1'],
    [
      'what was taken in is gone',
      'made',
      ({ taken }) => `DELETE FROM observation WHERE id = '${taken}'`,
    ],
    [
      'what was taken in says something else',
      'values',
      ({ taken }) =>
        `UPDATE observation SET row = json_set(row, '$.set.category', 'lovely') WHERE id = '${taken}'`,
    ],
    [
      'what was put right is as it came',
      'values',
      ({ right }) =>
        `UPDATE observation SET row = json_set(row, '$.set.judgement', null) WHERE id = '${right}'`,
    ],
    [
      'it waits again, and somebody had decided',
      'values',
      ({ aside }) =>
        `UPDATE held SET row = json_remove(row, '$.set.decision') WHERE id = '${aside}'`,
    ],
    [
      'what did not know of another value stands beside nothing',
      'conflicts',
      ({ change }) => `DELETE FROM conflict WHERE id LIKE '${change}%'`,
    ],
  ];

test.each(breaks)('of what the office decided: %s (%s)', async (_what, check, tamper) => {
  const { storage, ids } = decided();
  storage.db.exec(tamper(ids));
  const { broken } = await checkup(storage, { nowMs: NOW });
  expect(Object.keys(broken), JSON.stringify(broken)).toEqual(check ? [check] : []);
});

test('an edit of which both values were kept: nobody chose, and it says that somebody did', async () => {
  const desk = holding();
  const { find, patch, say, fatma, conflictOf } = desk;
  const id = find();
  patch(id, { judgement: 'good' });
  say(fatma, { t: 'observation.patch', e: id, set: { judgement: 'bad' }, base: {} });
  const conflict = conflictOf(id);
  if (!conflict) throw new Error('Expected a conflict');
  const about = { kind: 'observation', id };
  const base = { judgement: desk.row('observation', id)?.from.judgement ?? null };
  say(fatma, { t: 'conflict.resolve', e: conflict.id, set: { use: true, about }, base });
  expect((await checkup(desk.storage, { nowMs: NOW })).broken).toEqual({});
  desk.storage.db.exec(
    `UPDATE conflict SET row = json_set(row, '$.set.isResolved', json('false'))`,
  );
  expect(Object.keys((await checkup(desk.storage, { nowMs: NOW })).broken)).toEqual(['values']);
});

import { expect, test } from 'vitest';
import type { Row } from '../../../schema/entities/row.ts';
import { here, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

// What the model tests found, each as the shortest day on which somebody lost something by it.

/** Two desks, and a concern that has been taken up so far. */
function atTwoDesks(...way: string[]) {
  const { core, say, pull, startWalk } = testCore();
  const [fatma, lotte] = [people.reviewer(), people.teamLead()];
  const walk = startWalk(fatma);
  const set = { category: 'mould', position: here, words: 'achter de kast' };
  const concern = say(fatma, { t: 'concern.create', walk, set }).mid;
  const row = (id = concern) => pull(fatma, 'concerns').find((one) => one.id === id);
  const patch = (by: typeof fatma, given: Row['set'], seen = row()) => {
    const base = Object.fromEntries(
      Object.keys(given).map((name) => [name, seen?.from[name] ?? null]),
    );
    return say(by, { t: 'concern.patch', e: concern, set: given, base }).result;
  };
  for (const status of way) patch(fatma, { status });
  const conflict = () => pull(fatma, 'concerns').find(({ kind }) => kind === 'conflict');
  const choose = (id = conflict()?.id ?? '') => {
    const about = { kind: 'concern', id: concern };
    const base = { status: row()?.from.status ?? null };
    return say(lotte, { t: 'conflict.resolve', e: id, set: { use: true, about }, base }).result;
  };
  const answer = () =>
    say(fatma, {
      t: 'answer.create',
      set: {
        about: { kind: 'concern', id: concern },
        how: 'call',
        on: '2026-11-23',
        text: 'Wij komen donderdag.',
      },
    }).mid;
  return { core, say, fatma, lotte, concern, row, patch, choose, conflict, answer };
}

test('a resident reads every step that was taken, also one that was chosen between two', () => {
  const { fatma, lotte, row, patch, choose } = atTwoDesks('seen');
  const before = row();
  patch(fatma, { status: 'new' }, before);
  expect(patch(lotte, { status: 'planned' }, before).s).toBe('merged');
  expect(choose().s).toBe('ok');
  expect(row()?.set).toMatchObject({ status: 'planned' });
  expect(row()?.set.steps).toMatchObject([{ to: 'seen' }, { to: 'new' }, { to: 'planned' }]);
});

test('a resident whose report two colleagues handle at once is not closed with a report that nobody made', () => {
  const { fatma, lotte, row, patch, answer } = atTwoDesks('seen', 'planned', 'doing');
  const before = row();
  patch(fatma, { report: { as: 'asked', number: '', on: null } }, before);
  const report = { as: 'forwarded', number: '2026-114', on: '2026-11-23' };
  const closing = patch(lotte, { status: 'done', report, closedWith: answer() }, before);
  expect(closing).toMatchObject({ s: 'held', why: 'report_missing' });
  expect(row()?.set).toMatchObject({ status: 'doing', report: { as: 'asked' } });
});

test('what is under way is not put aside as not ours by a choice of long ago', () => {
  const { fatma, lotte, row, patch, choose } = atTwoDesks('seen');
  const before = row();
  patch(fatma, { status: 'planned' }, before);
  patch(lotte, { status: 'not_ours' }, before);
  patch(fatma, { status: 'doing' });
  expect(choose()).toMatchObject({ s: 'held', why: 'wrong_step' });
  expect(row()?.set.status).toBe('doing');
});

test('a choice about what was erased meanwhile is refused for a reason, and breaks nothing', () => {
  const { core, say, fatma, lotte, concern, row, patch, choose, conflict } = atTwoDesks('seen');
  const before = row();
  patch(fatma, { words: 'achter het bed' }, before);
  patch(lotte, { words: 'op zolder' }, before);
  const id = conflict()?.id;
  core.erase(concern, 'lotte');
  expect(choose(id)).toMatchObject({ s: 'erased' });
  const unsaid = { t: 'conflict.resolve', e: id ?? '', set: { use: true } };
  expect(say(lotte, unsaid).result).toMatchObject({ s: 'held', why: 'subject_unknown' });
});

test('what an app says that nobody knows is kept as such, whatever it calls it', () => {
  const { say, fatma } = atTwoDesks();
  for (const t of ['constructor', 'toString', 'observation.repaint'])
    expect(say(fatma, { t, set: { size: 3 } }).result).toMatchObject({
      s: 'held',
      why: 'unknown_type',
    });
});

import { expect, test } from 'vitest';
import { planDrafts, planProblem } from '../../../web/plan/follow-up-draft.ts';
import { isLate, planColumns } from '../../../web/plan/plan-columns.ts';
import { aFind, seenRow } from '../seen-rows.ts';

const fields = {
  task: 'Container legen',
  owner: 'Sam',
  plannedOn: '2026-11-26',
  dueOn: '2026-12-04',
};

test('planning an accepted find also says that it is planned, on what was seen', () => {
  const find = aFind({ status: 'seen' });
  const [followUp, step] = planDrafts(find, fields);
  expect(followUp).toMatchObject({
    t: 'follow_up.create',
    set: { task: 'Container legen', owner: 'Sam', status: 'planned' },
  });
  expect(step).toMatchObject({
    t: 'observation.patch',
    e: find.id,
    set: { status: 'planned' },
    base: { status: 'value-status' },
  });
});

test('a second follow-up leaves the status alone', () => {
  expect(planDrafts(aFind({ status: 'planned' }), fields)).toHaveLength(1);
});

test('without a day it waits to be planned', () => {
  const [followUp] = planDrafts(aFind({ status: 'seen' }), { ...fields, plannedOn: '', dueOn: '' });
  expect(followUp?.set).toMatchObject({ status: 'open', plannedOn: null, dueOn: null });
});

test('says what is missing, and that a promise cannot end before the visit', () => {
  expect(planProblem(fields)).toBeNull();
  expect(planProblem({ ...fields, task: '  ' })?.field).toBe('task');
  expect(planProblem({ ...fields, owner: '' })?.field).toBe('owner');
  expect(planProblem({ ...fields, dueOn: '2026-11-25' })?.why).toBe('dueTooSoon');
});

test('a column begins with the first day and ends with what has none', () => {
  const rows = ['2026-12-01', null, '2026-11-26'].map((plannedOn) =>
    seenRow('follow_up', { status: 'open', plannedOn, dueOn: null }),
  );
  const open = planColumns(rows).find(({ status }) => status === 'open');
  expect(open?.rows.map(({ set }) => set.plannedOn)).toEqual(['2026-11-26', '2026-12-01', null]);
});

test('late is past its promise and not done', () => {
  const promised = (status: string) => seenRow('follow_up', { status, dueOn: '2026-11-20' });
  expect(isLate(promised('doing'), '2026-11-23')).toBe(true);
  expect(isLate(promised('doing'), '2026-11-20')).toBe(false);
  expect(isLate(promised('done'), '2026-11-23')).toBe(false);
});

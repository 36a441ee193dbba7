import { expect, test } from 'vitest';
import {
  emptyPlan,
  type PlanFields,
  planDrafts,
  planProblem,
} from '../../../web/plan/form/follow-up-draft.ts';
import { aFind, seenRow, viewOver } from '../seen-rows.ts';

const sam = seenRow('member', { name: 'Sam', role: 'walker' }, { id: 'sam' });
const office = viewOver([sam]);
const fields: PlanFields = {
  ...emptyPlan,
  task: 'Container legen',
  who: { kind: 'member', id: 'sam' },
  owner: 'Sam',
  plannedOn: '2026-11-26',
  at: '10:00',
  minutes: 30,
  dueOn: '2026-12-04',
};
const made = () => {
  let n = 0;
  return () => {
    n += 1;
    return `mid-${n}`;
  };
};

test('planning an accepted find also says that it is planned, on what was seen', () => {
  const find = aFind({ status: 'seen' });
  const [followUp, step] = planDrafts([find], fields, null, made());
  expect(followUp).toMatchObject({
    t: 'follow_up.create',
    set: {
      about: { kind: 'observation', id: find.id },
      also: [],
      task: 'Container legen',
      owner: 'Sam',
      who: { kind: 'member', id: 'sam' },
      at: '10:00',
      minutes: 30,
      status: 'planned',
    },
  });
  expect(step).toMatchObject({
    t: 'observation.patch',
    e: find.id,
    set: { status: 'planned' },
    base: { status: 'value-status' },
  });
});

test('a second follow-up leaves the status alone', () => {
  expect(planDrafts([aFind({ status: 'planned' })], fields, null, made())).toHaveLength(1);
});

test('one visit for several is about the first and about the others too, and all of them are planned', () => {
  const [one, two, three] = [
    aFind({ status: 'seen' }),
    aFind({ status: 'new' }),
    aFind({ status: 'doing' }),
  ];
  const [followUp, ...steps] = planDrafts([one, two, three], fields, 'cause', made());
  expect(followUp?.set).toMatchObject({
    about: { id: one.id },
    also: [{ id: two.id }, { id: three.id }],
    cause: 'cause',
  });
  expect(steps.map(({ e, set }) => [e, set.status])).toEqual([
    [one.id, 'planned'],
    [two.id, 'seen'],
    [two.id, 'planned'],
  ]);
  expect(steps[2]?.base, 'the second step is on the first').toEqual({ status: steps[1]?.mid });
});

test('without a day it waits to be planned', () => {
  const free = { ...fields, plannedOn: '', dueOn: '' };
  const [followUp] = planDrafts([aFind({ status: 'seen' })], free, null, made());
  expect(followUp?.set).toMatchObject({ status: 'open', plannedOn: null, dueOn: null });
});

test('says what is missing, and that a promise cannot end before the visit', () => {
  expect(planProblem(office, fields)).toBeNull();
  expect(planProblem(office, { ...fields, task: '  ' })?.field).toBe('task');
  expect(planProblem(office, { ...fields, who: null, owner: '' })?.field).toBe('owner');
  expect(planProblem(office, { ...fields, dueOn: '2026-11-25' })?.why).toBe('dueTooSoon');
});

test('says that who was chosen left meanwhile, and not so long as nobody is known yet', () => {
  const left = { ...fields, who: { kind: 'member' as const, id: 'lotte' }, owner: 'Lotte' };
  expect(planProblem(office, left)).toEqual({ field: 'owner', why: 'ownerLeft' });
  expect(planProblem(viewOver([]), left)).toBeNull();
  const other = { ...fields, who: { kind: 'other' as const, id: null }, owner: 'Gemeente' };
  expect(planProblem(office, other)).toBeNull();
});

import type { Draft } from '../../../schema/mutations/mutation.ts';
import { plannedDrafts } from '../../sync/steps.ts';
import type { Find } from '../../text/finds.ts';
import { hasLeft, type Who } from '../fields/who.ts';
import type { Planned, Rows } from '../planned.ts';

/** As typed; days are 'YYYY-MM-DD' or ''. */
export type PlanFields = Who &
  Pick<Planned['set'], 'at' | 'minutes'> & { task: string; plannedOn: string; dueOn: string };
export type PlanProblem = {
  field: 'task' | 'owner' | 'dueOn';
  why: 'taskMissing' | 'ownerMissing' | 'ownerLeft' | 'dueTooSoon';
};

export const emptyPlan: PlanFields = {
  task: '',
  who: null,
  owner: '',
  plannedOn: '',
  at: null,
  minutes: null,
  dueOn: '',
};

/** What is still wrong with a plan, first thing first; null when it can be saved. */
export function planProblem(view: Rows, fields: PlanFields): PlanProblem | null {
  const { task, owner, plannedOn, dueOn } = fields;
  if (!task.trim()) return { field: 'task', why: 'taskMissing' };
  if (!owner) return { field: 'owner', why: 'ownerMissing' };
  if (hasLeft(view, fields)) return { field: 'owner', why: 'ownerLeft' };
  if (plannedOn && dueOn && dueOn < plannedOn) return { field: 'dueOn', why: 'dueTooSoon' };
  return null;
}

/**
 * One follow-up for all of these, about the first of them and about the others too, and in the same save the steps that say they
 * are planned.
 */
export function planDrafts(
  finds: readonly Find[],
  fields: PlanFields,
  cause: string | null,
  made: () => string,
): Draft[] {
  const [first, ...others] = finds.map(({ kind, id }) => ({ kind, id }));
  if (!first) return [];
  const { task, who, owner, plannedOn, at, minutes, dueOn } = fields;
  const set = {
    about: first,
    also: others,
    cause,
    task: task.trim(),
    who,
    owner,
    plannedOn: plannedOn || null,
    at,
    minutes,
    dueOn: dueOn || null,
    status: plannedOn ? 'planned' : 'open',
  };
  return [
    { t: 'follow_up.create', walk: finds[0]?.row.walk ?? null, set },
    ...finds.flatMap(({ row }) => plannedDrafts(row, made)),
  ];
}

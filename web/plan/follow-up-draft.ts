import type { Draft } from '../../schema/mutations/mutation.ts';
import { patchDraft } from '../sync/drafts.ts';
import type { Find } from '../text/finds.ts';

export type PlanFields = { task: string; owner: string; plannedOn: string; dueOn: string };
export type PlanProblem = {
  field: keyof PlanFields;
  why: 'taskMissing' | 'ownerMissing' | 'dueTooSoon';
};

/** What is still wrong with a plan, first thing first; null when it can be saved. Days are 'YYYY-MM-DD' or ''. */
export function planProblem({ task, owner, plannedOn, dueOn }: PlanFields): PlanProblem | null {
  if (!task.trim()) return { field: 'task', why: 'taskMissing' };
  if (!owner) return { field: 'owner', why: 'ownerMissing' };
  if (plannedOn && dueOn && dueOn < plannedOn) return { field: 'dueOn', why: 'dueTooSoon' };
  return null;
}

/** A follow-up, and in the same save the step that says the find is planned. */
export function planDrafts(find: Find, { task, owner, plannedOn, dueOn }: PlanFields): Draft[] {
  const { id, kind, row, status } = find;
  const set = {
    about: { kind, id },
    task: task.trim(),
    owner,
    plannedOn: plannedOn || null,
    dueOn: dueOn || null,
    status: plannedOn ? 'planned' : 'open',
  };
  const followUp: Draft = { t: 'follow_up.create', walk: row.walk, set };
  return status === 'seen' ? [followUp, patchDraft(row, { status: 'planned' })] : [followUp];
}

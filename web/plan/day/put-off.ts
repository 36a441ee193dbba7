import type { Draft } from '../../../schema/mutations/mutation.ts';
import { mayStepFollowUp } from '../../../schema/workflow.ts';
import { patchDraft } from '../../sync/drafts.ts';
import type { Visit } from './visits.ts';

const DAY_MS = 24 * 3_600_000;

/** The day `days` after `day`, which are 'YYYY-MM-DD'. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Whether the last day must move along: one cannot go after it. */
export const movesLastDay = ({ dueOn }: Pick<Visit, 'dueOn'>, day: string): boolean =>
  dueOn !== null && dueOn < day;

/** Another day for a visit, and what it waits for till then, if anything. What was promised to a resident stays as it is. */
export function putOffDraft(visit: Visit, day: string, why: string): Draft {
  const { row, status } = visit;
  const to = why ? 'waiting' : 'planned';
  const set: Draft['set'] = { plannedOn: day };
  if (movesLastDay(visit, day)) set.dueOn = day;
  if (status !== to && mayStepFollowUp(status, to)) set.status = to;
  if (why || visit.waitingFor) set.waitingFor = why;
  if (why || visit.waitingUntil) set.waitingUntil = why ? day : null;
  return patchDraft(row, set);
}

/** One step of a visit, done or not done after all. */
export const partDraft = ({ row, parts }: Visit, at: number, isDone: boolean): Draft =>
  patchDraft(row, {
    parts: parts.map((part, n) => (n === at ? { ...part, isDone } : part)),
  });

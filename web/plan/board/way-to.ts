import { type FollowUpStatus, mayStepFollowUp } from '../../../schema/workflow.ts';

/**
 * The steps to another column. What was done is at work again first; what is dropped goes by way of what is still to plan, so that
 * it can be put back the same way.
 */
export function wayTo(from: FollowUpStatus, to: FollowUpStatus): FollowUpStatus[] {
  if (from === to) return [];
  if (to === 'dropped') return [...wayTo(from, 'open'), 'dropped'];
  if (mayStepFollowUp(from, to)) return [to];
  return from === 'done' ? [...wayTo('done', 'doing'), to] : ['open', to];
}

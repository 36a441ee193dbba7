import type { FindStatus } from '../../../schema/workflow.ts';
import type { Entry } from './entry.ts';
import type { Show } from './filter.ts';

export type Looker = { today: string; mine: readonly string[] };

const isOver = (status: FindStatus): boolean => status === 'done' || status === 'not_ours';

/** Decided, and who raised it was told nothing yet. A concern is closed with an answer. */
export const isUnanswered = ({ kind, status, isAnswered }: Entry): boolean =>
  kind === 'observation' && isOver(status) && !isAnswered;

/** Whether a way of looking shows a find. What was merged is looked at with what it was merged with. */
export function isShownBy(show: Show, entry: Entry, { today, mine }: Looker): boolean {
  if (show === 'all') return true;
  if (entry.duplicateOf) return false;
  if (show === 'unanswered') return isUnanswered(entry);
  const waits = entry.laterUntil !== null && entry.laterUntil > today;
  if (show === 'later') return waits;
  if (waits) return false;
  if (show === 'new') return entry.status === 'new';
  return entry.assignee !== null && mine.includes(entry.assignee) && !isOver(entry.status);
}

import type { FindStatus } from '../../../schema/workflow.ts';
import { isNextDue } from '../../text/for-child/fitting.ts';
import type { Entry } from './entry.ts';
import type { Show } from './filter.ts';

export type Looker = { today: string; mine: readonly string[] };

const isOver = (status: FindStatus): boolean => status === 'done' || status === 'not_ours';

/**
 * Decided, and who raised it was told nothing yet; a child waits from the moment it found something, and again when it was told that
 * something was to happen and that happened. A concern is closed with an answer.
 */
export const isUnanswered = (entry: Entry): boolean => {
  const { kind, voice, status, isAnswered, childPicture } = entry;
  if (kind === 'concern') return false;
  if (voice === 'child' && !isAnswered) return true;
  return isNextDue(status, childPicture ?? null) || (isOver(status) && !isAnswered);
};

/**
 * Whether a way of looking shows a find. What was merged is looked at with what it was merged with, but for a child that waits: it is
 * answered by itself.
 */
export function isShownBy(show: Show, entry: Entry, { today, mine }: Looker): boolean {
  if (show === 'all') return true;
  if (show === 'unanswered' && (!entry.duplicateOf || entry.voice === 'child'))
    return isUnanswered(entry);
  if (entry.duplicateOf) return false;
  const waits = entry.laterUntil !== null && entry.laterUntil > today;
  if (show === 'later') return waits;
  if (waits) return false;
  if (show === 'new') return entry.status === 'new';
  return entry.assignee !== null && mine.includes(entry.assignee) && !isOver(entry.status);
}

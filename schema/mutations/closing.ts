import type { Lookup, Row } from '../entities/row.ts';
import type { Concern } from '../entities/things.ts';
import type { ProblemCode } from '../problem.ts';

/**
 * Nothing that a resident told is closed in silence: it ends as a report that was passed on, that the resident makes, or that is
 * none, and with an answer of its own, also the second time, unless the resident asked for none.
 * @returns what is missing; null when it may be closed as it stands in `next`.
 */
export function missingToClose(
  row: Row,
  next: Row['set'],
  look: Lookup,
): Extract<ProblemCode, 'report_missing' | 'answer_missing'> | null {
  const { report, wantsNoAnswer, closedWith } = next as Partial<Concern['set']>;
  if (!report || report.as === 'asked') return 'report_missing';
  if (wantsNoAnswer) return null;
  const answer = closedWith && closedWith !== row.set.closedWith && look('answer', closedWith);
  const isAbout =
    answer && !answer.isDeleted && (answer.set.about as { id?: string }).id === row.id;
  return isAbout ? null : 'answer_missing';
}

export const isClosing = (row: Row, status: unknown): boolean =>
  row.kind === 'concern' && (status === 'done' || status === 'not_ours');

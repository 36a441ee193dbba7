import type { Lookup, Row } from '../entities/row.ts';
import type { ProblemCode } from '../problem.ts';

/** Fields that only who decides may change: what the office makes of a find. */
export const reviewFields: readonly string[] = [
  'status',
  'cause',
  'duplicateOf',
  'laterUntil',
  'notOursWhy',
  'assignee',
];

type Refusal = Extract<
  ProblemCode,
  'duplicate_self' | 'duplicate_of_duplicate' | 'subject_unknown' | 'reason_missing'
>;

/**
 * What the office decided must hold together: a duplicate points at something of its own kind that is none itself, so that no
 * chain ever turns round; and what is not ours has a reason, to be read by who raised it.
 * @returns why `changed`, these fields of `next`, may not stand; null when it may.
 */
export function refusedReview(
  row: Row,
  next: Row['set'],
  changed: readonly string[],
  look: Lookup,
): Refusal | null {
  const parent = next.duplicateOf;
  if (changed.includes('duplicateOf') && typeof parent === 'string') {
    if (parent === row.id) return 'duplicate_self';
    const found = look(row.kind, parent);
    if (!found || found.isDeleted) return 'subject_unknown';
    if (found.set.duplicateOf) return 'duplicate_of_duplicate';
  }
  const isNotOurs = changed.includes('status') && next.status === 'not_ours';
  // A concern is closed with an answer of its own, which says why.
  if (isNotOurs && row.kind === 'observation' && `${next.notOursWhy ?? ''}`.trim() === '')
    return 'reason_missing';
  return null;
}

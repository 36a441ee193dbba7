import type { Draft } from '../../schema/mutations/mutation.ts';
import type { SnagOutcome } from '../../schema/vocabulary/plan.ts';
import { patchDraft } from '../sync/drafts.ts';
import type { Snag } from './snag.ts';

export type OutcomeFields = {
  outcome: SnagOutcome | null;
  decider: string;
  sentence: string;
  heardOn: string;
  /** Ids of what it is not for. */
  without: readonly string[];
};
export type OutcomeProblem = 'outcome' | 'decider' | 'sentence' | 'which';

/** @returns what is missing first; null when it can be recorded. */
export function outcomeProblem(
  snags: readonly Snag[],
  fields: OutcomeFields,
): OutcomeProblem | null {
  if (!fields.outcome) return 'outcome';
  if (fields.outcome === 'who_decides' && !fields.decider.trim()) return 'decider';
  if (!fields.sentence.trim()) return 'sentence';
  return snags.every(({ id }) => fields.without.includes(id)) ? 'which' : null;
}

/** Says of each that it is for how it ended. The others stay on the agenda. */
export const outcomeDrafts = (snags: readonly Snag[], fields: OutcomeFields): Draft[] =>
  snags
    .filter(({ id }) => !fields.without.includes(id))
    .map(({ row }) =>
      patchDraft(row, {
        outcome: fields.outcome,
        outcomeText: fields.sentence.trim(),
        decider: fields.outcome === 'who_decides' ? fields.decider.trim() : '',
        heardOn: fields.heardOn || null,
      }),
    );

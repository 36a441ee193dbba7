import { isRequired, officeStart } from '../entities/later-starts.ts';
import { checkFields } from './check-fields.ts';
import { isClosing, missingToClose } from './closing.ts';
import { refusedPlan } from './planning.ts';
import type { Rules } from './reduce.ts';
import { refusedReview } from './reviewing.ts';

/** Everything that is held against a mutation before it may stand. */
export const rules: Rules = {
  field: checkFields,
  isWhole: isRequired,
  start: officeStart,
  decision({ row, next, changed, given }, look) {
    if (row.kind === 'follow_up') return refusedPlan(row, next, changed, look);
    if (row.kind !== 'observation' && row.kind !== 'concern') return null;
    const isStep = next.status !== row.set.status;
    if (isStep && isClosing(row, next.status)) {
      const missing = missingToClose(row, { ...row.set, ...given }, look);
      if (missing) return missing;
    }
    return refusedReview(row, next, changed, look);
  },
};

import { isRequired, officeStart } from '../entities/later-starts.ts';
import { refusedBeginning } from './beginning.ts';
import { checkFields } from './check-fields.ts';
import { refusedOfChild } from './children.ts';
import { isClosing, missingToClose } from './closing.ts';
import { resolveHeld } from './held.ts';
import { refusedPlan } from './planning.ts';
import type { Rules } from './reduce.ts';
import { resolveConflict } from './resolving.ts';
import { refusedReview } from './reviewing.ts';
import { mayTouch } from './touching.ts';
import { RESOLVE, RESOLVE_HELD, types } from './types.ts';
import { alongside, isMoot, refusedOnWalk, refusedTogether, withField } from './walking.ts';

/** Everything that is held against a mutation before it may stand. */
export const rules: Rules = {
  typeOf: (t) => types[t],
  field: checkFields,
  isWhole: isRequired,
  start: officeStart,
  beginning: refusedBeginning,
  mayTouch,
  resolve(mutation, ...rest) {
    if (mutation.t === RESOLVE_HELD) return resolveHeld(mutation, ...rest);
    return mutation.t === RESOLVE ? resolveConflict(mutation, ...rest) : { held: 'unknown_type' };
  },
  child: (mutation, type, actor, row, look) =>
    refusedOfChild(mutation, type, actor, row, look) ?? refusedOnWalk(mutation, type, actor, row),
  isMoot,
  withField,
  alongside,
  decision({ row, next, changed }, look) {
    if (row.kind === 'follow_up') return refusedPlan(row, next, changed, look);
    if (row.kind !== 'observation' && row.kind !== 'concern') return refusedTogether(row, next);
    const isStep = next.status !== row.set.status;
    if (isStep && isClosing(row, next.status)) {
      const missing = missingToClose(row, next, look);
      if (missing) return missing;
    }
    return refusedReview(row, next, changed, look);
  },
};

import * as v from 'valibot';
import { limits } from '../limits.ts';
import { ownerKinds, snagOutcomes, strengths, viewScreens } from '../vocabulary/plan.ts';
import { id, subject, taskText } from './fields.ts';

const badShape = 'bad_shape';
const unknown = 'unknown_field';

/** What a follow-up or a page is about besides the first. */
export const subjects = v.pipe(v.array(subject), v.maxLength(limits.planSubjects, 'too_long'));
/** What can be said of what blocks: of a find, a concern or a follow-up; of a rule it is null. */
export const snagSubject = v.nullable(
  v.strictObject(
    { kind: v.picklist(['observation', 'concern', 'follow_up'], badShape), id },
    badShape,
  ),
);
export const streetSubject = v.strictObject(
  { kind: v.picklist(['observation'], badShape), id },
  badShape,
);
/** `id` is of the person or the team; null for residents and for another party, whose name stands in `owner`. */
export const owner = v.nullable(
  v.strictObject(
    {
      kind: v.picklist(ownerKinds, badShape),
      id: v.nullable(
        v.pipe(v.string(badShape), v.minLength(1, badShape), v.maxLength(64, badShape)),
      ),
    },
    badShape,
  ),
);
/** "HH:MM" in the Netherlands. */
export const timeOfDay = v.nullable(
  v.pipe(v.string(badShape), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, badShape)),
);
export const minutes = v.nullable(
  v.pipe(
    v.number(badShape),
    v.integer(badShape),
    v.minValue(5, badShape),
    v.maxValue(24 * 60, badShape),
  ),
);
export const parts = v.pipe(
  v.array(v.strictObject({ text: taskText, isDone: v.boolean(badShape) }, badShape)),
  v.maxLength(limits.planParts, 'too_long'),
);
/** By id of a find or concern the id of the answer; null where the resident asked for none. */
export const said = v.pipe(
  v.record(id, v.nullable(id), badShape),
  v.check((value) => Object.keys(value).length <= limits.planSubjects + 1, 'too_long'),
);
/** The place among its neighbours on the board: any number, lower is higher up. */
export const rank = v.nullable(v.pipe(v.number(badShape), v.finite(badShape)));
export const strength = v.picklist(strengths, unknown);
export const snagOutcome = v.nullable(v.picklist(snagOutcomes, unknown));
export const viewScreen = v.picklist(viewScreens, unknown);
/** 128 random bits that open a shared page. */
export const shareCode = v.pipe(v.string(badShape), v.regex(/^[A-Za-z0-9_-]{22}$/, badShape));

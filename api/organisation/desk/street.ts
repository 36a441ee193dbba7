import type { Kind } from '../../../schema/entities/row.ts';

/** Rows of what was seen in the street, as the office holds them. What was told at home has audience `door` and is never among them. */
export const inStreet = `audience IN ('walk', 'office')`;

/** What hangs on a find and comes and goes with it on the desk. */
export const hangingKinds = [
  'note',
  'attachment',
  'answer',
  'label',
  'comment',
  'handover',
] as const satisfies readonly Kind[];

/** What a row hangs on, as it stands in the index `<kind>_by_about`. */
export const aboutOf = (kind: Kind): string => `${kind}.row->>'$.set.about.id'`;

/** Still asks something of us; as the index `observation_open` has it. */
export const isOpen = `observation.row->>'$.set.status' NOT IN ('done', 'not_ours') AND observation.row->>'$.isDeleted' = 0`;

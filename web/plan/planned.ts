import { officeStart } from '../../schema/entities/later-starts.ts';
import type { Kind } from '../../schema/entities/row.ts';
import type { FollowUp } from '../../schema/entities/things.ts';
import { newMid } from '../../schema/ids.ts';
import type { SeenRow } from '../sync/device.ts';

export type Planned = SeenRow & FollowUp;
export type Rows = { list(kind: Kind): readonly SeenRow[] };

/** A follow-up of an older phone has what a new one starts with. */
export const asPlanned = (row: SeenRow): Planned => ({
  ...row,
  set: { ...officeStart('follow_up'), ...row.set } as Planned['set'],
});

/** Known before it is saved, so that what comes along in the same save can name it, and can be taken back. */
export const madeHere = (): string => newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes));

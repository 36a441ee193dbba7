import { select } from '../storage.ts';
import type { Step } from './step.ts';

/** A lane can be long: few at once. */
const LANES = 100;

/** I1: each lane's numbers run from 1 without a hole to where the lane says that it is. */
export const laneNumbers: Step = {
  name: 'lanes',
  look(storage, from) {
    const lanes = select<{ id: string; whole: number }>(
      storage,
      `SELECT id, last_n = (SELECT count(*) FROM journal WHERE lane = lane.id)
          AND last_n = (SELECT max(n) FROM journal WHERE lane = lane.id)
          AND 1 = (SELECT min(n) FROM journal WHERE lane = lane.id) AS whole
       FROM lane WHERE id > ? ORDER BY id LIMIT ?`,
      from ?? '',
      LANES,
    );
    const ids = lanes.filter(({ whole }) => whole !== 1).map(({ id }) => `lane ${id}`);
    return {
      next: lanes.length < LANES ? null : (lanes.at(-1)?.id ?? null),
      looked: lanes.length,
      found: ids.length > 0 ? [{ check: 'lanes', ids }] : [],
    };
  },
};

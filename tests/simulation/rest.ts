import type { RoundOutcome } from '../../web/sync/sync-round.ts';
import type { World } from './schedule.ts';

/** More than any fork, restore and page of these schedules needs. */
const ROUNDS_TO_REST = 40;

/** Of who may read no more, or whose walk nobody knows: that they are told so at each round is rest too. The oracle knows who that is. */
const isSettled = (outcome: RoundOutcome): boolean =>
  outcome === 'done' ||
  (typeof outcome === 'object' &&
    'problem' in outcome &&
    ['not_found', 'not_allowed', 'code_unknown'].includes(outcome.problem));

/** Everyone syncs until nobody has anything left, then once more so that all have read all. */
export async function comeToRest({ phones, servers, nowMs }: World): Promise<boolean> {
  let quiet = 0;
  const heads = () => servers.map(({ head }) => head).join(' ');
  for (let round = 0; round < ROUNDS_TO_REST && quiet < 2; round++) {
    let isQuiet = true;
    const before = heads();
    for (const phone of phones) {
      if (!(await phone.sync(1)).every(isSettled)) isQuiet = false;
      // What was said last in a round, as that a photo is in, is heard in the next.
      if (!(await phone.develop(nowMs))) isQuiet = false;
    }
    quiet = isQuiet && heads() === before ? quiet + 1 : 0;
  }
  return quiet === 2;
}

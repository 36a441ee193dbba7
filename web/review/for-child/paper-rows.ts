import type { LaneViewModel } from '../../sync/device.ts';
import { type Find, readFind } from '../../text/finds.ts';
import { isOfKid } from '../child-of.ts';
import { answersOf, type ChildAnswer } from './answers-of.ts';

/** A child's find and what it was told last. */
export type PaperRow = { find: Find; answer: ChildAnswer };

/** What there is to put on paper of a walk, in the order in which it was found, and how many still wait for an answer. */
export function paperRows(
  view: Pick<LaneViewModel, 'list'>,
  walk: string,
): { rows: PaperRow[]; waiting: number } {
  const finds = view
    .list('observation')
    .filter((row) => row.walk === walk && isOfKid(row) && !row.isDeleted)
    .flatMap((row) => readFind(row) ?? [])
    .sort((one, other) => one.row.at - other.row.at);
  const rows = finds.flatMap((find): PaperRow[] => {
    const answer = answersOf(view, find.id).findLast(({ set }) => set.childPicture);
    return answer ? [{ find, answer }] : [];
  });
  return { rows, waiting: finds.length - rows.length };
}

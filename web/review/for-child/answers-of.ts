import type { FindAnswer } from '../../../schema/entities/things.ts';
import type { ChildPicture } from '../../../schema/vocabulary/kid.ts';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';
import { isAbout } from '../../text/about-find.ts';

export type ChildAnswer = SeenRow & FindAnswer;
type Rows = Pick<LaneViewModel, 'list'>;

/** What the office said about a child's find, oldest first. */
export function answersOf(view: Rows, find: string): ChildAnswer[] {
  const answers = view.list('answer').filter(({ set }) => isAbout(set, find));
  return answers.sort((one, other) => one.at - other.at) as (SeenRow &
    Partial<FindAnswer>)[] as ChildAnswer[];
}

/** The picture that was said last; null when the child was told nothing yet. */
export const lastPicture = (answers: readonly ChildAnswer[]): ChildPicture | null =>
  answers.findLast(({ set }) => set.childPicture)?.set.childPicture ?? null;

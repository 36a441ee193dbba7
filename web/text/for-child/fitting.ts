import {
  type ChildAgain,
  type ChildJudgement,
  type ChildPicture,
  type ChildWhy,
  childPictures,
} from '../../../schema/vocabulary/kid.ts';
import type { FindStatus } from '../../../schema/workflow.ts';

/** What a child said of a place. Of a line in the index there is the face alone. */
export type ChildSaid = {
  childJudgement?: ChildJudgement | null;
  childWhy?: ChildWhy | null;
  childAgain?: ChildAgain | null;
  childBest?: number | null;
};

/** The sentence that comes with a picture; children hear Dutch. */
export const sentenceOf = (picture: ChildPicture): string =>
  childPictures.find(({ id }) => id === picture)?.nl ?? '';

/** With this something is still to happen. */
export const isUnfinished = (picture: ChildPicture): boolean =>
  childPictures.some((one) => one.id === picture && 'isUnfinished' in one);

/**
 * Over, while the child was told last that something was still to happen: a next answer is due. Of what is not ours nothing more is
 * heard than that it was passed on.
 */
export const isNextDue = (status: FindStatus, last: ChildPicture | null): boolean =>
  last !== null &&
  isUnfinished(last) &&
  (status === 'done' || (status === 'not_ours' && last !== 'passed'));

const mended: Partial<Record<ChildWhy, ChildPicture>> = { dirty: 'cleaned', dark: 'lit' };
/** What a child comes for. */
const liked: readonly (ChildWhy | null | undefined)[] = ['lovely', 'play', 'green', 'run'];

/**
 * The picture that says to a child what the office decided; null before anything was. That it was passed on is only said when it
 * was.
 */
export function fitting(
  status: FindStatus,
  { childJudgement, childWhy }: ChildSaid,
  isPassedOn: boolean,
): ChildPicture | null {
  const isLiked = liked.includes(childWhy) && childJudgement !== 'bad';
  switch (status) {
    case 'new':
      return null;
    case 'seen':
      return isLiked ? 'kept' : 'seen';
    case 'planned':
    case 'doing':
      return 'planned';
    case 'done':
      return isLiked ? 'kept' : ((childWhy && mended[childWhy]) ?? 'mended');
    case 'not_ours':
      return isPassedOn ? 'passed' : 'cannot';
  }
}

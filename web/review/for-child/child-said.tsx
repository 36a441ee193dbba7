import { childJudgementNames, childWhys } from '../../../schema/vocabulary/kid.ts';
import type { ChildSaid } from '../../text/for-child/fitting.ts';
import { language } from '../../text/words.ts';
import { ChildFace } from '../../ui/child-face.tsx';
import { ChildWhyPicture } from '../../ui/child-why-picture.tsx';

export const whyWord = (why: ChildSaid['childWhy']): string =>
  childWhys.find(({ id }) => id === why)?.[language.value] ?? '';

/** A child's face and sticker with their words, on a line or large. */
export function ChildFaces({ said, size }: { said: ChildSaid; size: number }) {
  const { childJudgement, childWhy } = said;
  return (
    <span class="child-faces" data-large={size > 30}>
      {childJudgement && (
        <span>
          <ChildFace judgement={childJudgement} size={size} isSticker />
          {childJudgementNames[childJudgement][language.value]}
        </span>
      )}
      {childWhy && (
        <span>
          <ChildWhyPicture why={childWhy} size={size} isSticker />
          {whyWord(childWhy)}
        </span>
      )}
    </span>
  );
}

import { childJudgementNames } from '../../../schema/vocabulary/kid.ts';
import type { ChildSaid } from '../../text/for-child/fitting.ts';
import { forChildWords } from '../../text/for-child/words.ts';
import { language } from '../../text/words.ts';
import { ChildFace } from '../../ui/child-face.tsx';
import { ChildPicture } from '../../ui/child-pictures.tsx';
import { ChildWhyPicture } from '../../ui/child-why-picture.tsx';
import { whyWord } from './child-said.tsx';
import type { PaperRow } from './paper-rows.ts';

/** Each answer with what the child said of the place, to be cut out: no name is on it, and no animal. */
export function AnswerCards({ rows }: { rows: readonly PaperRow[] }) {
  const { paper } = forChildWords.value;
  return (
    <ul class="child-cards">
      {rows.map(({ find, answer }) => {
        const { childJudgement, childWhy } = find.row.set as ChildSaid;
        const said = [
          childJudgement ? childJudgementNames[childJudgement][language.value] : '',
          whyWord(childWhy),
        ];
        return (
          <li key={answer.id} class="child-card" data-testid="child-card">
            <div class="child-card-found">
              <p>{paper.youFound}</p>
              <p class="child-card-pictures">
                {childJudgement && <ChildFace judgement={childJudgement} size={64} />}
                {childWhy && <ChildWhyPicture why={childWhy} size={64} />}
              </p>
              <p>
                <b>{said.filter(Boolean).join(', ')}</b>
              </p>
            </div>
            <div class="child-card-answer" lang="nl">
              {answer.set.childPicture && (
                <ChildPicture picture={answer.set.childPicture} size={150} />
              )}
              <p>{answer.set.text}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

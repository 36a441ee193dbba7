import { childJudgementNames } from '../../../schema/vocabulary/kid.ts';
import type { Find } from '../../text/finds.ts';
import type { ChildSaid } from '../../text/for-child/fitting.ts';
import { forChildWords } from '../../text/for-child/words.ts';
import { language, words } from '../../text/words.ts';
import { otherVoiceOf } from './other-voice.ts';

type NearVoiceProps = {
  find: Find;
  /** Those around it, itself among them. */
  finds: readonly Find[];
  isOfChild: (find: Find) => boolean;
};

/** What the other voice said of the same spot: a child's beside an adult's, never the mean of both. */
export function NearVoice({ find, finds, isOfChild }: NearVoiceProps) {
  const say = forChildWords.value;
  const other = otherVoiceOf(find, finds, isOfChild);
  if (!other) return null;
  const isChilds = isOfChild(other);
  const child = childOf(isChilds ? other : find);
  const adult = (isChilds ? find : other).judgement;
  if (!child || !adult) return null;
  const [childWord, adultWord] = [
    childJudgementNames[child][language.value],
    words.value.judgement[adult].toLowerCase(),
  ];
  return (
    <p data-testid="voices">
      {isChilds ? say.nearChild(childWord) : say.nearAdult(adultWord)}{' '}
      {child !== 'unsure' && (child === adult ? say.same : say.different)}
    </p>
  );
}

/** Of before children had faces of their own a child's is its find's. */
const childOf = ({ row, judgement }: Find) => (row.set as ChildSaid).childJudgement ?? judgement;

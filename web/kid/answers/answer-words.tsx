import type { KidAnswer } from '../../store/kid-box.ts';
import { FindSticker } from '../finds/find-sticker.tsx';
import { Glyph } from '../look/glyph.tsx';
import { Press } from '../look/press.tsx';
import './answers.css';

type AnswerWordsProps = {
  answer: KidAnswer;
  /** What was said of the place it is about, where that is not on the screen already. */
  of?: KidAnswer['of'];
  class?: string;
};

/** What the office answered a child: a picture and a sentence, said aloud when it is pressed. */
export const AnswerWords = ({ answer, of, class: own = '' }: AnswerWordsProps) => (
  <Press
    say={answer.text}
    class={`kid-answer-words ${own}`}
    onPress={() => undefined}
    testid="kid-answer"
  >
    {of ? (
      <span class="kid-answer-about">
        <Glyph name={answer.picture} size={80} />
        <FindSticker find={of} size={46} />
      </span>
    ) : (
      <Glyph name={answer.picture} size={64} />
    )}
    <span>{answer.text}</span>
    <Glyph name="speaker" size={28} />
  </Press>
);

import { kidFindsWords } from '../../text/kid-finds/words.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { AnswerWords } from './answer-words.tsx';
import { unseenAnswer } from './kid-answers.ts';

/** What the office answered since the child was here last, one at a time. Nothing when there is nothing new. */
export function AnswerCard({ phone }: { phone: KidPhone }) {
  const say = kidFindsWords.value.answer;
  const unseen = unseenAnswer(phone.answers.value, phone.finds.value);
  if (!unseen) return null;
  const { answer, of } = unseen;
  return (
    <section
      class="kid-answer-card kid-chalk kid-chalk--paper"
      aria-label={say.title}
      data-testid="kid-answer-card"
    >
      <AnswerWords answer={answer} of={of} />
      <Tile
        say={say.seen}
        colour="green"
        onPress={() => void phone.hasSeen(answer).catch(() => undefined)}
        testid="kid-answer-seen"
      >
        <Glyph name="tick" size={44} />
      </Tile>
    </section>
  );
}

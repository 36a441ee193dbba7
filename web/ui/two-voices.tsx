import { type Judgement, judgements } from '../../schema/vocabulary/judgements.ts';
import { type ChildSaid, childFaceWords, childWhyWords } from '../text/child-find.ts';
import { withKidsWords } from '../text/with-kids/words.ts';
import { language, words } from '../text/words.ts';
import { ChildFace } from './child-face.tsx';
import { ChildWhyPicture } from './child-why-picture.tsx';
import { ChoiceChips } from './choice-chips.tsx';
import './two-voices.css';

type TwoVoicesProps = {
  child: ChildSaid;
  /** What an adult thinks of the same place; null as long as none said. */
  adult: Judgement | null;
  /** Left out where nobody may answer, as on a child's own device. */
  onChoose?: ((value: Judgement | null) => void) | undefined;
};

/** What a child and an adult think of one place, side by side: two answers, of which no third is made. */
export function TwoVoices({ child, adult, onChoose }: TwoVoicesProps) {
  const { voices: say } = withKidsWords.value;
  const { judgement } = words.value;
  const isSame = child.judgement === adult;
  return (
    <section class="two-voices" aria-label={say.both} data-testid="two-voices">
      <div class="voice-child" data-testid="voice-child">
        <p class="voice-who">{say.child}</p>
        <p class="voice-said">
          <ChildFace judgement={child.judgement} size={44} isSticker />
          {childFaceWords(child.judgement, language.value)}
        </p>
        <p class="voice-said">
          <ChildWhyPicture why={child.why} size={44} isSticker />
          {childWhyWords(child.why, language.value)}
        </p>
      </div>
      {(onChoose || adult) && (
        <div class="voice-adult" data-testid="voice-adult">
          {onChoose ? (
            <ChoiceChips
              legend={say.ask}
              options={judgements.map((value) => ({ value, label: judgement[value] }))}
              chosen={adult}
              onChoose={onChoose}
            />
          ) : (
            <>
              <p class="voice-who">{say.anAdult}</p>
              <p>{adult && judgement[adult]}</p>
            </>
          )}
        </div>
      )}
      {adult && child.judgement !== 'unsure' && (
        <p class="voices-between" data-same={isSame}>
          <svg width="2.5rem" height="1rem" viewBox="0 0 40 16" aria-hidden="true">
            <path d={isSame ? 'M4 5H36M4 11H36' : 'M3 12 9 4 15 12 21 4 27 12 33 4 37 9'} />
          </svg>
          {isSame ? say.same : say.other}
        </p>
      )}
    </section>
  );
}

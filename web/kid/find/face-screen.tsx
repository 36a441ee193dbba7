import { childJudgementNames, childJudgements } from '../../../schema/vocabulary/kid.ts';
import { kidWords } from '../../text/kid/words.ts';
import { language } from '../../text/language.ts';
import { Face } from '../look/face.tsx';
import { Press } from '../look/press.tsx';
import { go } from '../screen.ts';
import './find.css';
import { Head } from './head.tsx';

/** What the child thinks of the place: a face, its shape and its word, and none is chosen beforehand. */
export function FaceScreen() {
  return (
    <div class="kid-ask">
      <Head says={kidWords.value.thinks} onBack={() => go({ at: 'home' })} />
      <div class="kid-faces">
        {childJudgements.map((judgement) => (
          <Press
            key={judgement}
            class="kid-choice"
            say={childJudgementNames[judgement][language.value]}
            onPress={() => go({ at: 'why', judgement })}
            testid={`face-${judgement}`}
          >
            <Face judgement={judgement} />
            <span class="kid-word">{childJudgementNames[judgement][language.value]}</span>
          </Press>
        ))}
      </div>
    </div>
  );
}

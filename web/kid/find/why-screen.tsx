import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ChildJudgement, type ChildWhy, childWhys } from '../../../schema/vocabulary/kid.ts';
import { kidWords } from '../../text/kid/words.ts';
import { language } from '../../text/language.ts';
import { Face } from '../look/face.tsx';
import { Glyph } from '../look/glyph.tsx';
import { Press } from '../look/press.tsx';
import { go } from '../screen.ts';
import './find.css';
import { Head } from './head.tsx';
import type { Keeper, Keeping } from './keep-find.ts';
import { RefusedFind } from './refused-find.tsx';

/** Why it is so there. The sticker that is pressed is the find: it lands once it is safe on this device, and only once. */
export function WhyScreen({ keeper, judgement }: { keeper: Keeper; judgement: ChildJudgement }) {
  const keeping = useSignal<Keeping | null>(null);
  const choose = (why: ChildWhy) => {
    keeping.value ??= keeper.keep(judgement, why);
  };
  const find = keeping.value?.id.value;
  useEffect(() => {
    if (find) go({ at: 'landed', find });
  }, [find]);
  if (keeping.value?.isRefused.value)
    return <RefusedFind why={keeping.value.why} onAgain={() => void keeper.retry()} />;
  return (
    <div class="kid-ask">
      <Head says={kidWords.value.why} onBack={() => go({ at: 'face' })}>
        <Face judgement={judgement} size={52} />
      </Head>
      <div class="kid-whys kid-chalk kid-chalk--paper">
        {childWhys.map(({ id, [language.value]: word }) => (
          <Press
            key={id}
            class="kid-choice"
            say={word}
            onPress={() => choose(id)}
            isPressed={keeping.value?.why === id}
            testid={`why-${id}`}
          >
            <Glyph name={id} size={64} />
            <span class="kid-word">{word}</span>
          </Press>
        ))}
      </div>
    </div>
  );
}

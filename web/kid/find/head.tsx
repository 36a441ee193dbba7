import type { ComponentChildren } from 'preact';
import { kidWords } from '../../text/kid/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { Press } from '../look/press.tsx';

/** Above a question: the way back, and the question itself, which can be heard again. */
export function Head({
  says,
  onBack,
  children,
}: {
  says: string;
  onBack: () => void;
  children?: ComponentChildren;
}) {
  const { back } = kidWords.value;
  return (
    <div class="kid-head">
      <Press say={back} onPress={onBack} isSmall testid="kid-back">
        <Glyph name="back" size={44} />
      </Press>
      <Press say={says} onPress={() => undefined} class="kid-question">
        {children}
        <span class="kid-title">{says}</span>
      </Press>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import { deskWords } from '../../text/desk/words.ts';
import { useFirstFocus } from '../../ui/focus-first.ts';
import type { AskProps } from './triage-sheet.tsx';

/** A word on a find; those in use come first, so that two words for one thing are rare. */
export function LabelForm({ view, finds, triage, onDone }: AskProps) {
  const { label } = deskWords.value;
  const [name, setName] = useState('');
  const field = useFirstFocus<HTMLInputElement>();
  const known = [...new Set(view.list('label').map(({ set }) => String(set.name)))].sort();
  const put = async (word: string) =>
    onDone(
      await triage.label(
        finds.map(({ id }) => id),
        word,
      ),
    );
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void put(name);
      }}
    >
      <div class="field">
        <label for="label-name">{label.word}</label>
        <input
          id="label-name"
          ref={field}
          class="input"
          maxLength={limits.labelLength}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </div>
      <button type="submit" class="button button-do button-wide">
        {label.do}
      </button>
      {known.length > 0 && (
        <section class="stack" aria-label={label.known}>
          <h3>{label.known}</h3>
          <div class="wrap">
            {known.map((word) => (
              <button key={word} type="button" class="chip" onClick={() => put(word)}>
                {word}
              </button>
            ))}
          </div>
        </section>
      )}
    </form>
  );
}

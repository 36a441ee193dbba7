import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import { deskWords } from '../../text/desk/words.ts';
import { useFirstFocus } from '../../ui/focus-first.ts';
import { StandardTexts } from './standard-texts.tsx';
import type { AskProps } from './triage-sheet.tsx';

/** Why something is not ours, in words that whoever told it will read. */
export function NotOursForm({ view, finds, triage, onDone }: AskProps) {
  const { notOurs } = deskWords.value;
  const [why, setWhy] = useState('');
  const field = useFirstFocus<HTMLTextAreaElement>();
  const submit = async (event: Event) => {
    event.preventDefault();
    onDone(
      await triage.notOurs(
        finds.map(({ id }) => id),
        why,
      ),
    );
  };
  return (
    <form class="stack" onSubmit={submit}>
      <StandardTexts view={view} onChoose={setWhy} />
      <div class="field">
        <label for="not-ours-why">{notOurs.why}</label>
        <textarea
          id="not-ours-why"
          ref={field}
          class="input"
          rows={4}
          maxLength={limits.textLength}
          value={why}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </div>
      <button type="submit" class="button button-do button-wide">
        {notOurs.do}
      </button>
    </form>
  );
}

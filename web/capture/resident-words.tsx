import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import type { SeenRow } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { words } from '../text/words.ts';
import type { Save } from '../ui/use-save.ts';

/** What the resident said, word for word. */
export function ResidentWords({ row, text, save }: { row: SeenRow; text: string; save: Save }) {
  const { find } = words.value;
  const [draft, setDraft] = useState(text);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void save([patchDraft(row, { words: draft })], find.wordsSaved);
      }}
    >
      <label for="resident-words">{find.words}</label>
      <textarea
        id="resident-words"
        class="input voice"
        maxLength={limits.textLength}
        value={draft}
        aria-describedby="resident-words-hint"
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <p id="resident-words-hint" class="field-hint">
        {find.wordsHint}
      </p>
      <button type="submit" class="button" disabled={draft === text}>
        {find.saveWords}
      </button>
    </form>
  );
}

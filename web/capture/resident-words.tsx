import type { SeenRow } from '../sync/device.ts';
import { words } from '../text/words.ts';
import { DictatedText } from '../ui/dictated-text.tsx';
import { useDraftText } from '../ui/use-draft-text.ts';

type ResidentWordsProps = {
  row: SeenRow;
  text: string;
  /** False when the storage refused. */
  onSave: (text: string) => Promise<boolean>;
};

/** What the resident said, word for word. */
export function ResidentWords({ row, text: saved, onSave }: ResidentWordsProps) {
  const { find } = words.value;
  const { text, write, done, isKept } = useDraftText(`${row.id} words`, saved);
  return (
    <form
      class="field"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await onSave(text)) done(text);
      }}
    >
      <DictatedText
        id="resident-words"
        label={find.words}
        hint={find.wordsHint}
        text={text}
        isVoice
        isConfidential
        isKept={isKept}
        onText={write}
      >
        <button type="submit" class="button" disabled={text === saved}>
          {find.saveWords}
        </button>
      </DictatedText>
    </form>
  );
}

import type { SeenRow } from '../sync/device.ts';
import { problemWords } from '../text/problem-words.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';

/** Why something that was saved here could not be applied. */
export function RowTrouble({ row }: { row: SeenRow }) {
  if (!row.why || row.why === 'conflict') return null;
  return (
    <p class="field-error">
      <Icon name="attention" />
      {problemWords(row.why, language.value)}
    </p>
  );
}

import type { RefObject } from 'preact';
import { snagWords } from '../text/snags/words.ts';
import { Icon } from '../ui/icon.tsx';
import { type Paper, printSnags } from './print-snags.tsx';
import type { Snags } from './use-snags.ts';

type SnagsHeadProps = {
  snags: Snags;
  nowMs: number;
  begin: RefObject<HTMLButtonElement | null>;
  onBegin: () => void;
};

/** What the list is for, and what one can do with all of it. */
export function SnagsHead({ snags, nowMs, begin, onBegin }: SnagsHeadProps) {
  const { title, session } = snagWords.value;
  const isEmpty = snags.agenda.length === 0;
  const paper = (size: Paper, words: string) => (
    <button type="button" class="button" onClick={() => printSnags(snags, size, nowMs)}>
      {words}
    </button>
  );
  return (
    <header class="snags-head">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        <p class="quiet">{session.intro}</p>
      </div>
      <div class="wrap">
        {paper('a4', session.printA4)}
        {paper('a3', session.printA3)}
        <button
          ref={begin}
          type="button"
          class="button button-do"
          disabled={isEmpty}
          aria-describedby={isEmpty ? 'snags-none' : undefined}
          data-testid="snag-begin"
          onClick={onBegin}
        >
          <Icon name="person" />
          {session.begin}
        </button>
      </div>
      {isEmpty && (
        <p id="snags-none" class="quiet">
          {session.nothingToDo}
        </p>
      )}
    </header>
  );
}

import { planBoardWords } from '../../text/plan-board/words.ts';

type BulkBarProps = {
  count: number;
  onAsk: (what: 'move' | 'day' | 'who') => void;
  onClear: () => void;
};

/** What can be done with all cards that were picked at once, with one undo. */
export function BulkBar({ count, onAsk, onClear }: BulkBarProps) {
  const { bulk } = planBoardWords.value;
  return (
    <fieldset class="plan-bulk" aria-label={bulk.chosen(count)} data-testid="plan-bulk">
      <strong role="status">{bulk.chosen(count)}</strong>
      {(['move', 'day', 'who'] as const).map((what) => (
        <button key={what} type="button" class="button" onClick={() => onAsk(what)}>
          {bulk[what]}
        </button>
      ))}
      <button type="button" class="button button-quiet" onClick={onClear}>
        {bulk.clear}
      </button>
    </fieldset>
  );
}

import { useState } from 'preact/hooks';
import type { LaneViewModel } from '../sync/device.ts';
import { deskWords } from '../text/desk/words.ts';
import { type Find, isOver } from '../text/finds.ts';
import { words } from '../text/words.ts';
import type { Save } from '../ui/use-save.ts';
import type { ReviewSlots } from './review-slots.ts';
import type { TriageAsk } from './triage/triage.ts';
import { asksFor } from './triage/triage-buttons.tsx';

type BulkBarProps = {
  finds: readonly Find[];
  view: LaneViewModel;
  save: Save;
  /** Plans one visit for them, from another part of the app. */
  plan: ReviewSlots['planTogether'];
  onAccept: () => void;
  onAsk: (ask: TriageAsk) => void;
  onClear: () => void;
};

/** A message goes about one thing; the rest can be decided of several at once. */
const forSeveral = (ask: TriageAsk) => ask !== 'handOver';

/** What can be decided of all that was picked at once, with one undo. */
export function BulkBar({ view, save, finds, plan, onAccept, onAsk, onClear }: BulkBarProps) {
  const { bulk, buttons } = deskWords.value;
  const [isPlanning, setPlanning] = useState(false);
  const [first, ...others] = finds;
  const asks = first
    ? asksFor(first).filter(
        (ask) => forSeveral(ask) && others.every((find) => asksFor(find).includes(ask)),
      )
    : [];
  return (
    <fieldset class="desk-bulk" aria-label={bulk.chosen(finds.length)} data-testid="bulk">
      <strong role="status">{bulk.chosen(finds.length)}</strong>
      {finds.some(({ status }) => status === 'new') && (
        <button type="button" class="button" onClick={onAccept}>
          {words.value.review.keyAccept}
        </button>
      )}
      {asks.map((ask) => (
        <button key={ask} type="button" class="button" onClick={() => onAsk(ask)}>
          {buttons[ask]}
        </button>
      ))}
      {finds.every(({ status }) => status !== 'new' && !isOver(status)) && (
        <button
          type="button"
          class="button"
          data-testid="plan-picked"
          onClick={() => setPlanning(true)}
        >
          {words.value.plan.form}
        </button>
      )}
      {isPlanning &&
        plan({
          view,
          save,
          finds,
          onClose: (isSaved) => {
            setPlanning(false);
            if (isSaved) onClear();
          },
        })}
      <button type="button" class="button button-quiet" onClick={onClear}>
        {bulk.clear}
      </button>
    </fieldset>
  );
}

import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { words } from '../../text/words.ts';
import { useFirstFocus } from '../../ui/focus-first.ts';
import { Icon } from '../../ui/icon.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { PlanCard } from './plan-card.ts';

type WaitingSheetProps = {
  cards: readonly PlanCard[];
  title: string;
  onWait: (waits: { waitingFor: string; waitingUntil: string | null }) => void;
  onClose: () => void;
};

/** Nothing waits without what it waits for. */
export function WaitingSheet({ cards, title, onWait, onClose }: WaitingSheetProps) {
  const { waiting: say } = planBoardWords.value;
  const [what, setWhat] = useState(cards.length === 1 ? (cards[0]?.waitingFor ?? '') : '');
  const [until, setUntil] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useFirstFocus<HTMLInputElement>();
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(!what.trim());
    if (what.trim()) onWait({ waitingFor: what.trim(), waitingUntil: until || null });
    else field.current?.focus();
  };
  return (
    <Sheet isModal title={title} closeLabel={words.value.app.close} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <div class="field">
          <label for="board-waiting">{say.what}</label>
          <input
            id="board-waiting"
            ref={field}
            class="input"
            maxLength={limits.taskLength}
            value={what}
            aria-invalid={isMissing}
            aria-describedby="board-waiting-hint"
            onInput={({ currentTarget }) => setWhat(currentTarget.value)}
          />
          <p id="board-waiting-hint" class="field-hint">
            {say.hint}
          </p>
        </div>
        <div class="field">
          <label for="board-until">{say.until}</label>
          <input
            id="board-until"
            class="input"
            type="date"
            value={until}
            onInput={({ currentTarget }) => setUntil(currentTarget.value)}
          />
        </div>
        {isMissing && (
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {say.missing}
          </p>
        )}
        <button type="submit" class="button button-do button-wide">
          {say.save}
        </button>
      </form>
    </Sheet>
  );
}

import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import { mayStepFollowUp } from '../../../schema/workflow.ts';
import { planningWords } from '../../text/planning/words.ts';
import { words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { DayField } from '../fields/day-field.tsx';
import type { Planned } from '../planned.ts';
import type { Change } from './use-changes.ts';

type WaitingPartProps = { planned: Planned; mayPlan: boolean; change: Change };

/** What it waits for and until when; it does not wait without a reason. */
export function WaitingPart({ planned, mayPlan, change }: WaitingPartProps) {
  const say = planningWords.value.sheet;
  const { waitingFor, waitingUntil, status } = planned.set;
  const [typed, setTyped] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const reason = typed ?? waitingFor;
  const day = until ?? waitingUntil ?? '';
  const isWaiting = status === 'waiting';
  const keep = async (event: Event) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (!reason.trim()) return document.getElementById('plan-waiting')?.focus();
    const set = { waitingFor: reason.trim(), waitingUntil: day || null };
    const done = isWaiting ? say.saved : say.stepped(words.value.followUpStatus.waiting);
    if (!(await change(isWaiting ? set : { ...set, status: 'waiting' }, done))) return;
    setTyped(null);
    setUntil(null);
  };
  return (
    <section class="plan-part" aria-label={say.waits}>
      <h3>{say.waits}</h3>
      <form class="plan-part" onSubmit={keep} noValidate>
        <div class="field">
          <label for="plan-waiting">{say.waiting}</label>
          <input
            id="plan-waiting"
            class="input"
            maxLength={limits.taskLength}
            readOnly={!mayPlan}
            value={reason}
            aria-invalid={isMissing}
            aria-describedby="plan-waiting-hint"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <p class="field-hint" id="plan-waiting-hint">
            {say.waitingHint}
          </p>
        </div>
        <DayField
          id="plan-waiting-until"
          label={say.waitingUntil}
          day={day}
          isReadOnly={!mayPlan}
          onChange={setUntil}
        />
        {isMissing && (
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {say.waitingMissing}
          </p>
        )}
        {mayPlan && (isWaiting || mayStepFollowUp(status, 'waiting')) && (
          <button type="submit" class="button" data-testid="plan-wait">
            <Icon name="clock" />
            {isWaiting ? say.save : say.wait}
          </button>
        )}
      </form>
    </section>
  );
}

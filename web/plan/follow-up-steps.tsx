import type { ComponentChildren } from 'preact';
import { type FollowUpStatus, followUpStatuses, mayStepFollowUp } from '../../schema/workflow.ts';
import type { SeenRow } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { followUpLines } from '../text/follow-up-words.ts';
import { language, words } from '../text/words.ts';
import { FollowUpCard } from '../ui/follow-up-card.tsx';
import type { Save } from '../ui/use-save.ts';
import type { Opened } from './opened-plan.tsx';
import './plan.css';

type FollowUpStepsProps = {
  row: SeenRow;
  /** Whether this person plans. */
  mayPlan: boolean;
  save: Save;
  onOpen: (opened: Opened) => void;
  /** The promised day is past. */
  isLate?: boolean;
  picture?: ComponentChildren;
  about?: ComponentChildren;
};

/** A follow-up with the steps it may take now; its task opens all of it. */
export function FollowUpSteps(props: FollowUpStepsProps) {
  const { row, mayPlan, save, onOpen, isLate, picture, about } = props;
  const { plan, followUpStatus } = words.value;
  const from = row.set.status as FollowUpStatus;
  const lines = followUpLines(row, words.value, language.value);
  const due = lines.due && isLate ? `${lines.due}, ${plan.late}` : lines.due;
  const steps = followUpStatuses.filter(
    (to) => mayPlan && to !== from && mayStepFollowUp(from, to),
  );
  const step = (to: FollowUpStatus) => {
    // Done asks what was said to everyone, waiting asks for what.
    if (to === 'done') return onOpen({ id: row.id, as: 'closing' });
    if (to === 'waiting' && !row.set.waitingFor) return onOpen({ id: row.id, as: 'details' });
    void save([patchDraft(row, { status: to })], plan.moved(lines.task, followUpStatus[to]));
  };
  return (
    <FollowUpCard
      {...lines}
      task={
        <button
          type="button"
          class="follow-up-open"
          data-testid="follow-up-open"
          onClick={() => onOpen({ id: row.id, as: 'details' })}
        >
          {lines.task}
        </button>
      }
      due={due}
      picture={picture}
      about={about}
    >
      {steps.length > 0 && (
        <div class="wrap">
          {steps.map((to) => (
            <button key={to} type="button" class="chip" onClick={() => step(to)}>
              {plan.moveTo(followUpStatus[to])}
            </button>
          ))}
        </div>
      )}
    </FollowUpCard>
  );
}

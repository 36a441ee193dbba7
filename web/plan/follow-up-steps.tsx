import type { ComponentChildren } from 'preact';
import { type FollowUpStatus, followUpStatuses, mayStepFollowUp } from '../../schema/workflow.ts';
import type { SeenRow } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { followUpLines } from '../text/follow-up-words.ts';
import { language, words } from '../text/words.ts';
import { FollowUpCard } from '../ui/follow-up-card.tsx';
import type { Save } from '../ui/use-save.ts';

type FollowUpStepsProps = {
  row: SeenRow;
  /** Whether this person plans. */
  mayPlan: boolean;
  save: Save;
  /** The promised day is past. */
  isLate?: boolean;
  picture?: ComponentChildren;
  about?: ComponentChildren;
};

/** A follow-up with the steps it may take now. */
export function FollowUpSteps({ row, mayPlan, save, isLate, picture, about }: FollowUpStepsProps) {
  const { plan, followUpStatus } = words.value;
  const from = row.set.status as FollowUpStatus;
  const lines = followUpLines(row, words.value, language.value);
  const due = lines.due && isLate ? `${lines.due}, ${plan.late}` : lines.due;
  const steps = followUpStatuses.filter(
    (to) => mayPlan && to !== from && mayStepFollowUp(from, to),
  );
  return (
    <FollowUpCard {...lines} due={due} picture={picture} about={about}>
      {steps.length > 0 && (
        <div class="wrap">
          {steps.map((to) => (
            <button
              key={to}
              type="button"
              class="chip"
              onClick={() =>
                void save(
                  [patchDraft(row, { status: to })],
                  plan.moved(lines.task, followUpStatus[to]),
                )
              }
            >
              {plan.moveTo(followUpStatus[to])}
            </button>
          ))}
        </div>
      )}
    </FollowUpCard>
  );
}

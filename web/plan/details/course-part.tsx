import { followUpStatuses, mayStepFollowUp } from '../../../schema/workflow.ts';
import { momentWords } from '../../text/format.ts';
import { planningWords } from '../../text/planning/words.ts';
import { language, words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Planned } from '../planned.ts';
import type { Change } from './use-changes.ts';

type CoursePartProps = {
  planned: Planned;
  mayPlan: boolean;
  change: Change;
  /** It is done: everyone who raised it has to hear that first. */
  onDone: () => void;
};

/** How it stands, where it may go from here, and how it went. */
export function CoursePart({ planned, mayPlan, change, onDone }: CoursePartProps) {
  const say = planningWords.value.sheet;
  const { followUpStatus, plan } = words.value;
  const { status, waitingFor, went = [], outcome } = planned.set;
  const steps = followUpStatuses.filter(
    (to) => mayPlan && to !== status && to !== 'done' && mayStepFollowUp(status, to),
  );
  return (
    <section class="plan-part" aria-label={say.course}>
      <h3>
        {say.status}: <span data-testid="plan-status">{followUpStatus[status]}</span>
      </h3>
      {status === 'waiting' && waitingFor && (
        <p>
          {say.waiting}: <strong>{waitingFor}</strong>
        </p>
      )}
      {mayPlan && mayStepFollowUp(status, 'done') && status !== 'done' && (
        <button type="button" class="button button-do" data-testid="plan-done" onClick={onDone}>
          <Icon name="check" />
          {say.toDone}
        </button>
      )}
      {steps.length > 0 && (
        <div class="wrap">
          {steps.map((to) => (
            <button
              key={to}
              type="button"
              class="chip"
              onClick={() => {
                if (to === 'waiting' && !waitingFor.trim())
                  return document.getElementById('plan-waiting')?.focus();
                void change({ status: to }, say.stepped(followUpStatus[to]));
              }}
            >
              {plan.moveTo(followUpStatus[to])}
            </button>
          ))}
        </div>
      )}
      {outcome && (
        <p>
          {say.outcome}: {outcome}
        </p>
      )}
      {went.length > 0 && (
        <ol class="plan-went">
          {went.map(({ to, at }) => (
            <li key={at}>
              <span class="row-line">{momentWords(at, language.value)}</span> {followUpStatus[to]}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { LaneViewModel } from '../sync/device.ts';
import { aboutFind, type Find, isOver } from '../text/finds.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import { FollowUpForm } from './follow-up-form.tsx';
import { FollowUpSteps } from './follow-up-steps.tsx';

type PlanFindProps = {
  view: LaneViewModel;
  find: Find;
  /** Whether this person plans. */
  mayPlan: boolean;
  save: Save;
};

/** The follow-ups of one find, and the form for another. */
export function PlanFind({ view, find, mayPlan, save }: PlanFindProps) {
  const { find: say, plan } = words.value;
  // What a resident told is answered; often there is nothing to plan.
  const [isAsked, setAsked] = useState(find.kind === 'observation');
  const followUps = aboutFind(view, 'follow_up', find.id);
  return (
    <section class="stack" aria-label={say.followUps}>
      {followUps.length > 0 && <h3>{say.followUps}</h3>}
      {followUps.map((row) => (
        <FollowUpSteps key={row.id} row={row} mayPlan={mayPlan} save={save} />
      ))}
      {mayPlan && find.status === 'new' && <p class="quiet">{plan.afterAccept}</p>}
      {mayPlan &&
        find.status !== 'new' &&
        !isOver(find.status) &&
        (isAsked ? (
          <FollowUpForm view={view} find={find} save={save} />
        ) : (
          <div>
            <button type="button" class="button" data-testid="plan" onClick={() => setAsked(true)}>
              <Icon name="calendar" />
              {plan.form}
            </button>
          </div>
        ))}
    </section>
  );
}

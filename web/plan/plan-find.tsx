import { useState } from 'preact/hooks';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { aboutFind } from '../text/about-find.ts';
import { type Find, isOver } from '../text/finds.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';
import type { Save } from '../ui/use-save.ts';
import { FollowUpSteps } from './follow-up-steps.tsx';
import { type Opened, OpenedPlan } from './opened-plan.tsx';

const FollowUpForm = later(async () => (await import('./form/follow-up-form.tsx')).FollowUpForm);

type PlanFindProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  find: Find;
  /** Whether this person plans. */
  mayPlan: boolean;
  save: Save;
};

/** The follow-ups of one find, and the form for another. */
export function PlanFind({ device, lane, view, find, mayPlan, save }: PlanFindProps) {
  const { find: say, plan } = words.value;
  // What a resident told is answered; often there is nothing to plan.
  const [isAsked, setAsked] = useState(find.kind === 'observation');
  const [opened, setOpened] = useState<Opened | null>(null);
  const followUps = aboutFind(view, 'follow_up', find.id);
  return (
    <section class="stack" aria-label={say.followUps}>
      {followUps.length > 0 && <h3>{say.followUps}</h3>}
      {followUps.map((row) => (
        <FollowUpSteps key={row.id} row={row} mayPlan={mayPlan} save={save} onOpen={setOpened} />
      ))}
      {mayPlan && find.status === 'new' && <p class="quiet">{plan.afterAccept}</p>}
      {mayPlan &&
        find.status !== 'new' &&
        !isOver(find.status) &&
        (isAsked ? (
          <FollowUpForm view={view} finds={[find]} save={save} />
        ) : (
          <div>
            <button type="button" class="button" data-testid="plan" onClick={() => setAsked(true)}>
              <Icon name="calendar" />
              {plan.form}
            </button>
          </div>
        ))}
      <OpenedPlan
        device={device}
        lane={lane}
        view={view}
        opened={opened}
        mayPlan={mayPlan}
        save={save}
        onClose={() => setOpened(null)}
      />
    </section>
  );
}

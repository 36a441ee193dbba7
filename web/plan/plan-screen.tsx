import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { roleMay } from '../../schema/actor.ts';
import { paths } from '../routes.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { findsOf } from '../text/finds.ts';
import { dayOf } from '../text/format.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { useSave } from '../ui/use-save.ts';
import { FollowUpSteps } from './follow-up-steps.tsx';
import { type Opened, OpenedPlan } from './opened-plan.tsx';
import { isLate, planColumns } from './plan-columns.ts';
import './plan.css';

type PlanScreenProps = {
  device: Device;
  lane: LaneView;
  /** What residents wait for, from another part of the app. */
  owed: (view: LaneViewModel) => ComponentChildren;
};

/** What residents wait for, and everything that was planned by how it stands. Every move has a button. */
export function PlanScreen({ device, lane, owed }: PlanScreenProps) {
  const { plan, followUpStatus, app } = words.value;
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const view = device.view(lane.id).value;
  const finds = new Map(findsOf(view).map((find) => [find.id, find]));
  const today = dayOf(Date.now());
  const [opened, setOpened] = useState<Opened | null>(null);
  const mayPlan = roleMay(lane.role, 'plan');
  return (
    <main class="plan" id="content">
      <h1 tabIndex={-1}>{plan.title}</h1>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {owed(view)}
      <div class="plan-columns">
        {planColumns(view.list('follow_up')).map(({ status, rows }) => (
          <section key={status} class="plan-column" aria-label={followUpStatus[status]}>
            <h2>
              {followUpStatus[status]} <span class="count">{rows.length}</span>
            </h2>
            {rows.length === 0 && <p class="quiet">{plan.empty}</p>}
            {rows.map((row) => {
              const find = finds.get((row.set.about as { id: string }).id);
              return (
                <FollowUpSteps
                  key={row.id}
                  row={row}
                  mayPlan={mayPlan}
                  onOpen={setOpened}
                  save={save}
                  isLate={isLate(row, today)}
                  picture={find && <Pictogram category={find.category.id} size={36} />}
                  about={
                    find && (
                      <a href={paths.office(find.id)}>
                        {find.category[language.value]}, {placeWords(find.position, words.value)}
                      </a>
                    )
                  }
                />
              );
            })}
          </section>
        ))}
      </div>
      <OpenedPlan
        device={device}
        lane={lane}
        view={view}
        opened={opened}
        mayPlan={mayPlan}
        save={save}
        onClose={() => setOpened(null)}
      />
    </main>
  );
}

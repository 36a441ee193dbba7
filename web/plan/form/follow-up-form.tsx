import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import type { Find } from '../../text/finds.ts';
import { dayWords } from '../../text/format.ts';
import { planningWords } from '../../text/planning/words.ts';
import { language, words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Save } from '../../ui/use-save.ts';
import { DayField } from '../fields/day-field.tsx';
import { MinutesField } from '../fields/minutes-field.tsx';
import { TimeField } from '../fields/time-field.tsx';
import { WhoField } from '../fields/who-field.tsx';
import { madeHere } from '../planned.ts';
import {
  emptyPlan,
  type PlanFields,
  type PlanProblem,
  planDrafts,
  planProblem,
} from './follow-up-draft.ts';
import '../fields/fields.css';

export type FollowUpFormProps = {
  view: LaneViewModel;
  /** What it is planned for, the first first. */
  finds: readonly Find[];
  /** The one thing that all of them come from. */
  cause?: string | null;
  save: Save;
  onSaved?: () => void;
};

/** Who does what, on which day, and before which day it was promised: for one find, or for several at once. */
export function FollowUpForm({ view, finds, cause = null, save, onSaved }: FollowUpFormProps) {
  const { plan } = words.value;
  const { days, form } = planningWords.value;
  const [fields, setFields] = useState(emptyPlan);
  const [problem, setProblem] = useState<PlanProblem | null>(null);
  const change = (more: Partial<PlanFields>) => setFields({ ...fields, ...more });
  const isInvalid = (name: PlanProblem['field']) => problem?.field === name;
  const isFull = finds.length > limits.planSubjects + 1;

  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = planProblem(view, fields);
    setProblem(wrong);
    if (wrong) return document.getElementById(`plan-${wrong.field}`)?.focus();
    const done = plan.saved(fields.task.trim(), fields.owner);
    if (!(await save(planDrafts(finds, fields, cause, madeHere), done))) return;
    setFields(emptyPlan);
    onSaved?.();
  };

  if (isFull) return <p class="quiet">{form.tooMany(limits.planSubjects + 1)}</p>;
  return (
    <form class="plan-part card" aria-label={plan.form} onSubmit={submit} noValidate>
      <h3>{finds.length > 1 ? form.together(finds.length) : plan.form}</h3>
      <div class="field">
        <label for="plan-task">{plan.task}</label>
        <input
          id="plan-task"
          class="input"
          maxLength={limits.taskLength}
          value={fields.task}
          aria-invalid={isInvalid('task')}
          onInput={({ currentTarget }) => change({ task: currentTarget.value })}
        />
      </div>
      <WhoField
        id="plan-owner"
        view={view}
        who={fields}
        isInvalid={isInvalid('owner')}
        onChoose={change}
      />
      <DayField
        id="plan-plannedOn"
        label={plan.plannedOn}
        hint={days.plannedHint}
        day={fields.plannedOn}
        onChange={(plannedOn) => change({ plannedOn })}
      />
      <div class="pair">
        <TimeField id="plan-time" at={fields.at} onChange={(at) => change({ at })} />
        <MinutesField
          id="plan-long"
          minutes={fields.minutes}
          onChange={(minutes) => change({ minutes })}
        />
      </div>
      <DayField
        id="plan-dueOn"
        label={plan.dueOn}
        hint={days.dueHint}
        day={fields.dueOn}
        isInvalid={isInvalid('dueOn')}
        onChange={(dueOn) => change({ dueOn })}
      />
      {problem && (
        <p class="field-error" role="alert" data-testid="plan-problem">
          <Icon name="attention" />
          {problemIn(fields, problem)}
        </p>
      )}
      <button type="submit" class="button button-home button-wide" data-testid="plan-save">
        <Icon name="calendar" />
        {plan.save}
      </button>
    </form>
  );
}

function problemIn({ plannedOn, dueOn, owner, who }: PlanFields, { why }: PlanProblem): string {
  const { days, who: onWho } = planningWords.value;
  const said = (day: string) => dayWords(day, language.value);
  if (why === 'dueTooSoon') return days.dueTooSoon(said(dueOn), said(plannedOn));
  if (why === 'ownerLeft') return who?.kind === 'team' ? onWho.teamGone(owner) : onWho.left(owner);
  return words.value.plan[why];
}

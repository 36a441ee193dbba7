import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import type { LaneViewModel } from '../sync/device.ts';
import type { Find } from '../text/finds.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import { type PlanFields, type PlanProblem, planDrafts, planProblem } from './follow-up-draft.ts';

const empty: PlanFields = { task: '', owner: '', plannedOn: '', dueOn: '' };

/** Who does what, on which day, and before which day it was promised. */
export function FollowUpForm({
  view,
  find,
  save,
}: {
  view: LaneViewModel;
  find: Find;
  save: Save;
}) {
  const { plan } = words.value;
  const [fields, setFields] = useState(empty);
  const [problem, setProblem] = useState<PlanProblem | null>(null);
  const members = view.list('member').filter(({ isDeleted }) => !isDeleted);
  const change = (name: keyof PlanFields) => (event: { currentTarget: { value: string } }) =>
    setFields({ ...fields, [name]: event.currentTarget.value });
  const invalid = (name: keyof PlanFields) => problem?.field === name;

  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = planProblem(fields);
    setProblem(wrong);
    if (wrong) return document.getElementById(`plan-${wrong.field}`)?.focus();
    if (await save(planDrafts(find, fields), plan.saved(fields.task.trim(), fields.owner)))
      setFields(empty);
  };

  return (
    <form class="stack card" aria-label={plan.form} onSubmit={submit} noValidate>
      <h3>{plan.form}</h3>
      <div class="field">
        <label for="plan-task">{plan.task}</label>
        <input
          id="plan-task"
          class="input"
          maxLength={limits.taskLength}
          value={fields.task}
          aria-invalid={invalid('task')}
          onInput={change('task')}
        />
      </div>
      <div class="field">
        <label for="plan-owner">{plan.owner}</label>
        <select
          id="plan-owner"
          class="input"
          value={fields.owner}
          aria-invalid={invalid('owner')}
          onChange={change('owner')}
        >
          <option value="">{plan.chooseOwner}</option>
          {members.map(({ id, set }) => (
            <option key={id} value={String(set.name)}>
              {String(set.name)}
            </option>
          ))}
        </select>
      </div>
      <div class="pair">
        <div class="field">
          <label for="plan-plannedOn">{plan.plannedOn}</label>
          <input
            id="plan-plannedOn"
            class="input"
            type="date"
            value={fields.plannedOn}
            onInput={change('plannedOn')}
          />
        </div>
        <div class="field">
          <label for="plan-dueOn">{plan.dueOn}</label>
          <input
            id="plan-dueOn"
            class="input"
            type="date"
            value={fields.dueOn}
            aria-invalid={invalid('dueOn')}
            onInput={change('dueOn')}
          />
        </div>
      </div>
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {plan[problem.why]}
        </p>
      )}
      <button type="submit" class="button button-home button-wide" data-testid="plan-save">
        <Icon name="calendar" />
        {plan.save}
      </button>
    </form>
  );
}

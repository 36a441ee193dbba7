import { walksWords } from '../text/walks/words.ts';
import type { PlanDraft } from './plan-draft.ts';

type When = Pick<PlanDraft, 'day' | 'from' | 'to'>;
type WhenFieldsProps = { when: When; problem: string; onWhen: (some: Partial<When>) => void };

/** On which day, from when to when, on a Dutch clock. */
export function WhenFields({ when, problem, onWhen }: WhenFieldsProps) {
  const { form: say } = walksWords.value;
  const field = (name: keyof When, type: 'date' | 'time', label: string) => (
    <div class="field">
      <label for={`plan-${name}`}>{label}</label>
      <input
        id={`plan-${name}`}
        class="input"
        type={type}
        value={when[name]}
        aria-invalid={problem !== ''}
        aria-describedby={problem ? 'plan-when-problem' : 'plan-when-hint'}
        onInput={({ currentTarget }) => onWhen({ [name]: currentTarget.value })}
      />
    </div>
  );
  return (
    <fieldset class="field walks-part">
      <legend>
        <h2>{say.when}</h2>
      </legend>
      <div class="walks-when">
        {field('day', 'date', say.day)}
        {field('from', 'time', say.from)}
        {field('to', 'time', say.to)}
      </div>
      <p id="plan-when-hint" class="field-hint">
        {say.zone}
      </p>
      {problem && (
        <p id="plan-when-problem" class="field-error" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

import { planningWords } from '../../text/planning/words.ts';
import { quickDays } from './quick-days.ts';

type DayFieldProps = {
  id: string;
  label: string;
  hint?: string;
  /** 'YYYY-MM-DD' or ''. */
  day: string;
  isReadOnly?: boolean;
  isInvalid?: boolean;
  onChange: (day: string) => void;
};

/** A day, with those that are chosen most under it. */
export function DayField({ id, label, hint, day, isReadOnly, isInvalid, onChange }: DayFieldProps) {
  const say = planningWords.value.days;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="date"
        value={day}
        readOnly={isReadOnly}
        aria-invalid={isInvalid}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {!isReadOnly && (
        <div class="wrap plan-quick">
          {quickDays(Date.now()).map((one) => (
            <button
              key={one.name}
              type="button"
              class="chip"
              aria-pressed={one.day === day}
              aria-label={`${label}: ${say.quick[one.name]}`}
              onClick={() => onChange(one.day)}
            >
              {say.quick[one.name]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

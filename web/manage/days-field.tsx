import type { ComponentChildren } from 'preact';
import { manageWords } from '../text/manage/words.ts';

/** What somebody typed in a field of days: a whole number, null for nothing, or undefined when it is neither. */
export function daysOf(typed: string, most: number): number | null | undefined {
  if (typed.trim() === '') return null;
  const days = Number(typed);
  return Number.isInteger(days) && days >= 1 && days <= most ? days : undefined;
}

type DaysFieldProps = {
  id: string;
  label: ComponentChildren;
  /** Said instead of the label, where that is a picture and a word. */
  name?: string;
  typed: string;
  most: number;
  hint?: string;
  onType: (typed: string) => void;
};

/** A number of days; an empty field means something too, and the words beside it say what. */
export function DaysField({ id, label, name, typed, most, hint, onType }: DaysFieldProps) {
  return (
    <div class="days-field">
      <label for={id}>{label}</label>
      <span class="days-number">
        <input
          id={id}
          class="input numbers"
          inputMode="numeric"
          autocomplete="off"
          size={4}
          maxLength={5}
          value={typed}
          aria-label={name}
          aria-invalid={daysOf(typed, most) === undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
        <span aria-hidden="true">{manageWords.value.promises.days}</span>
      </span>
      {hint && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

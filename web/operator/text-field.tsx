import { Icon } from '../ui/icon.tsx';

type TextFieldProps = {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  kind?: 'text' | 'email' | 'password';
  hint?: string;
  /** What is not right, or false. */
  wrong: string | false;
};

/** A line to fill in, with what it is for and what is not right about it. */
export function TextField({
  id,
  label,
  value,
  onInput,
  kind = 'text',
  hint,
  wrong,
}: TextFieldProps) {
  const common = {
    id,
    class: 'input',
    value,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    'aria-invalid': Boolean(wrong),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      onInput(currentTarget.value),
  } as const;
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
      {kind === 'password' ? (
        <input {...common} type="password" aria-describedby={about || undefined} />
      ) : (
        <input {...common} inputMode={kind} aria-describedby={about || undefined} />
      )}
      {wrong && (
        <p id={`${id}-wrong`} class="field-error" role="alert">
          <Icon name="attention" />
          {wrong}
        </p>
      )}
    </div>
  );
}

import { FieldProblem } from './field-problem.tsx';

type TextFieldProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  value: string;
  /** Characters. */
  most: number;
  /** The keys a phone offers. */
  inputMode?: 'text' | 'tel' | 'email';
  /** More than a line. */
  isLong?: boolean;
  /** BCP 47, where it is not the interface's own. */
  lang?: string;
  onText: (value: string) => void;
};

/** A line or some lines to write, with what it is for and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, problem, value, most, inputMode = 'text', isLong, lang, onText } = props;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const own = {
    id,
    class: 'input',
    maxLength: most,
    value,
    lang,
    dir: lang === undefined ? undefined : ('auto' as const),
    'aria-invalid': Boolean(problem),
    'aria-describedby': described || undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea {...own} onInput={({ currentTarget }) => onText(currentTarget.value)} />
      ) : (
        <input
          {...own}
          inputMode={inputMode}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
      {problem && <FieldProblem id={id} text={problem} />}
    </div>
  );
}

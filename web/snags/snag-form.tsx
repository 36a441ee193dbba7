import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { snagWords } from '../text/snags/words.ts';
import { Icon } from '../ui/icon.tsx';
import { useDraftText } from '../ui/use-draft-text.ts';

export type Said = { rule: string; text: string; isAnonymous: boolean };

type SnagFormProps = {
  /** What it is about, for what was left behind while it was written. */
  name: string;
  /** Asks which rule it is; `rules` are those that were named before. */
  asksRule: boolean;
  rules: readonly string[];
  /** False when the device did not keep it. */
  onSend: (said: Said) => Promise<boolean>;
  onCancel: () => void;
};

/** One line, and whether one wants to be known for it. */
export function SnagForm({ name, asksRule, rules, onSend, onCancel }: SnagFormProps) {
  const { form, notSaved } = snagWords.value;
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const text = useDraftText(`${name} snag`, '');
  const rule = useDraftText(`${name} snag rule`, '');
  const [isAnonymous, setAnonymous] = useState(false);
  const [problem, setProblem] = useState('');
  // Before it is painted: what is typed at once is not split over two fields.
  useLayoutEffect(() => {
    const field = first.current ?? line.current;
    field?.focus();
    field?.form?.scrollIntoView({ block: 'nearest' });
  }, []);

  const send = async (event: Event) => {
    event.preventDefault();
    if (asksRule && !rule.text.trim()) {
      setProblem(form.ruleMissing);
      return first.current?.focus();
    }
    if (!text.text.trim()) {
      setProblem(form.missing);
      return line.current?.focus();
    }
    if (!(await onSend({ rule: asksRule ? rule.text : '', text: text.text, isAnonymous })))
      return setProblem(notSaved);
    text.done('');
    rule.done('');
  };

  return (
    <form class="stack card snag-form" onSubmit={send} noValidate data-testid="snag-form">
      {asksRule && (
        <div class="field">
          <label for={`${id}-rule`}>{form.rule}</label>
          <input
            ref={first}
            id={`${id}-rule`}
            class="input"
            autocomplete="off"
            list={`${id}-rules`}
            maxLength={limits.taskLength}
            value={rule.text}
            aria-describedby={`${id}-rule-hint`}
            onInput={({ currentTarget }) => rule.write(currentTarget.value)}
          />
          <datalist id={`${id}-rules`}>
            {rules.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          <p id={`${id}-rule-hint`} class="field-hint">
            {form.ruleHint}
          </p>
        </div>
      )}
      <div class="field">
        <label for={`${id}-text`}>{form.text}</label>
        <input
          ref={line}
          id={`${id}-text`}
          class="input"
          autocomplete="off"
          maxLength={limits.taskLength}
          value={text.text}
          aria-describedby={`${id}-text-hint`}
          onInput={({ currentTarget }) => text.write(currentTarget.value)}
        />
        <p id={`${id}-text-hint`} class="field-hint">
          {form.textHint} {form.left(limits.taskLength - text.text.length)}
        </p>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={isAnonymous}
          aria-describedby={`${id}-anonymous-hint`}
          onChange={({ currentTarget }) => setAnonymous(currentTarget.checked)}
        />
        {form.anonymous}
      </label>
      <p id={`${id}-anonymous-hint`} class="field-hint">
        {form.anonymousHint}
      </p>
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      <div class="pair">
        <button type="button" class="button" onClick={onCancel}>
          {form.cancel}
        </button>
        <button type="submit" class="button button-do" data-testid="snag-send">
          <Icon name="attention" />
          {form.send}
        </button>
      </div>
    </form>
  );
}

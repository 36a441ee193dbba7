import { useId } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { categories } from '../../schema/vocabulary/categories.ts';
import { judgements, urgencies } from '../../schema/vocabulary/judgements.ts';
import { attentionWords } from '../text/attention/words.ts';
import { language, words } from '../text/words.ts';
import { ChoiceChips } from '../ui/choice-chips.tsx';
import { fieldName } from './value-words.ts';

type Option = { value: string; label: string };

const long = [
  'words',
  'text',
  'sentence',
  'notOursWhy',
  'outcome',
  'outcomeText',
  'reply',
  'ask',
  'quote',
  'alt',
  'welcome',
  'aboutData',
  'needs',
];
const short = [
  'name',
  'nickname',
  'task',
  'owner',
  'puller',
  'waitingFor',
  'rule',
  'decider',
  'cost',
  'askedOf',
  'phone',
  'mail',
  'source',
  'neighbourhood',
];
const days = [
  'dueOn',
  'plannedOn',
  'on',
  'until',
  'from',
  'laterUntil',
  'heardOn',
  'waitingUntil',
  'sentOn',
  'repliedOn',
  'permittedOn',
];

export type Editor = 'long' | 'short' | 'day' | 'choice' | 'yes' | 'place';

/** What a person can put right in words; null for what stays as it came. */
export function editorOf(name: string, kind: string | null): Editor | null {
  if (name === 'position') return 'place';
  if (name === 'what') return kind === 'promise' ? 'long' : null;
  if (long.includes(name)) return 'long';
  if (short.includes(name)) return 'short';
  if (days.includes(name)) return 'day';
  if (/^(is|may|wants|has)[A-Z]/.test(name)) return 'yes';
  return ['category', 'judgement', 'urgency', 'status'].includes(name) ? 'choice' : null;
}

/** What there is to choose from. Of a sort, those of its own place: a home's is not the street's. */
export function optionsOf(name: string, kind: string | null): Option[] {
  const { status, followUpStatus, judgement, urgency } = words.value;
  const named = (keys: readonly string[], names: Record<string, string>) =>
    keys.map((value) => ({ value, label: names[value] ?? value }));
  if (name === 'judgement') return named(judgements, judgement);
  if (name === 'urgency') return named(urgencies, urgency);
  if (name === 'status') {
    const names: Record<string, string> = kind === 'follow_up' ? followUpStatus : status;
    return named(Object.keys(names), names);
  }
  const place = kind === 'observation' ? 'street' : 'home';
  return categories
    .filter((category) => category.about === place)
    .map((category) => ({ value: category.id, label: category[language.value] }));
}

type FieldEditorProps = {
  name: string;
  kind: string | null;
  editor: Exclude<Editor, 'place'>;
  value: unknown;
  onChange: (value: unknown) => void;
};

/** One field, to put right. */
export function FieldEditor({ name, kind, editor, value, onChange }: FieldEditorProps) {
  const id = useId();
  const { form } = attentionWords.value;
  const label = fieldName(name);
  const text = typeof value === 'string' ? value : '';
  if (editor === 'yes')
    return (
      <label class="choice">
        <input
          type="checkbox"
          checked={value === true}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
    );
  const options = editor === 'choice' ? optionsOf(name, kind) : [];
  if (editor === 'choice' && options.length < 5)
    return (
      <ChoiceChips
        legend={label}
        options={options}
        chosen={options.some((one) => one.value === text) ? text : null}
        onChoose={onChange}
      />
    );
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {editor === 'choice' && (
        <select
          id={id}
          class="input"
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
        >
          {!options.some((one) => one.value === text) && <option value={text}>{form.none}</option>}
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
      {editor === 'long' && (
        <textarea
          id={id}
          class="input"
          rows={3}
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      {editor === 'long' && text.length > limits.textLength && (
        <p class="field-error">{form.tooLong(text.length - limits.textLength)}</p>
      )}
      {editor === 'short' && (
        <input
          id={id}
          class="input"
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      {editor === 'day' && (
        <input
          id={id}
          class="input"
          type="date"
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value || null)}
        />
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { Fields } from '../../schema/entities/row.ts';
import type { Rules } from '../../schema/mutations/reduce.ts';
import { attentionWords } from '../text/attention/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { asItCan } from './as-it-can.ts';
import type { Entry, View } from './entry.ts';
import { nameWords } from './entry-words.ts';
import { editorOf, FieldEditor } from './field-editor.tsx';
import { PlaceEditor } from './place-editor.tsx';
import { fieldName, isPlace, readable, valueText } from './value-words.ts';

type CorrectFormProps = {
  view: View;
  entry: Entry;
  rules: Rules;
  /** Why it was refused like this. */
  refused: string;
  onSave: (set: Fields) => void;
  onClose: () => void;
};

/** What came in, to be put right and taken in: the fields in words, each as it is chosen elsewhere. */
export function CorrectForm({ view, entry, rules, refused, onSave, onClose }: CorrectFormProps) {
  const { form } = attentionWords.value;
  const [{ set: start, dropped }] = useState(() => asItCan(entry, rules));
  const [set, setSet] = useState<Fields>(start);
  const { kind } = entry;
  const names = readable(set).map(([name]) => name);
  const editable = names.filter((name) => name !== 'about' && editorOf(name, kind) !== null);
  const kept = names.filter((name) => !editable.includes(name));
  const change = (name: string) => (value: unknown) =>
    setSet((before) => ({ ...before, [name]: value }));
  return (
    <Sheet isModal title={form.title} closeLabel={words.value.app.close} onClose={onClose}>
      <form
        class="stack attention-form"
        data-testid="correct-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(set);
        }}
      >
        <p>
          <strong>{nameWords(view, entry)}</strong>
        </p>
        <p class="field-hint">{form.intro}</p>
        {editable.map((name) => {
          const editor = editorOf(name, kind);
          if (editor === null) return null;
          return editor === 'place' ? (
            <PlaceEditor
              key={name}
              value={set[name]}
              around={aroundOf(view, entry)}
              onChange={change(name)}
            />
          ) : (
            <FieldEditor
              key={name}
              name={name}
              kind={kind}
              editor={editor}
              value={set[name]}
              onChange={change(name)}
            />
          );
        })}
        {kept.length > 0 && (
          <p class="row-line">
            {form.keep}{' '}
            {kept
              .map((name) => `${fieldName(name)} (${valueText(view, name, set[name])})`)
              .join(', ')}
          </p>
        )}
        {dropped.length > 0 && (
          <p class="row-line">
            {form.drops} {dropped.map((name) => valueText(view, name, entry.came[name])).join(', ')}
          </p>
        )}
        {refused && (
          <p class="field-error" role="alert">
            <Icon name="attention" /> {refused}
          </p>
        )}
        <div class="wrap">
          <button type="submit" class="button button-do">
            {form.save}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {form.close}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

/** A find of the same walk: near enough to look for the place from there. */
function aroundOf(view: View, { walk }: Entry): { lat: number; lng: number } | null {
  const near = view
    .list('observation')
    .find((row) => row.walk === walk && isPlace(row.set.position));
  return near ? (near.set.position as { lat: number; lng: number }) : null;
}

import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { residentLanguages } from '../../schema/vocabulary/door.ts';
import type { SeenRow } from '../sync/device.ts';
import { manageWords } from '../text/manage/words.ts';
import { languageNames } from './language-names.ts';
import { TextField } from './text-field.tsx';
import { useEdits } from './use-edits.ts';

type TextFormProps = {
  /** One that is there, or what a new one begins as. */
  row: SeenRow;
  isNew: boolean;
  onSave: (drafts: Draft[], name: string) => void;
  onRemove: () => void;
  onCancel: () => void;
};

/** A standard text: what it is called here, and what it says in which language. */
export function TextForm({ row, isNew, onSave, onRemove, onCancel }: TextFormProps) {
  const { promises: say, cancel } = manageWords.value;
  const edits = useEdits(row);
  const [isAsked, setAsked] = useState(false);
  const name = String(edits.value('name') ?? '');
  const text = String(edits.value('text') ?? '');
  const language = String(edits.value('language') ?? 'nl');
  const missing = !name.trim() ? 'name' : !text.trim() ? 'text' : null;
  const submit = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (missing) return document.getElementById(`text-${missing}`)?.focus();
    onSave(
      isNew ? [{ t: 'standard_text.create', set: { name, text, language } }] : edits.drafts(),
      name,
    );
  };
  return (
    <form class="stack card" onSubmit={submit} noValidate>
      <TextField
        id="text-name"
        label={say.name}
        most={limits.nameLength}
        value={name}
        problem={isAsked && missing === 'name' ? say.missing : undefined}
        onText={(value) => edits.change('name', value)}
      />
      <div class="field">
        <label for="text-language">{say.language}</label>
        <select
          id="text-language"
          class="input"
          value={language}
          onChange={({ currentTarget }) => edits.change('language', currentTarget.value)}
        >
          {residentLanguages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      </div>
      <TextField
        id="text-text"
        lang={language}
        label={say.text}
        hint={say.left(limits.textLength - text.length)}
        most={limits.textLength}
        value={text}
        problem={isAsked && missing === 'text' ? say.missing : undefined}
        isLong
        onText={(value) => edits.change('text', value)}
      />
      <div class="wrap">
        <button type="submit" class="button" data-testid="text-save">
          {say.saveText}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {cancel}
        </button>
        {!isNew && (
          <button type="button" class="button button-quiet" onClick={onRemove}>
            {say.remove}
          </button>
        )}
      </div>
    </form>
  );
}

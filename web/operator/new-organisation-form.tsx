import { useState } from 'preact/hooks';
import type { NewOrganisation } from '../../schema/operator.ts';
import { operatorWords } from '../text/operator/words.ts';
import { emptyDraft, type Field, readDraft, slugOf } from './organisation-draft.ts';
import { TextField } from './text-field.tsx';

type NewOrganisationFormProps = {
  /** @returns whether it was made: then the form is empty again. */
  onMake: (asked: NewOrganisation) => Promise<boolean>;
};

/** A new organisation and its first manager. */
export function NewOrganisationForm({ onMake }: NewOrganisationFormProps) {
  const say = operatorWords.value;
  const [draft, setDraft] = useState(emptyDraft);
  const [wrong, setWrong] = useState<readonly Field[]>([]);
  const [isBusy, setBusy] = useState(false);

  const change = (field: Field, value: string) => {
    const next = { ...draft, [field]: value };
    // The short name follows the name until somebody gives it one of its own.
    if (field === 'name' && draft.slug === slugOf(draft.name)) next.slug = slugOf(value);
    setDraft(next);
    setWrong(wrong.filter((one) => one !== field));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    const read = readDraft(draft);
    if ('wrong' in read) {
      setWrong(read.wrong);
      document.getElementById(`new-${read.wrong[0]}`)?.focus();
      return;
    }
    setBusy(true);
    if (await onMake(read)) setDraft(emptyDraft);
    setBusy(false);
  };
  const field = (name: Field, hint?: string) => (
    <TextField
      id={`new-${name}`}
      label={say[name]}
      value={draft[name]}
      onInput={(value) => change(name, value)}
      kind={name === 'managerEmail' ? 'email' : 'text'}
      wrong={wrong.includes(name) && say.wrong[name]}
      {...(hint && { hint })}
    />
  );
  return (
    <form class="card stack" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{say.make}</h2>
      {field('name')}
      {field('slug', say.slugHint)}
      {field('managerName')}
      {field('managerEmail', say.managerHint)}
      <label class="choice">
        <input
          type="checkbox"
          checked={draft.isOpen}
          onChange={({ currentTarget }) => setDraft({ ...draft, isOpen: currentTarget.checked })}
        />
        {say.mayWalk}
      </label>
      <button type="submit" class="button button-do" aria-disabled={isBusy}>
        {isBusy ? say.busy : say.do}
      </button>
    </form>
  );
}

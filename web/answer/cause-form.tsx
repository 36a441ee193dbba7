import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { answerWords } from '../text/answer/words.ts';
import type { Save } from '../ui/use-save.ts';
import { causeDrafts } from './causes.ts';
import { concernLine } from './concern-line.tsx';
import { type ConcernSeen, madeHere } from './concern-rows.ts';
import { FormEnd } from './form-end.tsx';

type CauseFormProps = {
  concern: ConcernSeen;
  others: readonly ConcernSeen[];
  /** What it is called unless somebody says otherwise. */
  name: string;
  save: Save;
  onClose: () => void;
};

/** Makes one cause of several concerns: all of them, unless somebody leaves one out. */
export function CauseForm({ concern, others, name: called, save, onClose }: CauseFormProps) {
  const say = answerWords.value.cause;
  const [name, setName] = useState(called.slice(0, limits.nameLength));
  const [left, setLeft] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  const chosen = others.filter(({ id }) => !left.includes(id));
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = !name.trim() ? say.nameMissing : chosen.length < 2 ? say.whichMissing : '';
    setProblem(wrong);
    if (wrong) return;
    const drafts = causeDrafts(concern, name, chosen, madeHere());
    if (await save(drafts, say.saved(name.trim(), chosen.length))) onClose();
  };
  return (
    <form class="told-form" aria-label={say.make} onSubmit={submit} noValidate>
      <div class="field">
        <label for="cause-name">{say.name}</label>
        <input
          id="cause-name"
          class="input"
          maxLength={limits.nameLength}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </div>
      <fieldset class="told-choices">
        <legend>{say.which}</legend>
        {others.map((one) => (
          <label key={one.id} class="choice">
            <input
              type="checkbox"
              checked={!left.includes(one.id)}
              onChange={({ currentTarget }) =>
                setLeft(
                  currentTarget.checked ? left.filter((id) => id !== one.id) : [...left, one.id],
                )
              }
            />
            {concernLine(one)}
          </label>
        ))}
      </fieldset>
      <FormEnd problem={problem} save={say.save} testId="cause-save" onClose={onClose} />
    </form>
  );
}

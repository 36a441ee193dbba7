import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { manageWords } from '../text/manage/words.ts';

type TypeTheNameProps = {
  /** What must be typed. */
  name: string;
  /** What happens, and what stays. */
  children: ComponentChildren;
  yes: string;
  isBusy: boolean;
  onYes: () => void;
  onCancel: () => void;
};

const plain = (text: string) => text.trim().toLocaleLowerCase('nl').replace(/\s+/g, ' ');

/** What cannot be undone is not done by a slip of the hand: its name is typed first. */
export function TypeTheName({ name, children, yes, isBusy, onYes, onCancel }: TypeTheNameProps) {
  const say = manageWords.value;
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const isSame = plain(typed) === plain(name);
    setWrong(!isSame);
    if (isSame) return onYes();
    document.getElementById('typed-name')?.focus();
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {children}
      <div class="field">
        <label for="typed-name">{say.typeName(name)}</label>
        <input
          id="typed-name"
          class="input"
          autocomplete="off"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'typed-name-problem' : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {isWrong && (
          <p id="typed-name-problem" class="field-error" role="alert">
            {say.typeNameWrong(name)}
          </p>
        )}
      </div>
      <button type="submit" class="button button-do button-wide" disabled={isBusy}>
        {yes}
      </button>
      <button type="button" class="button button-wide" onClick={onCancel}>
        {say.cancel}
      </button>
    </form>
  );
}

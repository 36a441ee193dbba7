import type { ComponentChildren } from 'preact';
import { manageWords } from '../text/manage/words.ts';
import { TypedName, useTypedName } from './typed-name.tsx';

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

/** What cannot be undone is not done by a slip of the hand: its name is typed first. */
export function TypeTheName({ name, children, yes, isBusy, onYes, onCancel }: TypeTheNameProps) {
  const say = manageWords.value;
  const { check, isWrong, field } = useTypedName('typed-name', name);
  const submit = (event: Event) => {
    event.preventDefault();
    if (check()) onYes();
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {children}
      <TypedName
        {...field}
        label={say.typeName(name)}
        problem={isWrong ? say.typeNameWrong(name) : ''}
      />
      <button type="submit" class="button button-do button-wide" disabled={isBusy}>
        {yes}
      </button>
      <button type="button" class="button button-wide" onClick={onCancel}>
        {say.cancel}
      </button>
    </form>
  );
}

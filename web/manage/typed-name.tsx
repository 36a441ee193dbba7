import { useState } from 'preact/hooks';

const plain = (text: string) => text.trim().toLocaleLowerCase('nl').replace(/\s+/g, ' ');

type TypedNameProps = {
  id: string;
  label: string;
  typed: string;
  onType: (text: string) => void;
  /** Why not, in words; '' as long as nobody tried. */
  problem: string;
};

/** Whether a name was typed over. `check` says it on the screen, and takes the focus there, when it was not. */
export function useTypedName(id: string, name: string) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const check = () => {
    const isSame = plain(typed) === plain(name);
    setWrong(!isSame);
    if (!isSame) document.getElementById(id)?.focus();
    return isSame;
  };
  return { check, isWrong, field: { id, typed, onType: setTyped } };
}

export function TypedName({ id, label, typed, onType, problem }: TypedNameProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        autocomplete="off"
        value={typed}
        aria-invalid={problem !== ''}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {problem && (
        <p id={`${id}-problem`} class="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

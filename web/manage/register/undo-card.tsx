import { useEffect, useRef, useState } from 'preact/hooks';
import type { Import } from '../../../schema/register/wire.ts';
import { isFailure } from '../../sync/api.ts';
import type { RegisterClient } from '../../sync/register-client.ts';
import { registerWords } from '../../text/register/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { TypedName, useTypedName } from '../typed-name.tsx';
import { failureWords } from './failure-words.ts';

type UndoCardProps = {
  client: RegisterClient;
  taken: Import;
  onDone: () => void;
  onCancel: () => void;
};

/** Says what goes back before it does. When later lists go along, somebody has to type the name. */
export function UndoCard({ client, taken, onDone, onCancel }: UndoCardProps) {
  const say = registerWords.value;
  const { kind, name, added, changed } = taken;
  const [also, setAlso] = useState<Import[]>([]);
  const [problem, setProblem] = useState('');
  const { check, isWrong, field } = useTypedName('undo-name', name);
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const undo = async () => {
    if (also.length > 0 && !check()) return;
    setBusy(true);
    const answer = await client.undo(
      taken.id,
      also.map(({ id }) => id),
    );
    setBusy(false);
    if (isFailure(answer)) setProblem(failureWords(answer));
    else if ('needs' in answer) setAlso(answer.needs);
    else onDone();
  };

  return (
    <form
      class="card stack"
      aria-labelledby="register-undo"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void undo();
      }}
    >
      <h2 id="register-undo" ref={heading} tabIndex={-1}>
        {say.undoAsk(name)}
      </h2>
      <p>
        {[
          added > 0 && say.undoGoes(kind, added),
          changed > 0 && say.undoReturns(kind, changed),
          added + changed === 0 && say.undoNothing,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {also.length > 0 && (
        <>
          <p role="status">{say.undoNeeds}</p>
          <ul class="register-also">
            {also.map((one) => (
              <li key={one.id}>
                <strong>{one.name}</strong> {say.doneWhat(one.added, one.changed, one.same)}
              </li>
            ))}
          </ul>
          <TypedName
            {...field}
            label={say.undoType(name)}
            problem={isWrong ? say.undoMismatch(name) : ''}
          />
        </>
      )}
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      <div class="wrap">
        <button type="submit" class="button button-do" disabled={isBusy} data-testid="undo-import">
          <Icon name="undo" />
          {also.length > 0 ? say.undoAll : say.undo}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}

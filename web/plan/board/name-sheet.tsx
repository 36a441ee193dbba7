import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { words } from '../../text/words.ts';
import { useFirstFocus } from '../../ui/focus-first.ts';
import { Sheet } from '../../ui/sheet.tsx';

type NameSheetProps = {
  onName: (name: string, isTeam: boolean) => void;
  onClose: () => void;
};

/** Gives what the board shows now a name. */
export function NameSheet({ onName, onClose }: NameSheetProps) {
  const { saved, done } = planBoardWords.value;
  const [name, setName] = useState('');
  const [isTeam, setTeam] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const field = useFirstFocus<HTMLInputElement>();
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(!name.trim());
    if (name.trim()) onName(name.trim(), isTeam);
  };
  return (
    <Sheet isModal title={saved.title} closeLabel={words.value.app.close} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        {isMissing && (
          <p class="field-error" role="alert">
            {done.viewNameMissing}
          </p>
        )}
        <div class="field">
          <label for="board-name">{saved.name}</label>
          <input
            id="board-name"
            ref={field}
            class="input"
            maxLength={limits.nameLength}
            value={name}
            aria-invalid={isMissing}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
        <label class="choice">
          <input
            type="checkbox"
            checked={isTeam}
            onChange={({ currentTarget }) => setTeam(currentTarget.checked)}
          />
          {saved.forTeam}
        </label>
        <button type="submit" class="button button-do button-wide">
          {saved.do}
        </button>
      </form>
    </Sheet>
  );
}

import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { deskWords } from '../text/desk/words.ts';
import { words } from '../text/words.ts';
import { useFirstFocus } from '../ui/focus-first.ts';
import { Sheet } from '../ui/sheet.tsx';
import type { Triage } from './triage/triage.ts';

type NameViewProps = {
  query: string;
  /** A view that has a name already, and gets another one. */
  renamed?: { id: string; name: string };
  triage: Triage;
  onClose: () => void;
};

/** Gives what is shown now a name. */
export function NameView({ query, renamed, triage, onClose }: NameViewProps) {
  const { saved } = deskWords.value;
  const [name, setName] = useState(renamed?.name ?? '');
  const [isTeam, setTeam] = useState(false);
  const field = useFirstFocus<HTMLInputElement>();
  const submit = async (event: Event) => {
    event.preventDefault();
    const isKept = renamed
      ? name.trim() === renamed.name || (await triage.renameView(renamed.id, name))
      : await triage.saveView(name, query, isTeam);
    if (isKept) onClose();
  };
  return (
    <Sheet
      isModal
      title={renamed ? saved.renameTitle : saved.title}
      closeLabel={words.value.app.close}
      onClose={onClose}
    >
      <form class="stack" onSubmit={submit}>
        {triage.problem.value && (
          <p class="field-error" role="alert">
            {triage.problem.value}
          </p>
        )}
        <div class="field">
          <label for="saved-name">{saved.name}</label>
          <input
            id="saved-name"
            ref={field}
            class="input"
            maxLength={limits.nameLength}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
        {!renamed && (
          <label class="choice">
            <input
              type="checkbox"
              checked={isTeam}
              onChange={({ currentTarget }) => setTeam(currentTarget.checked)}
            />
            {saved.forTeam}
          </label>
        )}
        <button type="submit" class="button button-do button-wide">
          {saved.do}
        </button>
      </form>
    </Sheet>
  );
}

import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { manageWords } from '../text/manage/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { TeamRow } from './teams-of.ts';

type TeamFields = { name: string; people: string[] };
type TeamFormProps = {
  members: readonly { id: string; name: string }[];
  team?: TeamRow;
  onSave: (fields: TeamFields) => void;
  onRemove?: () => void;
  onCancel: () => void;
};

/** A team's name, and who belong to it. */
export function TeamForm({ members, team, onSave, onRemove, onCancel }: TeamFormProps) {
  const say = manageWords.value;
  const [name, setName] = useState(team?.set.name ?? '');
  const [people, setPeople] = useState<string[]>(team?.set.people ?? []);
  const [isMissing, setMissing] = useState(false);

  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(!name.trim());
    if (!name.trim()) return document.getElementById('team-name')?.focus();
    onSave({ name: name.trim(), people });
  };
  const toggle = (id: string) =>
    setPeople(people.includes(id) ? people.filter((one) => one !== id) : [...people, id]);

  return (
    <form class="stack card" onSubmit={submit} noValidate>
      <div class="field">
        <label for="team-name">{say.teamName}</label>
        <input
          id="team-name"
          class="input"
          maxLength={limits.nameLength}
          value={name}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? 'team-name-problem' : undefined}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        {isMissing && (
          <p id="team-name-problem" class="field-error" role="alert">
            <Icon name="attention" />
            {say.teamNameMissing}
          </p>
        )}
      </div>
      <fieldset class="field">
        <legend>{say.teamPeople}</legend>
        <div class="wrap">
          {members.map((member) => (
            <button
              key={member.id}
              type="button"
              class="chip"
              aria-pressed={people.includes(member.id)}
              onClick={() => toggle(member.id)}
            >
              {member.name}
            </button>
          ))}
        </div>
      </fieldset>
      <div class="wrap">
        <button type="submit" class="button button-do">
          {team ? say.teamSave : say.teamMake}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say.cancel}
        </button>
        {onRemove && (
          <button type="button" class="button button-quiet" onClick={onRemove}>
            {say.teamRemove}
          </button>
        )}
      </div>
    </form>
  );
}

import { type Rows, teamsOf } from './concern-rows.ts';

type TeamFieldProps = {
  id: string;
  label: string;
  /** What it says when no team is chosen. */
  none: string;
  view: Rows;
  chosen: string;
  onChoose: (team: string) => void;
};

/** Which team does it; nothing where the organisation has no teams. */
export function TeamField({ id, label, none, view, chosen, onChoose }: TeamFieldProps) {
  const teams = teamsOf(view);
  if (teams.length === 0) return null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{none}</option>
        {teams.map((team) => (
          <option key={team.id} value={team.id}>
            {team.set.name}
          </option>
        ))}
      </select>
    </div>
  );
}

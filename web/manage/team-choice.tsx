import type { LaneViewModel } from '../sync/device.ts';
import { manageWords } from '../text/manage/words.ts';
import { teamsOf } from './teams-of.ts';

type TeamChoiceProps = {
  id: string;
  view: LaneViewModel;
  team: string | null;
  /** Said where no label stands before it. */
  name?: string;
  onTeam: (team: string | null) => void;
};

/** One of the teams, or none; a team that was removed meanwhile is said to be gone. */
export function TeamChoice({ id, view, team, name, onTeam }: TeamChoiceProps) {
  const say = manageWords.value;
  const teams = teamsOf(view);
  return (
    <select
      id={id}
      class="input"
      aria-label={name}
      value={team ?? ''}
      onChange={({ currentTarget }) => onTeam(currentTarget.value || null)}
    >
      <option value="">{say.noTeam}</option>
      {team && !teams.some((one) => one.id === team) && (
        <option value={team}>{say.goneTeam}</option>
      )}
      {teams.map((one) => (
        <option key={one.id} value={one.id}>
          {one.set.name}
        </option>
      ))}
    </select>
  );
}

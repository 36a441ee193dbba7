import { type StaffRole, staffRoles } from '../../schema/actor.ts';
import { roleWords } from '../text/device-words.ts';
import { manageWords } from '../text/manage/words.ts';

type RoleChoiceProps = { role: StaffRole; legend: string; onChoose: (role: StaffRole) => void };

/** What somebody may, each with a sentence that says what that is. */
export function RoleChoice({ role, legend, onChoose }: RoleChoiceProps) {
  const { roleHint } = manageWords.value.people;
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {staffRoles.map((one) => (
        <label key={one} class="choice role">
          <input
            type="radio"
            name="role"
            value={one}
            checked={role === one}
            onChange={() => onChoose(one)}
          />
          <span>
            <span class="role-name">{roleWords(one)}</span>
            <span class="row-line">{roleHint[one]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import { planningWords } from '../../text/planning/words.ts';

/** From a look at the door to a day. */
const choices = [15, 30, 45, 60, 90, 120, 180, 240, 480];

type MinutesFieldProps = {
  id: string;
  minutes: number | null;
  isReadOnly?: boolean;
  onChange: (minutes: number | null) => void;
};

export function MinutesField({ id, minutes, isReadOnly, onChange }: MinutesFieldProps) {
  const say = planningWords.value.days;
  const all = minutes === null || choices.includes(minutes) ? choices : [minutes, ...choices];
  return (
    <div class="field">
      <label for={id}>{say.minutes}</label>
      <select
        id={id}
        class="input"
        value={minutes === null ? '' : String(minutes)}
        disabled={isReadOnly}
        onChange={({ currentTarget: { value } }) => onChange(value ? Number(value) : null)}
      >
        <option value="">{say.noMinutes}</option>
        {all.map((one) => (
          <option key={one} value={String(one)}>
            {say.takes(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

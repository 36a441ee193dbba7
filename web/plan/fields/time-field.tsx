import { planningWords } from '../../text/planning/words.ts';

type TimeFieldProps = {
  id: string;
  /** "HH:MM". */
  at: string | null;
  isReadOnly?: boolean;
  onChange: (at: string | null) => void;
};

export const TimeField = ({ id, at, isReadOnly, onChange }: TimeFieldProps) => (
  <div class="field">
    <label for={id}>{planningWords.value.days.at}</label>
    <input
      id={id}
      class="input"
      type="time"
      value={at ?? ''}
      readOnly={isReadOnly}
      onChange={({ currentTarget: { value } }) => onChange(value ? value.slice(0, 5) : null)}
    />
  </div>
);

import type { LaneViewModel } from '../../sync/device.ts';
import { dayScreenWords } from '../../text/day/words.ts';
import { dayWords } from '../../text/format.ts';
import { language } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { dayAfter } from './put-off.ts';
import type { Whose } from './whose.ts';

type DayStepsProps = { day: string; today: string; onDay: (day: string) => void };

/** The heading of a day, with the way to the days around it. */
export function DaySteps({ day, today, onDay }: DayStepsProps) {
  const say = dayScreenWords.value;
  const named = dayWords(day, language.value);
  return (
    <div class="day-head">
      <h1 tabIndex={-1}>{day === today ? `${say.title}, ${named}` : say.titleOn(named)}</h1>
      <div class="wrap">
        <button
          type="button"
          class="button day-back"
          aria-label={say.before}
          onClick={() => onDay(dayAfter(day, -1))}
        >
          <Icon name="chevron" />
        </button>
        {day !== today && (
          <button type="button" class="button" onClick={() => onDay(today)}>
            {say.backToToday}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-label={say.after}
          onClick={() => onDay(dayAfter(day, 1))}
        >
          <Icon name="chevron" />
        </button>
      </div>
    </div>
  );
}

const nameOf = ({ kind, id }: Whose): string => `${kind}:${id}`;

/** A name as it stands in an address, or null when it is none. */
export function whoseOf(name: string | undefined): Whose | null {
  const [kind, id] = name?.split(':') ?? [];
  return id && (kind === 'member' || kind === 'team') ? { kind, id } : null;
}

type WhoseChoiceProps = {
  view: LaneViewModel;
  me: string;
  whose: Whose;
  onWhose: (name: string) => void;
};

/** For who leads a team: the day of somebody else, or of a team. */
export function WhoseChoice({ view, me, whose, onWhose }: WhoseChoiceProps) {
  const say = dayScreenWords.value;
  const byName = (kind: 'member' | 'team') =>
    view
      .list(kind)
      .map(({ id, set }) => ({ value: nameOf({ kind, id }), name: String(set.name), id }))
      .filter(({ id }) => id !== me)
      .sort((one, other) => one.name.localeCompare(other.name, language.value));
  const groups = [
    { label: say.teams, rows: byName('team') },
    { label: say.people, rows: byName('member') },
  ];
  return (
    <div class="field day-whose">
      <label for="day-whose">{say.whose}</label>
      <select
        id="day-whose"
        class="input"
        value={nameOf(whose)}
        onChange={(event) => onWhose(event.currentTarget.value)}
      >
        <option value={nameOf({ kind: 'member', id: me })}>{say.me}</option>
        {groups.map(
          ({ label, rows }) =>
            rows.length > 0 && (
              <optgroup key={label} label={label}>
                {rows.map(({ value, name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </div>
  );
}

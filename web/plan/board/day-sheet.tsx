import { useState } from 'preact/hooks';
import type { Fields } from '../../../schema/entities/row.ts';
import { dayWords } from '../../text/format.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { language, words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { quickDays } from '../fields/quick-days.ts';
import { Choices } from './choices.tsx';
import type { PlanCard } from './plan-card.ts';

type DaySheetProps = {
  cards: readonly PlanCard[];
  title: string;
  /** Saves; `day` is what is said of it, null where the day was taken away. */
  onSet: (fields: Fields, day: string | null) => void;
  onClose: () => void;
};

/** A day, quickly or exactly. What was promised is not planned after it: then the promise moves first. */
export function DaySheet({ cards, title, onSet, onClose }: DaySheetProps) {
  const { day: say } = planBoardWords.value;
  const [problem, setProblem] = useState('');
  const one = cards.length === 1 ? cards[0] : undefined;
  const [plannedOn, setPlannedOn] = useState(one?.plannedOn ?? '');
  const [at, setAt] = useState(one?.at ?? '');
  const [dueOn, setDueOn] = useState(one?.dueOn ?? '');

  /** `due` is of one card what it is going to be; of several each has its own. */
  const put = (day: string, due: string | null, rest: Fields) => {
    const early = cards.filter((card) => {
      const promised = one ? due : card.dueOn;
      return day !== '' && promised !== null && promised < day;
    });
    if (early.length === 0) return onSet({ plannedOn: day || null, ...rest }, day || null);
    setProblem(
      one
        ? say.tooLate(one.task, dayWords(due ?? '', language.value))
        : say.tooLateSome(early.length),
    );
  };
  const quick = [
    ...quickDays(Date.now()).map(({ name, day }) => ({ name: say[name], key: name, day })),
    { name: say.none, key: 'none', day: '' },
  ];
  return (
    <Sheet isModal title={title} closeLabel={words.value.app.close} onClose={onClose}>
      <div class="stack">
        <Choices
          label={title}
          choices={quick.map(({ name, key, day }) => ({
            key,
            name,
            ...(day && { hint: dayWords(day, language.value) }),
            onChoose: () => put(day, one?.dueOn ?? null, day ? {} : { at: null }),
          }))}
        />
        {problem && (
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {problem}
          </p>
        )}
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            const time = one ? { at: (plannedOn && at) || null, dueOn: dueOn || null } : {};
            put(plannedOn, one ? dueOn || null : null, time);
          }}
          noValidate
        >
          <div class="pair">
            <Field
              id="board-planned"
              label={say.planned}
              type="date"
              value={plannedOn}
              onValue={setPlannedOn}
            />
            {one && <Field id="board-at" label={say.at} type="time" value={at} onValue={setAt} />}
          </div>
          {one && (
            <Field id="board-due" label={say.due} type="date" value={dueOn} onValue={setDueOn} />
          )}
          <button type="submit" class="button button-do button-wide">
            {say.save}
          </button>
        </form>
      </div>
    </Sheet>
  );
}

type FieldProps = {
  id: string;
  label: string;
  type: 'date' | 'time';
  value: string;
  onValue: (value: string) => void;
};

const Field = ({ id, label, type, value, onValue }: FieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      class="input"
      type={type}
      value={value}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  </div>
);

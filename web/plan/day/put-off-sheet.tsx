import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import { dayScreenWords } from '../../text/day/words.ts';
import { dayOf, dayWords } from '../../text/format.ts';
import { language } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { Save } from '../../ui/use-save.ts';
import { dayAfter, movesLastDay, putOffDraft } from './put-off.ts';
import type { Visit } from './visits.ts';

type PutOffSheetProps = { visit: Visit; reason: string; save: Save; onClose: () => void };

/** Another day for a visit, and what it waits for. */
export function PutOffSheet({ visit, reason, save, onClose }: PutOffSheetProps) {
  const say = dayScreenWords.value;
  const today = dayOf(Date.now());
  const [day, setDay] = useState('');
  const [why, setWhy] = useState(reason);
  const [problem, setProblem] = useState('');
  const named = (one: string) => dayWords(one, language.value);
  const quick = [
    ...(visit.plannedOn === today ? [] : [{ on: today, name: say.today }]),
    { on: dayAfter(today, 1), name: say.tomorrow },
    { on: dayAfter(today, 2), name: say.inTwo },
    { on: dayAfter(today, 7), name: say.nextWeek },
  ];

  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = !day ? say.dayMissing : day < today ? say.dayPast : '';
    setProblem(wrong);
    if (wrong) return document.getElementById('put-off-day')?.focus();
    const draft = putOffDraft(visit, day, why.trim());
    if (await save([draft], say.putOffDone(visit.task, named(day)))) onClose();
  };

  return (
    <Sheet title={say.putOffTitle(visit.task)} closeLabel={say.close} onClose={onClose} isModal>
      <form class="stack" onSubmit={submit} noValidate>
        <fieldset class="field">
          <legend>{say.day}</legend>
          <div class="wrap">
            {quick.map(({ on, name }) => (
              <button
                key={on}
                type="button"
                class="chip"
                aria-pressed={day === on}
                onClick={() => setDay(on)}
              >
                {name}, {named(on)}
              </button>
            ))}
          </div>
        </fieldset>
        <div class="field">
          <label for="put-off-day">{say.otherDay}</label>
          <input
            id="put-off-day"
            class="input"
            type="date"
            min={today}
            value={day}
            aria-invalid={problem !== ''}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="put-off-why">{say.why}</label>
          <input
            id="put-off-why"
            class="input"
            maxLength={limits.taskLength}
            value={why}
            aria-describedby="put-off-hint"
            onInput={(event) => setWhy(event.currentTarget.value)}
          />
          <p class="field-hint" id="put-off-hint">
            {say.whyHint}
          </p>
        </div>
        {day && visit.dueOn && movesLastDay(visit, day) && (
          <p class="promise" role="status">
            <Icon name="flag" size={18} />
            {say.lastDay(named(visit.dueOn), named(day))}
          </p>
        )}
        {problem && (
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {problem}
          </p>
        )}
        <button type="submit" class="button button-home button-wide" data-testid="put-off-save">
          <Icon name="calendar" />
          {say.keepPutOff}
        </button>
      </form>
    </Sheet>
  );
}

import { useState } from 'preact/hooks';
import { dayWords } from '../../text/format.ts';
import { planningWords } from '../../text/planning/words.ts';
import { language, words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { DayField } from '../fields/day-field.tsx';
import { MinutesField } from '../fields/minutes-field.tsx';
import { TimeField } from '../fields/time-field.tsx';
import type { Planned } from '../planned.ts';
import type { Change } from './use-changes.ts';

type DaysPartProps = { planned: Planned; mayPlan: boolean; change: Change };

/** When we go, how long it takes, and before when it was promised: two things, and the second never before the first. */
export function DaysPart({ planned, mayPlan, change }: DaysPartProps) {
  const say = planningWords.value.days;
  const { plannedOn, dueOn, at, minutes, status } = planned.set;
  const [refused, setRefused] = useState<{ name: 'plannedOn' | 'dueOn'; day: string } | null>(null);
  const said = (day: string) => dayWords(day, language.value);

  const put = (name: 'plannedOn' | 'dueOn', day: string) => {
    const next = { plannedOn, dueOn, [name]: day || null };
    const isWrong = next.plannedOn && next.dueOn && next.dueOn < next.plannedOn;
    setRefused(isWrong ? { name, day } : null);
    if (isWrong) return;
    const words =
      name === 'plannedOn'
        ? day
          ? say.plannedFor(said(day))
          : say.notPlanned
        : day
          ? say.dueBefore(said(day))
          : say.notDue;
    // What has a day is planned; what was to be planned again has none.
    const step =
      name === 'plannedOn' && day && status === 'open' ? ({ status: 'planned' } as const) : {};
    void change({ [name]: day || null, ...step }, words);
  };
  const dayIn = (name: 'plannedOn' | 'dueOn', day: string | null) =>
    refused?.name === name ? refused.day : (day ?? '');

  return (
    <section class="plan-part" aria-label={planningWords.value.sheet.days}>
      <h3>{planningWords.value.sheet.days}</h3>
      <DayField
        id="plan-on"
        label={words.value.plan.plannedOn}
        hint={say.plannedHint}
        day={dayIn('plannedOn', plannedOn)}
        isReadOnly={!mayPlan}
        isInvalid={refused?.name === 'plannedOn'}
        onChange={(day) => put('plannedOn', day)}
      />
      <div class="pair">
        <TimeField
          id="plan-at"
          at={at}
          isReadOnly={!mayPlan}
          onChange={(time) => void change({ at: time }, say.timed)}
        />
        <MinutesField
          id="plan-minutes"
          minutes={minutes}
          isReadOnly={!mayPlan}
          onChange={(long) => void change({ minutes: long }, say.timed)}
        />
      </div>
      <DayField
        id="plan-due"
        label={words.value.plan.dueOn}
        hint={say.dueHint}
        day={dayIn('dueOn', dueOn)}
        isReadOnly={!mayPlan}
        isInvalid={refused?.name === 'dueOn'}
        onChange={(day) => put('dueOn', day)}
      />
      {refused && (
        <p class="field-error" role="alert" data-testid="due-too-soon">
          <Icon name="attention" />
          {say.dueTooSoon(
            said(refused.name === 'dueOn' ? refused.day : (dueOn ?? '')),
            said(refused.name === 'plannedOn' ? refused.day : (plannedOn ?? '')),
          )}
        </p>
      )}
    </section>
  );
}

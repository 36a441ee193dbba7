import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import type { CategoryId } from '../../schema/vocabulary/categories.ts';
import { answerWords } from '../text/answer/words.ts';
import { dayOf, dayWords } from '../text/format.ts';
import { problemWords } from '../text/problem-words.ts';
import { language } from '../text/words.ts';
import { houseOf } from '../ui/house-row.ts';
import type { Save } from '../ui/use-save.ts';
import { type ConcernSeen, type Rows, teamsOf } from './concern-rows.ts';
import { FormEnd } from './form-end.tsx';
import { dayAfter } from './promise-order.ts';
import { TeamField } from './team-field.tsx';

type PromiseFormProps = { view: Rows; concern: ConcernSeen; save: Save; onClose: () => void };

/** A new promise, starting with what the organisation promises for this kind. */
export function PromiseForm({ view, concern, save, onClose }: PromiseFormProps) {
  const say = answerWords.value.promise;
  const today = dayOf(Date.now());
  const house = houseOf({ list: (kind) => [...view.list(kind)] })?.set;
  const kind = concern.set.category as CategoryId & keyof NonNullable<typeof house>['promiseTeams'];
  const days = house?.promiseDays[kind];
  const known = house?.promiseTeams?.[kind] ?? '';
  const [what, setWhat] = useState('');
  const [dueOn, setDueOn] = useState(days === undefined ? '' : dayAfter(today, days));
  const [team, setTeam] = useState(teamsOf(view).some(({ id }) => id === known) ? known : '');
  const [problem, setProblem] = useState('');

  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = !dueOn
      ? say.dayMissing
      : dueOn < today
        ? problemWords('promise_past', language.value)
        : what.trim().length > limits.textLength
          ? answerWords.value.close.missing.tooLong
          : '';
    setProblem(wrong);
    if (wrong) return document.getElementById('promise-due')?.focus();
    const about = { kind: 'concern', id: concern.id };
    const set = { about, what: what.trim(), dueOn, team: team || null };
    const draft = { t: 'promise.create', walk: concern.walk, set };
    if (await save([draft], say.saved(dayWords(dueOn, language.value)))) onClose();
  };

  return (
    <form class="told-form" aria-label={say.add} onSubmit={submit} noValidate>
      <div class="field">
        <label for="promise-what">{say.what}</label>
        <input
          id="promise-what"
          class="input"
          value={what}
          aria-describedby="promise-what-hint"
          onInput={({ currentTarget }) => setWhat(currentTarget.value)}
        />
        <p class="field-hint" id="promise-what-hint">
          {say.whatHint}
        </p>
      </div>
      <div class="field">
        <label for="promise-due">{say.dueOn}</label>
        <input
          id="promise-due"
          class="input"
          type="date"
          min={today}
          value={dueOn}
          aria-invalid={problem !== ''}
          onInput={({ currentTarget }) => setDueOn(currentTarget.value)}
        />
      </div>
      <TeamField
        id="promise-team"
        label={say.team}
        none={say.noTeam}
        view={view}
        chosen={team}
        onChoose={setTeam}
      />
      <FormEnd problem={problem} save={say.save} testId="promise-save" onClose={onClose} />
    </form>
  );
}

import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import type { Draft } from '../../../schema/mutations/mutation.ts';
import type { ComplexSeen } from '../../../schema/register/wire.ts';
import { offerKinds } from '../../../schema/vocabulary/door.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import { manageWords } from '../../text/manage/words.ts';
import { offerWords } from '../../text/offers/words.ts';
import { AgainstChoice } from '../against-choice.tsx';
import { FieldProblem } from '../field-problem.tsx';
import { TeamChoice } from '../team-choice.tsx';
import { TextField } from '../text-field.tsx';
import { useEdits } from '../use-edits.ts';
import { ComplexChoice } from './complex-choice.tsx';
import { isDay, type OfferFields, type OfferRow, offerProblem } from './offer-fields.ts';

type OfferFormProps = {
  complexes: readonly ComplexSeen[] | null | undefined;
  view: LaneViewModel;
  /** One that is there, or what a new one begins as. */
  row: OfferRow;
  isNew: boolean;
  /** YYYY-MM-DD. */
  today: string;
  onSave: (drafts: Draft[], name: string) => void;
  onRemove: () => void;
  onCancel: () => void;
};

/** What can be done for a resident: what they read, against what it helps, where, and until when. */
export function OfferForm(props: OfferFormProps) {
  const { complexes, view, row, isNew, today, onSave, onRemove, onCancel } = props;
  const { offerKinds: kinds, cancel } = manageWords.value;
  const say = offerWords.value;
  const edits = useEdits(row);
  const [isEverywhere, setEverywhere] = useState(row.set.complexes.length === 0);
  const [isAsked, setAsked] = useState(false);
  const value = <F extends keyof OfferFields>(name: F) => edits.value(name) as OfferFields[F];
  const fields = Object.fromEntries(
    Object.keys(row.set).map((name) => [name, edits.value(name)]),
  ) as OfferFields;
  const wrong = offerProblem(fields, { today, isNew, isEverywhere });
  const problemAt = (at: string) =>
    isAsked && wrong?.at === at ? say.problems[wrong.why] : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (wrong) return document.getElementById(`offer-${wrong.at}`)?.focus();
    onSave(isNew ? [{ t: 'offer.create', set: fields }] : edits.drafts(), fields.name);
  };
  const text = (name: 'name' | 'text' | 'source', label: string, hint?: string) => (
    <TextField
      id={`offer-${name}`}
      label={label}
      hint={hint}
      most={name === 'text' ? limits.textLength : limits.nameLength}
      value={value(name)}
      problem={problemAt(name)}
      isLong={name === 'text'}
      onText={(typed) => edits.change(name, typed)}
    />
  );
  const day = (name: 'from' | 'until', label: string) => {
    const problem = problemAt(name);
    return (
      <div class="field">
        <label for={`offer-${name}`}>{label}</label>
        <input
          id={`offer-${name}`}
          class="input"
          type="date"
          min={isNew && name === 'until' ? today : undefined}
          value={isDay(value(name) ?? '') ? (value(name) ?? '') : ''}
          aria-invalid={Boolean(problem)}
          aria-describedby={problem && `offer-${name}-problem`}
          onInput={({ currentTarget }) => {
            // Half a day is no day yet, and is not the same as no day at all.
            const typed = currentTarget.validity.badInput ? 'half' : currentTarget.value;
            edits.change(name, name === 'from' ? typed || null : typed);
          }}
        />
        {problem && <FieldProblem id={`offer-${name}`} text={problem} />}
      </div>
    );
  };
  return (
    <form class="stack card" onSubmit={submit} noValidate>
      {text('name', say.name)}
      {text('text', say.text, say.textHint)}
      <fieldset class="field">
        <legend>{say.kind}</legend>
        <div class="wrap">
          {offerKinds.map((kind) => (
            <label key={kind} class="choice">
              <input
                type="radio"
                name="offer-kind"
                checked={value('kind') === kind}
                onChange={() => edits.change('kind', kind)}
              />
              {kinds[kind]}
            </label>
          ))}
        </div>
      </fieldset>
      <AgainstChoice
        chosen={value('categories')}
        problem={problemAt('categories')}
        onChosen={(chosen) => edits.change('categories', chosen)}
      />
      <ComplexChoice
        known={complexes}
        codes={value('complexes')}
        isEverywhere={isEverywhere}
        problem={problemAt('complexes')}
        onChange={(codes, everywhere) => {
          setEverywhere(everywhere);
          edits.change('complexes', codes);
        }}
      />
      <div class="pair-wide">
        {day('from', say.from)}
        {day('until', say.untilLabel)}
      </div>
      <div class="pair-wide">
        <div class="field">
          <label for="offer-team">{say.team}</label>
          <TeamChoice
            id="offer-team"
            view={view}
            team={value('team')}
            onTeam={(team) => edits.change('team', team)}
          />
        </div>
        {text('source', say.source, say.sourceHint)}
      </div>
      <div class="wrap">
        <button type="submit" class="button button-do" data-testid="offer-save">
          {say.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {cancel}
        </button>
        {!isNew && (
          <button type="button" class="button button-quiet" onClick={onRemove}>
            {say.remove}
          </button>
        )}
      </div>
    </form>
  );
}

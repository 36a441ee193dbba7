import { useId, useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { snagOutcomes } from '../../schema/vocabulary/plan.ts';
import { dayOf } from '../text/format.ts';
import { snagWords } from '../text/snags/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import {
  type OutcomeFields,
  type OutcomeProblem,
  outcomeDrafts,
  outcomeProblem,
} from './outcome-draft.ts';
import type { Snag } from './snag.ts';

type OutcomeFormProps = { snags: readonly Snag[]; nowMs: number; save: Save };

/** What came of it, in a sentence for who said it. Said of several things, it says for which. */
export function OutcomeForm({ snags, nowMs, save }: OutcomeFormProps) {
  const { talk, outcomes } = snagWords.value;
  const id = useId();
  const empty: OutcomeFields = {
    outcome: null,
    decider: '',
    sentence: '',
    heardOn: dayOf(nowMs),
    without: [],
  };
  const [fields, setFields] = useState(empty);
  const [problem, setProblem] = useState<OutcomeProblem | null>(null);
  const change = (some: Partial<OutcomeFields>) => setFields({ ...fields, ...some });
  const record = async (event: Event) => {
    event.preventDefault();
    const wrong = outcomeProblem(snags, fields);
    setProblem(wrong);
    if (wrong) return document.getElementById(`${id}-${wrong}`)?.focus();
    if (await save(outcomeDrafts(snags, fields), talk.saved)) setFields(empty);
  };
  const mark = (id: string, isFor: boolean) =>
    change({
      without: isFor ? fields.without.filter((one) => one !== id) : [...fields.without, id],
    });
  return (
    <form
      class="stack session-outcome"
      onSubmit={record}
      noValidate
      data-testid="snag-outcome-form"
    >
      <fieldset class="field">
        <legend>{talk.outcome}</legend>
        <div class="session-choices">
          {snagOutcomes.map((one, at) => (
            <label key={one} class="choice">
              <input
                id={at === 0 ? `${id}-outcome` : undefined}
                type="radio"
                name={`${id}-outcome`}
                checked={fields.outcome === one}
                onChange={() => change({ outcome: one })}
              />
              {outcomes[one]}
            </label>
          ))}
        </div>
      </fieldset>
      {fields.outcome === 'who_decides' && (
        <div class="field">
          <label for={`${id}-decider`}>{talk.decider}</label>
          <input
            id={`${id}-decider`}
            class="input"
            maxLength={limits.nameLength}
            value={fields.decider}
            aria-invalid={problem === 'decider'}
            onInput={({ currentTarget }) => change({ decider: currentTarget.value })}
          />
        </div>
      )}
      <div class="session-pair">
        <div class="field">
          <label for={`${id}-sentence`}>{talk.sentence}</label>
          <input
            id={`${id}-sentence`}
            class="input"
            maxLength={limits.taskLength}
            value={fields.sentence}
            aria-invalid={problem === 'sentence'}
            onInput={({ currentTarget }) => change({ sentence: currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-heardOn`}>{talk.heardOn}</label>
          <input
            id={`${id}-heardOn`}
            class="input"
            type="date"
            value={fields.heardOn}
            onInput={({ currentTarget }) => change({ heardOn: currentTarget.value })}
          />
        </div>
      </div>
      {snags.length > 1 && (
        <fieldset class="field">
          <legend>{talk.forWhich}</legend>
          {snags.map((snag, at) => (
            <label key={snag.id} class="choice">
              <input
                id={at === 0 ? `${id}-which` : undefined}
                type="checkbox"
                checked={!fields.without.includes(snag.id)}
                onChange={({ currentTarget }) => mark(snag.id, currentTarget.checked)}
              />
              {snag.text}
            </label>
          ))}
        </fieldset>
      )}
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {talk.missing[problem]}
        </p>
      )}
      <button type="submit" class="button button-home">
        <Icon name="check" />
        {talk.save}
      </button>
    </form>
  );
}

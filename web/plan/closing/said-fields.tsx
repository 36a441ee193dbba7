import type { StandardText } from '../../../schema/entities/things.ts';
import { limits } from '../../../schema/limits.ts';
import { answerWays } from '../../../schema/vocabulary/door.ts';
import type { SeenRow } from '../../sync/device.ts';
import { dayOf } from '../../text/format.ts';
import { planningWords } from '../../text/planning/words.ts';
import type { Rows } from '../planned.ts';
import type { GateFields } from './gate.ts';
import { languageName } from './raiser-words.ts';

type SaidFieldsProps = {
  view: Rows;
  fields: GateFields;
  hasResident: boolean;
  onChange: (fields: GateFields) => void;
};

/** What is said to everyone, and to residents how. */
export function SaidFields({ view, fields, hasResident, onChange }: SaidFieldsProps) {
  const say = planningWords.value.gate;
  return (
    <fieldset class="gate-all">
      <legend>{say.all}</legend>
      <div class="pair">
        {hasResident && (
          <HowField id="gate" how={fields.how} onHow={(how) => onChange({ ...fields, how })} />
        )}
        <div class="field">
          <label for="gate-on">{say.on}</label>
          <input
            id="gate-on"
            class="input"
            type="date"
            max={dayOf(Date.now())}
            value={fields.on}
            onInput={({ currentTarget }) => onChange({ ...fields, on: currentTarget.value })}
          />
        </div>
      </div>
      <TextField
        view={view}
        id="gate"
        label={say.text}
        language="nl"
        text={fields.text}
        onText={(text) => onChange({ ...fields, text })}
      />
    </fieldset>
  );
}

type HowFieldProps = {
  id: string;
  how: GateFields['how'];
  onHow: (how: GateFields['how']) => void;
};

export function HowField({ id, how, onHow }: HowFieldProps) {
  const say = planningWords.value.gate;
  return (
    <div class="field">
      <label for={`${id}-how`}>{say.how}</label>
      <select
        id={`${id}-how`}
        class="input"
        value={how}
        onChange={({ currentTarget }) =>
          onHow(answerWays.find((way) => way === currentTarget.value) ?? '')
        }
      >
        <option value="">{say.chooseHow}</option>
        {answerWays.map((way) => (
          <option key={way} value={way}>
            {say.ways[way]}
          </option>
        ))}
      </select>
    </div>
  );
}

type TextFieldProps = {
  view: Rows;
  id: string;
  label: string;
  /** Of who reads it. */
  language: string;
  text: string;
  onText: (text: string) => void;
};

/** What is said, with the organisation's standard texts at hand, those in the reader's language first. */
export function TextField({ view, id, label, language, text, onText }: TextFieldProps) {
  const say = planningWords.value.gate;
  const texts = [...(view.list('standard_text') as readonly (SeenRow & StandardText)[])].sort(
    (one, other) =>
      Number(other.set.language === language) - Number(one.set.language === language) ||
      one.set.name.localeCompare(other.set.name, 'nl'),
  );
  // What was typed before stays.
  const add = (more: string) => onText([text.trim(), more].filter(Boolean).join('\n\n'));
  return (
    <>
      <div class="field">
        <label for={`${id}-text`}>{label}</label>
        <textarea
          id={`${id}-text`}
          class="input"
          lang={language}
          dir="auto"
          maxLength={limits.textLength}
          value={text}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        <p class="field-hint" id={`${id}-hint`}>
          {say.textHint}
        </p>
      </div>
      <div class="wrap">
        <button
          type="button"
          class="chip"
          onClick={() => {
            onText(say.noStart + text);
            document.getElementById(`${id}-text`)?.focus();
          }}
        >
          {say.no}
        </button>
        {texts.length > 0 && (
          <select
            class="input gate-standard"
            aria-label={say.standard}
            value=""
            onChange={({ currentTarget }) => {
              const chosen = texts.find((row) => row.id === currentTarget.value);
              if (chosen) add(chosen.set.text);
              currentTarget.value = '';
            }}
          >
            <option value="">{say.chooseStandard}</option>
            {texts.map((row) => (
              <option key={row.id} value={row.id}>
                {`${row.set.name} (${languageName(row.set.language ?? 'nl')})`}
              </option>
            ))}
          </select>
        )}
      </div>
    </>
  );
}

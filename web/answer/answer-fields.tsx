import { answerWays } from '../../schema/vocabulary/door.ts';
import { answerWords } from '../text/answer/words.ts';
import { dayOf } from '../text/format.ts';
import type { AnswerFields as Fields } from './closing.ts';
import { type Rows, textsOf } from './concern-rows.ts';
import { TeamField } from './team-field.tsx';
import { languageName } from './told-words.ts';

type HowProps = { view: Rows; id: string; fields: Fields; onChange: (fields: Fields) => void };

/** How it was said, on which day and on whose behalf. */
export function HowFields({ view, id, fields, onChange }: HowProps) {
  const say = answerWords.value.answer;
  return (
    <>
      <div class="pair">
        <div class="field">
          <label for={`${id}-how`}>{say.how}</label>
          <select
            id={`${id}-how`}
            class="input"
            value={fields.how}
            onChange={({ currentTarget }) =>
              onChange({ ...fields, how: answerWays.find((w) => w === currentTarget.value) ?? '' })
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
        <div class="field">
          <label for={`${id}-on`}>{say.on}</label>
          <input
            id={`${id}-on`}
            class="input"
            type="date"
            max={dayOf(Date.now())}
            value={fields.on}
            onInput={({ currentTarget }) => onChange({ ...fields, on: currentTarget.value })}
          />
        </div>
      </div>
      <TeamField
        id={`${id}-team`}
        label={say.team}
        none={say.noTeam}
        view={view}
        chosen={fields.team}
        onChoose={(team) => onChange({ ...fields, team })}
      />
    </>
  );
}

type TextProps = {
  view: Rows;
  id: string;
  label: string;
  /** The resident's. */
  language: string;
  text: string;
  isKept?: boolean;
  onText: (text: string) => void;
};

/** What was said, with the organisation's standard texts at hand: those in the resident's language first. */
export function SaidField({ view, id, label, language, text, isKept, onText }: TextProps) {
  const say = answerWords.value.answer;
  const texts = textsOf(view).sort(
    (one, other) =>
      Number(other.set.language === language) - Number(one.set.language === language) ||
      one.set.name.localeCompare(other.set.name, 'nl'),
  );
  return (
    <>
      {texts.length > 0 && (
        <div class="field">
          <label for={`${id}-standard`}>{say.standard}</label>
          <select
            id={`${id}-standard`}
            class="input"
            value=""
            onChange={({ currentTarget }) => {
              const chosen = texts.find((row) => row.id === currentTarget.value);
              // What was typed before stays.
              if (chosen) onText([text.trim(), chosen.set.text].filter(Boolean).join('\n\n'));
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
        </div>
      )}
      <div class="field">
        <label for={`${id}-text`}>{label}</label>
        <textarea
          id={`${id}-text`}
          class="input"
          lang={language}
          dir="auto"
          value={text}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        <p class="field-hint" id={`${id}-hint`}>
          {say.hint} {language !== 'nl' && say.reads(languageName(language))}
        </p>
        {isKept && <p class="field-hint">{say.kept}</p>}
      </div>
    </>
  );
}

import { limits } from '../../schema/limits.ts';
import type { CategoryId } from '../../schema/vocabulary/categories.ts';
import { veraOfCategory } from '../../schema/vocabulary/vera.ts';
import { answerWords } from '../text/answer/words.ts';
import type { ReportFields as Fields } from './closing.ts';
import type { ConcernSeen } from './concern-rows.ts';

const ends = ['forwarded', 'resident', 'heard'] as const;

type ReportFieldsProps = {
  concern: ConcernSeen;
  fields: Fields;
  onChange: (fields: Fields) => void;
};

/** What became of it as a report: one of three ends. */
export function ReportFields({ concern, fields, onChange }: ReportFieldsProps) {
  const say = answerWords.value.report;
  return (
    <>
      <fieldset class="told-choices">
        <legend class="visually-hidden">{say.title}</legend>
        {ends.map((as) => (
          <label key={as} class="choice">
            <input
              type="radio"
              name="report"
              id={`report-${as}`}
              checked={fields.as === as}
              onChange={() => onChange({ ...fields, as })}
            />
            {say.as[as]}
          </label>
        ))}
      </fieldset>
      {fields.as === 'forwarded' && (
        <div class="pair">
          <div class="field">
            <label for="report-number">{say.number}</label>
            <input
              id="report-number"
              class="input"
              maxLength={limits.nameLength}
              value={fields.number}
              onInput={({ currentTarget }) => onChange({ ...fields, number: currentTarget.value })}
            />
          </div>
          <div class="field">
            <label for="report-on">{say.on}</label>
            <input
              id="report-on"
              class="input"
              type="date"
              value={fields.on}
              onInput={({ currentTarget }) => onChange({ ...fields, on: currentTarget.value })}
            />
          </div>
        </div>
      )}
      {concern.set.report?.as === 'asked' && <p class="field-hint">{say.asked}</p>}
    </>
  );
}

/** The code of the sector's standard for this kind, or that there is none. */
export function VeraCode({ category }: { category: CategoryId }) {
  const say = answerWords.value.report;
  const code = veraOfCategory[category];
  return <span class="row-line numbers">{code ? say.vera(code) : say.noVera}</span>;
}

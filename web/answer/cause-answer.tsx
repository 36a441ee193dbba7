import { useState } from 'preact/hooks';
import { answerWords } from '../text/answer/words.ts';
import { dayOf } from '../text/format.ts';
import type { Save } from '../ui/use-save.ts';
import { HowFields, SaidField } from './answer-fields.tsx';
import { type AnswerFields, answerDraft, missingInAnswer } from './closing.ts';
import { concernLine } from './concern-line.tsx';
import { type CauseSeen, type ConcernSeen, madeHere, type Rows } from './concern-rows.ts';
import { FormEnd } from './form-end.tsx';
import { languageName } from './told-words.ts';

type CauseAnswerProps = {
  view: Rows;
  cause: CauseSeen;
  concerns: readonly ConcernSeen[];
  /** Who heard nothing yet: they get it unless somebody says otherwise. */
  waiting: readonly ConcernSeen[];
  save: Save;
  onClose: () => void;
};

/** One answer for the residents of one cause: written per language, and kept for each of them apart. */
export function CauseAnswer({ view, cause, concerns, waiting, save, onClose }: CauseAnswerProps) {
  const { cause: say, answer: onAnswer, close } = answerWords.value;
  const [ids, setIds] = useState<readonly string[]>(
    (waiting.length > 0 ? waiting : concerns).map(({ id }) => id),
  );
  const [fields, setFields] = useState<AnswerFields>({
    how: '',
    on: dayOf(Date.now()),
    text: '',
    team: '',
  });
  const [texts, setTexts] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState('');
  const chosen = concerns.filter(({ id }) => ids.includes(id));
  const languages = [...new Set(chosen.map(({ set }) => set.language))];
  const answerTo = ({ set }: ConcernSeen) => ({ ...fields, text: texts[set.language] ?? '' });

  const submit = async (event: Event) => {
    event.preventDefault();
    const missing = chosen.map((one) => missingInAnswer(answerTo(one))).find((one) => one);
    const wrong = chosen.length === 0 ? say.whomMissing : missing ? close.missing[missing] : '';
    setProblem(wrong);
    if (wrong) return;
    const drafts = chosen.map((one) => answerDraft(one, answerTo(one), madeHere()));
    if (await save(drafts, say.sentAll(chosen.length))) onClose();
  };

  return (
    <form class="told-form" aria-label={say.answerAll} onSubmit={submit} noValidate>
      <fieldset class="told-choices">
        <legend>{say.whom}</legend>
        {concerns.map((one) => (
          <label key={one.id} class="choice">
            <input
              type="checkbox"
              checked={ids.includes(one.id)}
              onChange={({ currentTarget }) =>
                setIds(currentTarget.checked ? [...ids, one.id] : ids.filter((id) => id !== one.id))
              }
            />
            {concernLine(one, languageName(one.set.language))}
          </label>
        ))}
      </fieldset>
      <HowFields view={view} id={`cause-${cause.id}`} fields={fields} onChange={setFields} />
      {languages.map((language) => (
        <SaidField
          key={language}
          view={view}
          id={`cause-said-${language}`}
          label={languages.length > 1 ? onAnswer.textFor(languageName(language)) : onAnswer.text}
          language={language}
          text={texts[language] ?? ''}
          onText={(text) => setTexts({ ...texts, [language]: text })}
        />
      ))}
      <FormEnd
        problem={problem}
        save={say.sendAll(chosen.length)}
        testId="cause-answer-save"
        onClose={onClose}
      />
    </form>
  );
}

import { useState } from 'preact/hooks';
import { type End, stepsTo } from '../sync/steps.ts';
import { answerWords } from '../text/answer/words.ts';
import { isOver } from '../text/finds.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import {
  type Closing,
  closeDrafts,
  freshAnswer,
  type Missing,
  missingInReport,
  missingToCloseNow,
  reportOf,
} from './closing.ts';
import {
  type AnswerSeen,
  type ConcernSeen,
  madeHere,
  type PromiseSeen,
  promisesTo,
  type Rows,
} from './concern-rows.ts';
import { Section } from './section.tsx';
import { answerLine, promiseWords, reportWords } from './told-words.ts';

type ClosingSectionProps = {
  view: Rows;
  concern: ConcernSeen;
  answers: readonly AnswerSeen[];
  /** What stands in the forms above and was not saved yet: it goes along. */
  typed: Pick<Closing, 'report' | 'answer'>;
  save: Save;
  onMissing: (missing: Missing) => void;
  onClosed: () => void;
};

/** Closing, with what it needs: an end of the report, and an answer of its own. */
export function ClosingSection(props: ClosingSectionProps) {
  const { view, concern, answers, typed, save, onMissing, onClosed } = props;
  const say = answerWords.value.close;
  const [ticked, setTicked] = useState<boolean | null>(null);
  const wantsNoAnswer = ticked ?? concern.set.wantsNoAnswer;
  const [isTried, setTried] = useState(false);
  const open = promisesTo(view, concern.id).filter(({ set }) => !set.isKept);
  const [unkept, setUnkept] = useState<readonly string[] | null>(null);
  const { status } = concern.set;

  if (isOver(status)) return <WasClosed concern={concern} answers={answers} />;
  if (status === 'new')
    return (
      <Section title={say.title}>
        <p class="quiet">{say.first}</p>
      </Section>
    );

  // "We let you know" is kept by letting know; anything else only by doing it.
  const isKept = (row: PromiseSeen) =>
    unkept ? !unkept.includes(row.id) : row.set.what.trim() === '';
  const closing = { ...typed, wantsNoAnswer };
  const missing = missingToCloseNow(concern, closing, answers);
  const fresh = freshAnswer(concern, answers);
  const isTyped = typed.answer.text.trim() !== '';
  const hasReport = missingInReport(typed.report) === null;
  const answerWordsNow = isTyped
    ? say.typed
    : fresh
      ? answerLine(fresh)
      : wantsNoAnswer
        ? say.notWanted
        : null;

  const end = async (to: End) => {
    setTried(true);
    const [first] = missing;
    if (first) return onMissing(first);
    const kept = open.filter(isKept);
    const drafts = closeDrafts(concern, to, closing, answers, kept, madeHere);
    if (await save(drafts, say.closed(words.value.status[to]))) onClosed();
  };
  const line = (label: string, value: string | null) => (
    <li data-there={value !== null}>
      <Icon name={value === null ? 'minus' : 'check'} size={20} />
      <span>
        {label}: <strong>{value ?? say.notYet}</strong>
      </span>
    </li>
  );

  return (
    <Section title={say.title}>
      <ul class="told-needs">
        {line(say.hasReport, hasReport ? reportWords(reportOf(typed.report)) : null)}
        {line(say.hasAnswer, answerWordsNow)}
      </ul>
      <label class="choice">
        <input
          type="checkbox"
          data-testid="wants-no-answer"
          checked={wantsNoAnswer}
          onChange={({ currentTarget }) => setTicked(currentTarget.checked)}
        />
        {say.wantsNoAnswer}
      </label>
      {open.map((row) => (
        <label key={row.id} class="choice">
          <input
            type="checkbox"
            checked={isKept(row)}
            onChange={({ currentTarget }) => {
              const without = open.filter((one) => !isKept(one) && one.id !== row.id);
              const ids = without.map(({ id }) => id);
              setUnkept(currentTarget.checked ? ids : [...ids, row.id]);
            }}
          />
          {say.promiseKept(promiseWords(row))}
        </label>
      ))}
      {isTried && missing.length > 0 && (
        <div class="field-error told-missing" role="alert" data-testid="close-missing">
          <Icon name="attention" />
          <div>
            <p>{say.missingTitle}</p>
            <ul>
              {missing.map((one) => (
                <li key={one}>{say.missing[one]}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <div class="wrap">
        <button
          type="button"
          class="button button-do"
          data-testid="close-done"
          onClick={() => void end('done')}
        >
          {say.done}
        </button>
        {stepsTo(status, 'not_ours') && (
          <button
            type="button"
            class="button"
            data-testid="close-not-ours"
            onClick={() => void end('not_ours')}
          >
            {say.notOurs}
          </button>
        )}
      </div>
    </Section>
  );
}

/** How it was closed, as the resident can read it. */
function WasClosed({ concern, answers }: Pick<ClosingSectionProps, 'concern' | 'answers'>) {
  const say = answerWords.value.close;
  const answer = answers.find(({ id }) => id === concern.set.closedWith);
  // Before answers were asked for, a concern could be closed with nothing.
  if (!answer && !concern.set.wantsNoAnswer) return null;
  return (
    <Section title={say.title}>
      <p data-testid="was-closed">
        {answer ? say.wasClosed(answerLine(answer)) : say.wasClosedSilently}
      </p>
    </Section>
  );
}

import { useState } from 'preact/hooks';
import type { LaneViewModel } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { answerWords } from '../text/answer/words.ts';
import { isOver } from '../text/finds.ts';
import { dayOf } from '../text/format.ts';
import { Icon } from '../ui/icon.tsx';
import { useDraftText } from '../ui/use-draft-text.ts';
import type { Save } from '../ui/use-save.ts';
import { HowFields, SaidField } from './answer-fields.tsx';
import { AnswerList } from './answer-list.tsx';
import {
  type AnswerFields,
  answerDraft,
  type Missing,
  missingInAnswer,
  missingInReport,
  type ReportFields as Report,
  reportOf,
} from './closing.ts';
import { ClosingSection } from './closing-section.tsx';
import { answersTo, type ConcernSeen, madeHere } from './concern-rows.ts';
import { FormProblem } from './form-problem.tsx';
import { ReportFields, VeraCode } from './report-fields.tsx';
import { Section } from './section.tsx';
import { reportWords } from './told-words.ts';

type AnsweringProps = { view: LaneViewModel; concern: ConcernSeen; save: Save };

/** Where each thing that may be missing is filled in. */
const placeOf: Record<Missing, string> = {
  answer: 'answer-text',
  tooLong: 'answer-text',
  how: 'answer-how',
  answerDay: 'answer-on',
  report: 'report-forwarded',
  number: 'report-number',
  reportDay: 'report-on',
};

const inAnswer: readonly Missing[] = ['answer', 'tooLong', 'how', 'answerDay'];

const startOf = ({ set }: ConcernSeen): Report => {
  const { report } = set;
  if (!report) return { as: '', number: '', on: dayOf(Date.now()) };
  const as = report.as === 'asked' ? 'forwarded' : report.as;
  return { as, number: report.number, on: report.on ?? dayOf(Date.now()) };
};

/** What is said back to the resident, what became of the report, and the closing that needs both. */
export function Answering({ view, concern, save }: AnsweringProps) {
  const { answer: say, report: onReport, close } = answerWords.value;
  const answers = answersTo(view, concern.id);
  const { text, write, done, isKept } = useDraftText(`${concern.id} answer`, '');
  const blank: AnswerFields = { how: '', on: dayOf(Date.now()), text: '', team: '' };
  const [fields, setFields] = useState(blank);
  const [isWriting, setWriting] = useState(text !== '');
  // What somebody else decides meanwhile is shown, until this person chooses.
  const [chosen, setReport] = useState<Report | null>(null);
  const report = chosen ?? startOf(concern);
  const hasEnd = concern.set.report !== null && concern.set.report.as !== 'asked';
  const [isChanging, setChanging] = useState(false);
  const isOpen = isChanging || (!hasEnd && concern.set.status !== 'new');
  const [wrong, setWrong] = useState<Missing | null>(null);
  const answer = { ...fields, text };

  const leadTo = (missing: Missing) => {
    if (inAnswer.includes(missing)) setWriting(true);
    else setChanging(true);
    // Once it is drawn.
    requestAnimationFrame(() => document.getElementById(placeOf[missing])?.focus());
  };
  const forget = () => {
    done('');
    setFields(blank);
    setWriting(false);
    setWrong(null);
  };
  const keptReport = () => {
    setReport(null);
    setChanging(false);
  };
  const keepAnswer = async (event: Event) => {
    event.preventDefault();
    const missing = missingInAnswer(answer);
    setWrong(missing);
    if (missing) return leadTo(missing);
    if (await save([answerDraft(concern, answer, madeHere())], say.saved)) forget();
  };
  const keepReport = async (event: Event) => {
    event.preventDefault();
    const missing = missingInReport(report);
    setWrong(missing);
    if (missing) return leadTo(missing);
    if (await save([patchDraft(concern, { report: reportOf(report) })], onReport.saved))
      keptReport();
  };
  const problem = (of: readonly Missing[]) =>
    wrong && of.includes(wrong) && <FormProblem problem={close.missing[wrong]} />;

  return (
    <>
      <Section title={say.title}>
        <AnswerList view={view} answers={answers} />
        {isWriting ? (
          <form class="told-form" aria-label={say.add} onSubmit={keepAnswer} noValidate>
            <HowFields view={view} id="answer" fields={answer} onChange={setFields} />
            <SaidField
              view={view}
              id="answer"
              label={say.text}
              language={concern.set.language}
              text={text}
              isKept={isKept}
              onText={write}
            />
            {problem(inAnswer)}
            <div class="wrap">
              <button type="submit" class="button button-home" data-testid="answer-save">
                {say.save}
              </button>
              <button type="button" class="button button-quiet" onClick={forget}>
                {answerWords.value.cancel}
              </button>
            </div>
          </form>
        ) : (
          <button
            type="button"
            class="button"
            data-testid="add-answer"
            onClick={() => setWriting(true)}
          >
            <Icon name="pencil" />
            {say.add}
          </button>
        )}
      </Section>
      <Section title={onReport.title} aside={<VeraCode category={concern.set.category} />}>
        {isOpen && !isOver(concern.set.status) ? (
          <form class="told-form" aria-label={onReport.title} onSubmit={keepReport} noValidate>
            <ReportFields concern={concern} fields={report} onChange={setReport} />
            {problem(['report', 'number', 'reportDay'])}
            <button type="submit" class="button" data-testid="report-save">
              {onReport.save}
            </button>
          </form>
        ) : (
          <div class="told-line">
            <p data-testid="report-end">
              {concern.set.report ? reportWords(concern.set.report) : onReport.none}
            </p>
            {!isOver(concern.set.status) && (
              <button type="button" class="button button-quiet" onClick={() => setChanging(true)}>
                {onReport.change}
              </button>
            )}
          </div>
        )}
      </Section>
      <ClosingSection
        view={view}
        concern={concern}
        answers={answers}
        typed={{ report, answer }}
        save={save}
        onMissing={leadTo}
        onClosed={() => {
          forget();
          keptReport();
        }}
      />
    </>
  );
}

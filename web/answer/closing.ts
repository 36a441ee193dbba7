import { limits } from '../../schema/limits.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { AnswerWay, ReportState } from '../../schema/vocabulary/door.ts';
import { patchDraft } from '../sync/drafts.ts';
import { type End, endDrafts } from '../sync/steps.ts';
import { isOver } from '../text/finds.ts';
import type { AnswerSeen, ConcernSeen, PromiseSeen } from './concern-rows.ts';

/** As typed; days are 'YYYY-MM-DD' or ''. */
export type AnswerFields = { how: AnswerWay | ''; on: string; text: string; team: string };
export type ReportFields = { as: ReportState | ''; number: string; on: string };
export type Closing = { report: ReportFields; answer: AnswerFields; wantsNoAnswer: boolean };
export type Missing =
  | 'report'
  | 'number'
  | 'reportDay'
  | 'answer'
  | 'tooLong'
  | 'how'
  | 'answerDay';

/** What is still wrong with an answer, first thing first. */
export function missingInAnswer({ how, on, text }: AnswerFields): Missing | null {
  if (!text.trim()) return 'answer';
  if (text.trim().length > limits.textLength) return 'tooLong';
  if (!how) return 'how';
  return on ? null : 'answerDay';
}

export function missingInReport({ as, number, on }: ReportFields): Missing | null {
  if (!as || as === 'asked') return 'report';
  if (as === 'forwarded' && !number.trim()) return 'number';
  return as === 'forwarded' && !on ? 'reportDay' : null;
}

/** The newest answer since the last closing: an earlier one was for what was closed then. `answers`: newest first. */
export function freshAnswer(
  { set }: Pick<ConcernSeen, 'set'>,
  answers: readonly AnswerSeen[],
): AnswerSeen | null {
  // One that could not be applied is no answer.
  const newest = answers.find(({ why }) => !why || why === 'conflict');
  const endedAt = set.steps.findLast(({ to }) => isOver(to))?.at ?? 0;
  return newest && newest.id !== set.closedWith && newest.at > endedAt ? newest : null;
}

/** Everything that a concern cannot be closed without, in the order of the screen. */
export function missingToCloseNow(
  concern: ConcernSeen,
  { report, answer, wantsNoAnswer }: Closing,
  answers: readonly AnswerSeen[],
): Missing[] {
  const isTyped = answer.text.trim() !== '';
  const isAnswered = wantsNoAnswer || freshAnswer(concern, answers) !== null;
  const inAnswer = isTyped || !isAnswered ? missingInAnswer(answer) : null;
  return [inAnswer, missingInReport(report)].filter((one) => one !== null);
}

export const answerDraft = (
  { id, walk }: Pick<ConcernSeen, 'id' | 'walk'>,
  { how, on, text, team }: AnswerFields,
  mid: string,
): Draft => ({
  t: 'answer.create',
  mid,
  walk,
  set: { about: { kind: 'concern', id }, how, on, text: text.trim(), team: team || null },
});

/** As it is kept; what was not chosen is still to be done. */
export function reportOf({ as, number, on }: ReportFields) {
  const end: ReportState = as || 'asked';
  return end === 'forwarded'
    ? { as: end, number: number.trim(), on }
    : { as: end, number: '', on: null };
}

/** One save: the answer that was typed, how the report ended, what was kept of what was promised, and the closing. */
export function closeDrafts(
  concern: ConcernSeen,
  to: End,
  closing: Closing,
  answers: readonly AnswerSeen[],
  kept: readonly PromiseSeen[],
  made: () => string,
): Draft[] {
  const { set } = concern;
  const isTyped = closing.answer.text.trim() !== '';
  const written = isTyped ? answerDraft(concern, closing.answer, made()) : null;
  const answer = written?.mid ?? freshAnswer(concern, answers)?.id;
  const report = reportOf(closing.report);
  const also = {
    ...(answer && { closedWith: answer }),
    ...(JSON.stringify(report) !== JSON.stringify(set.report) && { report }),
    ...(closing.wantsNoAnswer !== set.wantsNoAnswer && { wantsNoAnswer: closing.wantsNoAnswer }),
  };
  const steps = endDrafts(concern, to, also, made);
  const promises = kept.map((row) => patchDraft(row, { isKept: true }));
  return [...(written ? [written] : []), ...promises, ...steps];
}

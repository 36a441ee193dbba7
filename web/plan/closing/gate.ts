import type { Subject } from '../../../schema/entities/fields.ts';
import type { Concern } from '../../../schema/entities/things.ts';
import { limits } from '../../../schema/limits.ts';
import type { Draft } from '../../../schema/mutations/mutation.ts';
import { subjectsOf } from '../../../schema/mutations/subjects.ts';
import { type AnswerWay, IN_APP, type ReportState } from '../../../schema/vocabulary/door.ts';
import type { ChildPicture } from '../../../schema/vocabulary/kid.ts';
import type { FindStatus } from '../../../schema/workflow.ts';
import type { SeenRow } from '../../sync/device.ts';
import { patchDraft } from '../../sync/drafts.ts';
import { endDrafts, stepsTo } from '../../sync/steps.ts';
import { isOver } from '../../text/finds.ts';
import type { Planned, Rows } from '../planned.ts';
import type { Raiser } from './raised.ts';

/** As typed; days are 'YYYY-MM-DD' or ''. '' leaves a concern open. */
export type ReportEnd = { as: Exclude<ReportState, 'asked'> | ''; number: string; on: string };
export type Said = { how: AnswerWay | ''; text: string };
/** To a child: what comes with the sentence. */
type Pictured = { picture: ChildPicture | null };
export type GateFields = Said & {
  on: string;
  /** By raiser, what is said to that one alone. */
  own: Readonly<Record<string, Partial<Said & Pictured>>>;
  /** Raisers who get another answer on top of what they heard already. */
  again: readonly string[];
  outcome: string;
  after: string | null;
  /** By concern how its report ended. */
  reports: Readonly<Record<string, ReportEnd>>;
  /** Finds, and concerns of which it is known how their report ended, that stay open all the same. */
  open: readonly string[];
};
export type Gap = {
  /** The raiser or the concern; '' is what is said to all. */
  of: string;
  why: 'text' | 'tooLong' | 'forChild' | 'how' | 'day' | 'number' | 'reportDay' | 'outcomeTooLong';
};

/** What this one still has to hear something about. */
export function unsaid(raiser: Raiser, { again }: Pick<GateFields, 'again'>): Subject[] {
  if (raiser.wantsNone) return [];
  if (again.includes(raiser.key)) return raiser.things;
  return raiser.things.filter(({ id }) => !raiser.said[id]);
}

/** What is said to one of them: what is said to all, unless there is something of their own. */
export const saidTo = ({ key }: Pick<Raiser, 'key'>, fields: GateFields): Said => ({
  how: fields.own[key]?.how ?? fields.how,
  text: (fields.own[key]?.text ?? fields.text).trim(),
});

/** What is said to a child: a picture and a sentence of its own, never what is said to all. */
export const saidToKid = ({ key }: Pick<Raiser, 'key'>, { own }: GateFields) => ({
  picture: own[key]?.picture ?? null,
  text: own[key]?.text ?? '',
});

/** Concerns that this can close, and those are open: nothing else of them is missing but how the report ended. */
export const canEnd = (row: SeenRow): boolean =>
  !isOver(row.set.status as FindStatus) && stepsTo(row.set.status as FindStatus, 'done') !== null;

/** How the report ended already; '' is not known yet. */
export function reportOf(row: SeenRow, today: string): ReportEnd {
  const report = (row.set.report ?? null) as Concern['set']['report'];
  if (!report || report.as === 'asked') return { as: '', number: '', on: today };
  return { as: report.as, number: report.number, on: report.on ?? today };
}

/** Everything that is still missing, in the order of the screen. */
export function gapsIn(raisers: readonly Raiser[], fields: GateFields, today: string): Gap[] {
  const gaps: Gap[] = [];
  const waiting = raisers.filter((one) => unsaid(one, fields).length > 0);
  if (waiting.length > 0 && !fields.on) gaps.push({ of: '', why: 'day' });
  for (const one of waiting) {
    if (one.isKid) {
      const { picture, text } = saidToKid(one, fields);
      if (!picture || !text.trim() || text.trim().length > limits.childSentence)
        gaps.push({ of: one.key, why: 'forChild' });
      continue;
    }
    const { how, text } = saidTo(one, fields);
    const of = (name: keyof Said) => (fields.own[one.key]?.[name] === undefined ? '' : one.key);
    if (!text) gaps.push({ of: of('text'), why: 'text' });
    if (text.length > limits.textLength) gaps.push({ of: of('text'), why: 'tooLong' });
    if (one.kind === 'concern' && !how) gaps.push({ of: of('how'), why: 'how' });
  }
  for (const row of raisers.flatMap(({ rows }) => rows)) {
    if (row.kind !== 'concern' || !canEnd(row)) continue;
    const { as, number, on } = fields.reports[row.id] ?? reportOf(row, today);
    if (as === 'forwarded' && !number.trim()) gaps.push({ of: row.id, why: 'number' });
    if (as === 'forwarded' && !on) gaps.push({ of: row.id, why: 'reportDay' });
  }
  if (fields.outcome.trim().length > limits.textLength)
    gaps.push({ of: '', why: 'outcomeTooLong' });
  const key = ({ of, why }: Gap) => `${of} ${why}`;
  return gaps.filter((gap, at) => gaps.findIndex((one) => key(one) === key(gap)) === at);
}

/** One save: what was said to each, what that closes, and that the work is done. */
export function gateDrafts(
  view: Rows,
  planned: Planned,
  raisers: readonly Raiser[],
  fields: GateFields,
  today: string,
  made: () => string,
): Draft[] {
  const said: Record<string, string | null> = {};
  const answers: Draft[] = [];
  for (const one of raisers) {
    const waiting = unsaid(one, fields);
    for (const thing of one.things) {
      if (!waiting.includes(thing)) {
        said[thing.id] = one.said[thing.id]?.id ?? null;
        continue;
      }
      const draft = answerDraft(planned, one, thing, fields, made());
      answers.push(draft);
      said[thing.id] = draft.mid ?? null;
    }
  }
  const ends = raisers.flatMap((one) =>
    one.rows.flatMap((row) => endOf(view, row, said[row.id] ?? null, fields, today, made)),
  );
  const done = {
    said: keptOf(planned, said),
    status: 'done',
    ...(fields.outcome.trim() !== planned.set.outcome && { outcome: fields.outcome.trim() }),
    ...(fields.after !== planned.set.after && { after: fields.after }),
  };
  return [...answers, ...ends, patchDraft(planned, done)];
}

function answerDraft(
  { walk, set }: Planned,
  raiser: Raiser,
  about: Subject,
  fields: GateFields,
  mid: string,
): Draft {
  const { how, text } = saidTo(raiser, fields);
  const { picture, text: sentence } = saidToKid(raiser, fields);
  const row = raiser.rows.find(({ id }) => id === about.id);
  const team = set.who?.kind === 'team' ? set.who.id : null;
  const way = about.kind === 'concern' ? how : IN_APP;
  return {
    t: 'answer.create',
    mid,
    walk: row?.walk ?? walk,
    set: raiser.isKid
      ? { about, how: way, on: fields.on, text: sentence.trim(), team, childPicture: picture }
      : { about, how: way, on: fields.on, text, team },
  };
}

/** The follow-up keeps what was said of all that it is about; of what was merged with that as far as there is room. */
function keptOf({ set }: Planned, said: Record<string, string | null>) {
  const first = new Set(subjectsOf(set).map(({ id }) => id));
  const all = Object.entries(said).sort(([a], [b]) => Number(first.has(b)) - Number(first.has(a)));
  return Object.fromEntries(all.slice(0, limits.planSubjects + 1));
}

function endOf(
  view: Rows,
  row: SeenRow,
  answer: string | null,
  fields: GateFields,
  today: string,
  made: () => string,
): Draft[] {
  if (!canEnd(row) || row.set.duplicateOf) return [];
  const staysOpen = fields.open.includes(row.id);
  if (row.kind === 'observation') return staysOpen ? [] : endDrafts(row, 'done', {}, made);
  const { as, number, on } = fields.reports[row.id] ?? reportOf(row, today);
  if (!as || (staysOpen && !fields.reports[row.id])) return lettingKnow(view, row, answer);
  const report = { as, number: number.trim(), on: on || null };
  const kept = as === 'forwarded' ? report : { as, number: '', on: null };
  const also = {
    ...(answer && { closedWith: answer }),
    ...(JSON.stringify(kept) !== JSON.stringify(row.set.report ?? null) && { report: kept }),
  };
  return [...lettingKnow(view, row, answer), ...endDrafts(row, 'done', also, made)];
}

/** "We let you know" is kept by letting know. */
const lettingKnow = (view: Rows, { id }: SeenRow, answer: string | null): Draft[] =>
  answer === null
    ? []
    : view
        .list('promise')
        .filter(
          ({ set }) =>
            (set.about as Subject).id === id && !set.isKept && !String(set.what ?? '').trim(),
        )
        .map((row) => patchDraft(row, { isKept: true }));

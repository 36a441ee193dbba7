import type { Kept, WaitingPlan } from '../../../schema/insight.ts';
import { REASON_DAYS } from '../../../schema/vocabulary/insight.ts';
import { aboutOf } from '../desk/street.ts';
import { dayOf } from '../resident/dutch-day.ts';
import { type Storage, select } from '../storage.ts';
import { DAY_MS } from './dutch-days.ts';
import type { Life, Lives, Span } from './lives.ts';
import { momentsOf } from './read-log.ts';
import { doneAt } from './read-plans.ts';
import { type Counted, enough } from './spread.ts';

const promisesQuery = `SELECT row->>'$.set.about.id' AS id, row->>'$.set.dueOn' AS dueOn, trim(row->>'$.set.what') AS what,
    row->>'$.set.isKept' AS isKept, row->>'$.from.isKept' AS keptBy
  FROM promise WHERE row->>'$.isDeleted' = 0 AND row->>'$.set.dueOn' BETWEEN ? AND ?`;
export const notesQuery = `SELECT ${aboutOf('note')} AS id, max(row->>'$.at') AS at FROM note
  WHERE ${aboutOf('note')} IN (SELECT value FROM json_each(?)) AND row->>'$.isDeleted' = 0 GROUP BY 1`;
/** The longest waiting; more is not read by a person. */
const MOST = 50;

type Promised = { id: string; dueOn: string; what: string; isKept: number; keptBy: string | null };

/**
 * Of what was promised to residents by a day in the period: how much was kept by that day. Without words it promised an answer.
 * What has time left counts once it is kept.
 */
export function promisesKept(storage: Storage, lives: readonly Life[], span: Span): Kept {
  const found = select<Promised>(storage, promisesQuery, span.from, span.to);
  const keptAt = momentsOf(
    storage,
    found.map(({ keptBy }) => keptBy),
  );
  const byId = new Map(lives.map((life) => [life.id, life]));
  const today = dayOf(span.nowMs);
  const due = found.flatMap((one) => {
    const of = byId.get(one.id);
    if (!of) return [];
    const kept = one.isKept === 1 ? (keptAt.get(one.keptBy ?? '') ?? null) : null;
    const told = one.what === '' ? (of.answers[0] ?? null) : null;
    const isKept = [kept, told].some((at) => at !== null && dayOf(at) <= one.dueOn);
    return isKept || one.dueOn < today ? [{ of, isKept }] : [];
  });
  return keptOf(due);
}

/** Of what was to be done by a day in the period: how much was done by that day. What was dropped promised nothing any more. */
export function plansKept({ lives, plans, moments }: Lives, span: Span): Kept {
  const byId = new Map(lives.map((life) => [life.id, life]));
  const today = dayOf(span.nowMs);
  const due = plans.flatMap((plan) => {
    const { dueOn, status, subjects } = plan;
    const of = subjects.flatMap(({ id }) => byId.get(id) ?? [])[0];
    if (!of || dueOn === null || status === 'dropped') return [];
    if (dueOn < span.from || dueOn > span.to) return [];
    const at = doneAt(plan, moments);
    const isKept = at !== null && dayOf(at) <= dueOn;
    return isKept || dueOn < today ? [{ of, isKept }] : [];
  });
  return keptOf(due);
}

function keptOf(due: readonly { of: Counted; isKept: boolean }[]): Kept {
  const some = enough(due);
  if (some.length === 0) return null;
  return { kept: some.filter(({ isKept }) => isKept).length, of: some.length };
}

/** What waits, longest first. A reason is as old as the last word about it: what it waits for, or a note with what it is about. */
export function waitingPlans(storage: Storage, { plans, moments }: Lives, nowMs: number) {
  const waiting = plans.filter(({ status }) => status === 'waiting');
  const ids = waiting.flatMap(({ subjects }) => subjects.map(({ id }) => id));
  const notes = new Map(
    select<{ id: string; at: number }>(storage, notesQuery, JSON.stringify(ids)).map((one) => [
      one.id,
      one.at,
    ]),
  );
  return waiting
    .flatMap((plan): WaitingPlan[] => {
      const [about] = plan.subjects;
      if (!about) return [];
      const since =
        plan.went.findLast(({ to }) => to === 'waiting')?.at ??
        moments.get(plan.statusBy ?? '') ??
        nowMs;
      const said = plan.reasonBy.map((mid) => moments.get(mid ?? '') ?? 0);
      const noted = plan.subjects.map(({ id }) => notes.get(id) ?? 0);
      const reasonAt = Math.max(since, ...said, ...noted);
      return [
        {
          id: plan.id,
          about: { kind: about.kind, id: about.id },
          party: plan.party,
          since,
          waitingFor: plan.isOfHome ? null : plan.waitingFor,
          reasonAt,
          asksReason: nowMs - reasonAt > REASON_DAYS * DAY_MS,
        },
      ];
    })
    .sort((one, other) => one.since - other.since)
    .slice(0, MOST);
}

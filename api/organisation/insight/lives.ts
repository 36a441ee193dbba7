import { boxOf, isInBox, isInOutline, type Outline } from '../../../schema/register/outline.ts';
import type { Party } from '../../../schema/vocabulary/insight.ts';
import { type Storage, select } from '../storage.ts';
import { DAY_MS, dayAfter, startOf } from './dutch-days.ts';
import { answersOf } from './read-answers.ts';
import { addEarlier, momentsOf, readLate, type Went } from './read-log.ts';
import { doneAt, type Plan, readHandovers, readPlans } from './read-plans.ts';
import { type Raised, readHomes, readStreet, stepsOf } from './read-raised.ts';

/** Something raised, with all that was done about it. */
export type Life = Raised & {
  /** Oldest first. */
  went: Went[];
  /** When it was answered, oldest first. */
  answers: number[];
  /** When the last of what was planned for it was done; null where something is still to do, or nothing was planned. */
  planDoneAt: number | null;
  party: Party;
  /** Since when it stands as it does. */
  since: number;
};

export type Span = { from: string; to: string; fromMs: number; toMs: number; nowMs: number };
export type Lives = { lives: Life[]; plans: Plan[]; moments: Map<string, number> };

export const spanOf = (from: string, to: string, nowMs: number): Span => ({
  from,
  to,
  fromMs: startOf(from),
  toMs: startOf(dayAfter(to)) - 1,
  nowMs,
});

/** All that was raised in the period, is open now, or went on in the period. */
export function readLives(storage: Storage, span: Span, neighbourhood: string | null): Lives {
  const { steps, answered } = readLate(storage, span.fromMs);
  const plans = readPlans(storage);
  const planned = plans.filter(
    ({ dueOn, status }) =>
      status === 'waiting' || (dueOn !== null && dueOn >= span.from && dueOn <= span.to),
  );
  const ids = new Set([...steps.keys(), ...answered]);
  for (const { subjects } of planned) for (const { id } of subjects) ids.add(id);
  const isHere = isIn(storage, neighbourhood);
  const street = readStreet(storage, span, [...ids]).filter(isHere);
  addEarlier(
    storage,
    steps,
    street.filter(({ at, id }) => at < span.fromMs && steps.has(id)).map(({ id }) => id),
    span.fromMs,
  );
  const raised = [...street, ...readHomes(storage).filter(isHere)];
  const known = new Set(raised.map(({ id }) => id));
  const here = plans.filter(({ subjects }) => subjects.some(({ id }) => known.has(id)));
  const moments = momentsOf(storage, [
    ...raised.filter(isOpen).map(({ statusBy }) => statusBy),
    ...here.filter(({ went }) => went.length === 0).map(({ statusBy }) => statusBy),
    ...here.filter(({ status }) => status === 'waiting').flatMap(({ reasonBy }) => reasonBy),
  ]);
  const answers = answersOf(storage, raised);
  const handovers = readHandovers(storage);
  const plansOf = bySubject(here);
  const lives = raised.map((one): Life => {
    const went = one.kind === 'concern' ? stepsOf(one) : (steps.get(one.id) ?? []);
    const own = plansOf.get(one.id) ?? [];
    return {
      ...one,
      went,
      answers: withWhyNot(one, went, answers.get(one.id) ?? []),
      planDoneAt: lastDone(own, moments),
      party: handovers.get(one.id) ?? own.find(({ party }) => party !== 'own')?.party ?? 'own',
      since: Math.max(one.at, moments.get(one.statusBy ?? '') ?? went.at(-1)?.at ?? one.at),
    };
  });
  return { lives, plans: here, moments };
}

/** What was refused in the street with a reason was answered with that. Where its step is not among them, that was before the period. */
function withWhyNot(one: Raised, went: readonly Went[], answers: number[]): number[] {
  if (one.kind !== 'observation' || one.status !== 'not_ours' || !one.saysWhyNot) return answers;
  const at = went.findLast(({ to }) => to === 'not_ours')?.at ?? one.at;
  return [...answers, at].sort((first, second) => first - second);
}

export const isOpen = ({ status }: Pick<Raised, 'status'>): boolean =>
  status !== 'done' && status !== 'not_ours';

export const isWithin = (at: number | null, { fromMs, toMs }: Span): at is number =>
  at !== null && at >= fromMs && at <= toMs;

export const daysBetween = (from: number, to: number): number => Math.floor((to - from) / DAY_MS);

function bySubject(plans: readonly Plan[]): Map<string, Plan[]> {
  const found = new Map<string, Plan[]>();
  for (const plan of plans)
    for (const { id } of plan.subjects) {
      const known = found.get(id);
      if (known) known.push(plan);
      else found.set(id, [plan]);
    }
  return found;
}

function lastDone(plans: readonly Plan[], moments: Map<string, number>): number | null {
  const kept = plans.filter(({ status }) => status !== 'dropped');
  const done = kept.map((plan) => doneAt(plan, moments));
  return done.length === 0 || done.includes(null) ? null : Math.max(...done.map(Number));
}

/** Whether something was raised in a neighbourhood; in none, all was. */
function isIn(storage: Storage, code: string | null): (one: Raised) => boolean {
  if (code === null) return () => true;
  const [found] = select<{ outline: string | null }>(
    storage,
    'SELECT outline FROM neighbourhood WHERE code = ?',
    code,
  );
  const outline = found?.outline ? (JSON.parse(found.outline) as Outline) : null;
  const box = outline && boxOf(outline);
  return (one) =>
    one.neighbourhood === null
      ? outline !== null && box !== null && isInBox(one, box) && isInOutline(one, outline)
      : one.neighbourhood === code;
}

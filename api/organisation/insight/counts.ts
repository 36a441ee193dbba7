import type { InsightReport, Voice } from '../../../schema/insight.ts';
import { categories } from '../../../schema/vocabulary/categories.ts';
import { FEWEST_FINDS, FEWEST_WALKS } from '../../../schema/vocabulary/insight.ts';
import { judgements } from '../../../schema/vocabulary/judgements.ts';
import { DAY_MS, dayAfter, monthAfter, startOf } from './dutch-days.ts';
import { isOpen, isWithin, type Life, type Span } from './lives.ts';
import type { Plan } from './read-plans.ts';
import { homeCount, streetCount, withoutLoner } from './spread.ts';

const AGES = [7, 30, 90, null];
/** Who closes something and takes that back at once made a slip; that is nothing that came back. */
const SLIP_MS = 10 * 60_000;
/** Days up to which a line over time goes by the week. */
const BY_WEEK_DAYS = 120;
const inStreet = categories.filter(({ about }) => about === 'street');
const atHome = categories.filter(({ about }) => about === 'home');

export function agesOf(lives: readonly Life[], { nowMs }: Span): InsightReport['ages'] {
  const open = lives.filter(isOpen);
  const ofAge = AGES.map((upTo, n) => {
    const after = n === 0 ? -Infinity : (AGES[n - 1] ?? 0) * DAY_MS;
    const until = upTo === null ? Infinity : upTo * DAY_MS;
    return open.filter(({ at }) => {
      const age = nowMs - at;
      // The first takes in what a clock that runs ahead calls tomorrow.
      return n === 0 ? age <= until : age > after && age <= until;
    });
  });
  const home = withoutLoner(ofAge.map(homeCount));
  return AGES.map((upTo, n) => ({
    upTo,
    street: streetCount(ofAge[n] ?? []),
    home: home[n] ?? null,
  }));
}

/** What came back after it was closed. */
export function reopenedOf(
  lives: readonly Life[],
  plans: readonly Plan[],
  span: Span,
): InsightReport['reopened'] {
  const back = lives.filter(({ went }) => cameBack(went, ['done', 'not_ours'], span));
  const again = plans.filter(({ went }) => cameBack(went, ['done'], span)).length;
  return { street: streetCount(back), home: homeCount(back), plans: fewOrNone(again) };
}

const cameBack = (
  went: readonly { to: string; at: number }[],
  closed: readonly string[],
  span: Span,
) =>
  went.some(({ to, at }, n) => {
    const before = went[n - 1];
    const isBack = before !== undefined && closed.includes(before.to) && !closed.includes(to);
    return isBack && to !== 'dropped' && at - before.at > SLIP_MS && isWithin(at, span);
  });

/** Few are not told apart; of none it may be said. */
export const fewOrNone = (count: number): number | null =>
  count === 0 || count >= FEWEST_FINDS ? count : null;

export function themesOf(lives: readonly Life[], span: Span): InsightReport['themes'] {
  const raised = lives.filter(({ kind, at }) => kind === 'observation' && isWithin(at, span));
  return inStreet.flatMap(({ id: category }) => {
    const some = raised.filter((one) => one.category === category);
    const voices = {
      child: voiceOf(some.filter(({ isOfChild }) => isOfChild)),
      adult: voiceOf(some.filter(({ isOfChild }) => !isOfChild)),
    };
    return some.length === 0 ? [] : [{ category, ...voices }];
  });
}

function voiceOf(some: readonly Life[]): Voice {
  if (fewOrNone(some.length) === null) return null;
  const judged = judgements.map((name) => [
    name,
    some.filter(({ judgement }) => judgement === name).length,
  ]);
  return { count: some.length, judged: Object.fromEntries(judged) };
}

export function homeThemesOf(lives: readonly Life[], span: Span): InsightReport['homeThemes'] {
  const told = lives.filter(({ kind, at }) => kind === 'concern' && isWithin(at, span));
  const named = atHome
    .map(({ id: category }) => ({ category, of: told.filter((one) => one.category === category) }))
    .filter(({ of }) => of.length > 0);
  const counts = withoutLoner(named.map(({ of }) => homeCount(of)));
  return named.map(({ category }, n) => ({ category, home: counts[n] ?? null }));
}

/** What was decided in the period not to be for us: "no, because …", or nothing said. */
export function becauseOf(lives: readonly Life[], span: Span): InsightReport['because'] {
  const refused = lives.filter(({ status, went }) => {
    const at = went.findLast(({ to }) => to === 'not_ours')?.at ?? null;
    return status === 'not_ours' && isWithin(at, span);
  });
  return categories.flatMap(({ id: category, about }) => {
    const some = refused.filter((one) => one.category === category);
    const count = about === 'street' ? streetCount : homeCount;
    const answered = some.filter(({ answers }) => answers.length > 0);
    const silent = some.filter(({ answers }) => answers.length === 0);
    if (some.length === 0) return [];
    return [{ category, answered: count(answered), silent: count(silent) }];
  });
}

/** Finds and first answers of the street over time. Of few walks a line only looks like news. */
export function trendOf(lives: readonly Life[], walks: number, span: Span): InsightReport['trend'] {
  if (walks < FEWEST_WALKS) return null;
  const parts = partsOf(span);
  const found = parts.map(() => 0);
  const answered = parts.map(() => 0);
  const add = (counts: number[], at: number | undefined) => {
    if (at === undefined || !isWithin(at, span)) return;
    const n = parts.findLastIndex(({ fromMs }) => fromMs <= at);
    counts[n] = (counts[n] ?? 0) + 1;
  };
  for (const { kind, at, answers } of lives) {
    if (kind !== 'observation') continue;
    add(found, at);
    add(answered, answers[0]);
  }
  return parts.map(({ from }, n) => ({
    from,
    found: fewOrNone(found[n] ?? 0),
    answered: fewOrNone(answered[n] ?? 0),
  }));
}

function partsOf({ from, to }: Span): { from: string; fromMs: number }[] {
  const isShort = Date.parse(to) - Date.parse(from) <= BY_WEEK_DAYS * DAY_MS;
  const days: string[] = [];
  for (let day = from; day <= to; day = isShort ? dayAfter(day, 7) : monthAfter(day))
    days.push(day);
  return days.map((day) => ({ from: day, fromMs: startOf(day) }));
}

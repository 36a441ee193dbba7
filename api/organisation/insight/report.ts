import type { InsightBody, InsightReport, WalkBody, WalkReport } from '../../../schema/insight.ts';
import { type Storage, select } from '../storage.ts';
import { clockOf, firstAnswerOf } from './clock.ts';
import { agesOf, becauseOf, homeThemesOf, reopenedOf, themesOf, trendOf } from './counts.ts';
import { isWithin, type Lives, readLives, type Span, spanOf } from './lives.ts';
import { plansKept, promisesKept, waitingPlans } from './promises.ts';
import { homeCount, streetCount } from './spread.ts';
import { readWalk } from './walk-report.ts';

/** What the office is told of its own work, in numbers or of one walk, as JSON text; never by person. */
export type Insight = (body: InsightBody | WalkBody) => string | undefined;

export const openInsight =
  (storage: Storage, clock: () => number): Insight =>
  (body) =>
    storage.transactionSync(() => {
      const answer: InsightReport | WalkReport | undefined =
        'walk' in body ? readWalk(storage, body.walk, clock()) : reportOf(storage, body, clock());
      return answer && JSON.stringify(answer);
    });

function reportOf(
  storage: Storage,
  { from, to, neighbourhood }: InsightBody,
  nowMs: number,
): InsightReport | undefined {
  const named = neighbourhood === null ? null : nameOf(storage, neighbourhood);
  if (named === undefined) return undefined;
  const span = spanOf(from, to, nowMs);
  const all = readLives(storage, span, neighbourhood);
  const { lives, plans } = all;
  const raised = lives.filter(({ at }) => isWithin(at, span));
  const walks = walksIn(storage, all, span, neighbourhood);
  return {
    madeAt: nowMs,
    from,
    to,
    neighbourhood: named,
    walks,
    heard: { street: streetCount(raised), home: homeCount(raised) },
    clock: clockOf(lives, span),
    firstAnswer: firstAnswerOf(lives, span),
    promises: promisesKept(storage, lives, span),
    plans: plansKept(all, span),
    ages: agesOf(lives, span),
    reopened: reopenedOf(lives, plans, span),
    themes: themesOf(lives, span),
    homeThemes: homeThemesOf(lives, span),
    because: becauseOf(lives, span),
    trend: trendOf(lives, walks, span),
    waiting: waitingPlans(storage, all, nowMs),
  };
}

const nameOf = (storage: Storage, code: string) =>
  select<{ code: string; name: string }>(
    storage,
    'SELECT code, name FROM neighbourhood WHERE code = ?',
    code,
  )[0];

/** How many walks began in the period; of a neighbourhood, those on which something was raised there. */
function walksIn(
  storage: Storage,
  { lives }: Lives,
  span: Span,
  neighbourhood: string | null,
): number {
  if (neighbourhood !== null)
    return new Set(
      lives.filter(({ at, walk }) => walk && isWithin(at, span)).map(({ walk }) => walk),
    ).size;
  const [found] = select<{ count: number }>(
    storage,
    `SELECT count(*) AS count FROM walk WHERE row->>'$.isDeleted' = 0 AND coalesce(row->>'$.set.isPlanned', 0) = 0 AND row->>'$.set.startedAt' BETWEEN ? AND ?`,
    span.fromMs,
    span.toMs,
  );
  return found?.count ?? 0;
}

import type { WalkLine, WalkReport } from '../../../schema/insight.ts';
import { categories } from '../../../schema/vocabulary/categories.ts';
import { findStatuses } from '../../../schema/workflow.ts';
import { inStreet } from '../desk/street.ts';
import { answersMaker, isOfChild, judgement } from '../desk/voices.ts';
import { type Storage, select } from '../storage.ts';
import { homeCount } from './spread.ts';

/** What fits on one A4. */
const MOST = 40;

export const walkFindsQuery = `SELECT row->>'$.set.category' AS category, row->>'$.set.status' AS status,
    ${judgement} AS judgement, row->>'$.at' AS at,
    row->>'$.set.position.lat' AS lat, row->>'$.set.position.lng' AS lng,
    ${isOfChild} AS isOfChild,
    coalesce((SELECT answer.row->>'$.set.text' FROM answer WHERE answer.row->>'$.set.about.id' = +observation.id
      AND answer.row->>'$.isDeleted' = 0 AND ${answersMaker} ORDER BY answer.seq DESC LIMIT 1),
      iif(row->>'$.set.via' IS NULL, row->>'$.set.notOursWhy', NULL), '') AS answer
  FROM observation WHERE walk = ? AND ${inStreet} AND row->>'$.isDeleted' = 0 AND row->>'$.set.duplicateOf' IS NULL
  ORDER BY row->>'$.at'`;
const homesQuery = `SELECT coalesce(row->>'$.set.address.id', row->>'$.set.address.line', '') AS household
  FROM concern WHERE walk = ? AND row->>'$.isDeleted' = 0`;

export function readWalk(storage: Storage, id: string, nowMs: number): WalkReport | undefined {
  const [walk] = select<{ name: string; startedAt: number }>(
    storage,
    `SELECT row->>'$.set.name' AS name, row->>'$.set.startedAt' AS startedAt FROM walk
     WHERE id = ? AND row->>'$.isDeleted' = 0`,
    id,
  );
  if (!walk) return undefined;
  const finds = select<Omit<WalkLine, 'isOfChild'> & { isOfChild: number }>(
    storage,
    walkFindsQuery,
    id,
  ).map((one): WalkLine => ({ ...one, isOfChild: one.isOfChild === 1 }));
  const told = select<{ household: string }>(storage, homesQuery, id).map(({ household }) => ({
    kind: 'concern' as const,
    household,
  }));
  const countOf = (is: (one: WalkLine) => boolean) => finds.filter(is).length;
  return {
    madeAt: nowMs,
    ...walk,
    seen: categories
      .map(({ id: category }) => ({ category, count: countOf((one) => one.category === category) }))
      .filter(({ count }) => count > 0),
    told: homeCount(told),
    decided: Object.fromEntries(
      findStatuses.map((status) => [status, countOf((one) => one.status === status)]),
    ) as WalkReport['decided'],
    answered: countOf(({ answer }) => answer !== ''),
    lines: finds.slice(0, MOST),
    of: finds.length,
  };
}

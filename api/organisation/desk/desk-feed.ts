import type { Kind } from '../../../schema/entities/row.ts';
import { limits } from '../../../schema/limits.ts';
import { type Storage, select } from '../storage.ts';
import { aboutOf, hangingKinds, inStreet, isOpen } from './street.ts';

export type FedRow = { seq: number; row: string };
type HangingKind = (typeof hangingKinds)[number];
const isHanging = (kind: Kind): kind is HangingKind =>
  (hangingKinds as readonly Kind[]).includes(kind);

const DAY_MS = 24 * 3_600_000;

/** Of some, since what changed nothing has the number of an earlier change. */
export const recentQuery = `SELECT max(seq) AS seq FROM
  (SELECT seq FROM journal WHERE received_at < ? ORDER BY received_at DESC LIMIT 200)`;

/** @returns the last change of before what a desk that begins gets whole. The same all day, so that it holds while pages come. */
export function recentFrom(storage: Storage, nowMs: number): number {
  const since = nowMs - (nowMs % DAY_MS) - limits.deskWholeMs;
  return select<{ seq: number | null }>(storage, recentQuery, since)[0]?.seq ?? 0;
}

export const openFindsQuery = `SELECT seq, row FROM observation
  WHERE ${isOpen} AND ${inStreet} AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?`;

/** Whether it is worth looking at all: of most kinds there is little, and not everywhere. */
export const anyQuery = (kind: HangingKind) =>
  `SELECT seq FROM ${kind} WHERE seq > ? AND seq <= ? LIMIT 1`;

/** What hangs on a find that comes whole: found from those finds, since what hangs on all the others is many times as much. */
export const onWholeQuery = (kind: HangingKind) => `
  WITH whole AS (
    SELECT id FROM observation WHERE seq > ?
    UNION ALL SELECT id FROM observation WHERE ${isOpen} AND seq <= ?),
  page AS MATERIALIZED (
    SELECT ${kind}.rowid AS place FROM whole CROSS JOIN ${kind} ON ${aboutOf(kind)} = +whole.id
    WHERE ${kind}.seq > ? AND ${kind}.seq <= ? AND ${inStreet} ORDER BY ${kind}.seq LIMIT ?)
  SELECT seq, row FROM page CROSS JOIN ${kind} ON ${kind}.rowid = page.place ORDER BY seq`;

/**
 * @returns of one kind what a desk that begins gets of before `recent`, in change order: finds that are open, and what hangs on
 * those and on finds that changed since. Null for a kind of which it gets all.
 */
export function olderRows(
  storage: Storage,
  kind: Kind,
  span: { since: number; until: number; recent: number; limit: number },
): FedRow[] | null {
  const { since, recent, limit } = span;
  if (since >= recent) return null;
  const until = Math.min(recent, span.until);
  if (kind === 'observation') return select<FedRow>(storage, openFindsQuery, since, until, limit);
  if (!isHanging(kind)) return null;
  if (select(storage, anyQuery(kind), since, until).length === 0) return [];
  return select<FedRow>(storage, onWholeQuery(kind), recent, recent, since, until, limit);
}

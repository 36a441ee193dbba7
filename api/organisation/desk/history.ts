import { type Actor, makerOf } from '../../../schema/actor.ts';
import type { AuditEntry } from '../../../schema/audit.ts';
import type { Kind } from '../../../schema/entities/row.ts';
import { limits } from '../../../schema/limits.ts';
import type { HistoryLine } from '../../../schema/review-desk.ts';
import { type Storage, select } from '../storage.ts';
import { aboutOf, hangingKinds } from './street.ts';

/** A line of which the lane is known: whose that is, the directory says, or else a row that came from it. */
export type LaneLine = Omit<HistoryLine, 'by'> & { lane: string; by: string | null };
export type History = { epoch: number; lines: LaneLine[] };

const subjectKinds: readonly Kind[] = ['observation', 'concern'];
const aboutKinds: readonly Kind[] = [...hangingKinds, 'follow_up', 'promise', 'story', 'conflict'];

/** That a photo's bytes came in is nobody's deed. */
const isDeed = `NOT (lane = 'server' AND body->>'$.t' = 'attachment.patch')`;
export const historyQuery = `
  SELECT mid, lane, why, status, body FROM journal
  WHERE body->>'$.e' IN (SELECT value FROM json_each(?)) AND status IN ('ok', 'merged') AND ${isDeed}
  ORDER BY seq DESC, n DESC LIMIT ?`;
export const aboutQueries = aboutKinds.map(
  (kind) => `SELECT id, made_by AS maker FROM ${kind} WHERE ${aboutOf(kind)} = ?`,
);

type Made = { id: string; maker: string };
type Accepted = {
  mid: string;
  lane: string;
  why: string | null;
  status: 'ok' | 'merged';
  body: string;
};

/** @returns what was done with a find and what hangs on it, oldest first; undefined when there never was such a find. */
export function readHistory(storage: Storage, id: string): LaneLine[] | undefined {
  const subject = subjectKinds.flatMap((kind) =>
    select<Made>(storage, `SELECT id, made_by AS maker FROM ${kind} WHERE id = ?`, id),
  );
  if (subject.length === 0) return undefined;
  const about = aboutQueries.flatMap((query) => select<Made>(storage, query, id));
  const made = new Map([...subject, ...about].map((one) => [one.id, one.maker]));
  const ids = JSON.stringify([...made.keys()]);
  const accepted = select<Accepted>(storage, historyQuery, ids, limits.historyLines);
  // What it makes has the id of the mutation that makes it.
  const makers = new Map(
    accepted.filter(({ mid }) => made.has(mid)).map(({ mid, lane }) => [lane, made.get(mid)]),
  );
  return accepted.map((one) => ({ ...lineOf(one), by: makers.get(one.lane) ?? null })).reverse();
}

/** Of edits that did not know of each other, only what came to be. */
function lineOf({ mid, lane, why, status, body }: Accepted): Omit<LaneLine, 'by'> {
  const { t, e, at, set } = JSON.parse(body) as Pick<HistoryLine, 't' | 'e' | 'at' | 'set'>;
  const kept = status === 'merged' ? (why?.split(',') ?? []) : [];
  const became = Object.entries(set).filter(([name]) => !kept.includes(name));
  return { mid, at, lane, t, e, set: Object.fromEntries(became) };
}

/** @returns the line for who reads back what was told to somebody else. */
export function historyRead(storage: Storage, actor: Actor, id: string): AuditEntry[] {
  // What was erased holds nothing to read.
  const read = select(
    storage,
    `SELECT id FROM concern WHERE id = ? AND made_by <> ? AND row->>'$.set' <> '{}'`,
    id,
    makerOf(actor),
  );
  const detail = { rows: 1 };
  return read.map(() => ({
    actor: actor.person ?? 'guest',
    action: 'concern.read',
    target: id,
    detail,
  }));
}

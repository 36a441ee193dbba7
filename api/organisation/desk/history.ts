import { type Actor, makerOf } from '../../../schema/actor.ts';
import type { AuditEntry } from '../../../schema/audit.ts';
import type { Kind } from '../../../schema/entities/row.ts';
import { limits } from '../../../schema/limits.ts';
import type { HistoryLine } from '../../../schema/review-desk.ts';
import { type Storage, select } from '../storage.ts';
import { heldOf, takenIn, withBoth } from './choices.ts';
import { aboutOf, hangingKinds } from './street.ts';

/** Where `by` is not known here, the directory says whose the lane is. */
export type LaneLine = Omit<HistoryLine, 'by'> & { by: string | null; lane: string };
export type History = { epoch: number; lines: LaneLine[] };

const subjectKinds: readonly Kind[] = ['observation', 'concern'];
const aboutKinds: readonly Kind[] = [...hangingKinds, 'follow_up', 'promise', 'story', 'conflict'];

/** That a photo's bytes came in is nobody's deed. */
const isDeed = `NOT (lane = 'server' AND body->>'$.t' = 'attachment.patch')`;
const line = 'mid, journal.lane, maker AS by, why, status, body, seq, n';
export const historyQuery = `
  SELECT ${line}
  FROM journal LEFT JOIN lane ON lane.id = journal.lane
  WHERE body->>'$.e' IN (SELECT value FROM json_each(?)) AND status IN ('ok', 'merged') AND ${isDeed}
  ORDER BY seq DESC, n DESC LIMIT ?`;
/** What could not be applied when it came in, and was taken in later. */
export const takenInQuery = `
  SELECT ${line} FROM journal LEFT JOIN lane ON lane.id = journal.lane
  WHERE status = 'held' AND mid IN (SELECT value FROM json_each(?)) AND body IS NOT NULL`;
export const aboutQueries = aboutKinds.map(
  (kind) => `SELECT id FROM ${kind} WHERE ${aboutOf(kind)} = ?`,
);

type Accepted = {
  mid: string;
  lane: string;
  by: string | null;
  why: string | null;
  status: 'ok' | 'merged' | 'held';
  body: string;
  seq: number;
  n: number;
};

/** @returns what was done with a find and what hangs on it, oldest first; undefined when there never was such a find. */
export function readHistory(storage: Storage, id: string): LaneLine[] | undefined {
  const isKnown = subjectKinds.some(
    (kind) => select(storage, `SELECT id FROM ${kind} WHERE id = ?`, id).length > 0,
  );
  if (!isKnown) return undefined;
  const about = aboutQueries.flatMap((query) => select<{ id: string }>(storage, query, id));
  const ids = [id, ...about.map((one) => one.id)];
  const held = heldOf(storage, ids);
  const all = JSON.stringify([...ids, ...held.keys()]);
  const accepted = [
    ...select<Accepted>(storage, historyQuery, all, limits.historyLines),
    ...select<Accepted>(storage, takenInQuery, JSON.stringify(takenIn(held))),
  ];
  const inOrder = accepted.sort((one, other) => one.seq - other.seq || one.n - other.n);
  return withBoth(storage, inOrder.map(lineOf), held);
}

/** Of edits that did not know of each other, only what came to be. */
function lineOf({ mid, lane, by, why, status, body }: Accepted): LaneLine {
  const { t, e, at, set } = JSON.parse(body) as Pick<HistoryLine, 't' | 'e' | 'at' | 'set'>;
  const kept = status === 'merged' ? (why?.split(',') ?? []) : [];
  const became = Object.entries(set).filter(([name]) => !kept.includes(name));
  return { mid, at, lane, by, t, e, set: Object.fromEntries(became) };
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

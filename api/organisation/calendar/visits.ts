import type { FollowUp } from '../../../schema/entities/things.ts';
import { subjectsOf } from '../../../schema/mutations/subjects.ts';
import { readRow } from '../server-write.ts';
import { type Storage, select } from '../storage.ts';
import type { NeighbourhoodOf } from './neighbourhoods.ts';

/** As long as nobody said how long it takes. */
const MINUTES = 60;

/**
 * A follow-up as a calendar may show it, which lies open on phones and desks: no resident, no address, and no word of what was told
 * at home. `task` is of the street alone.
 */
export type Visit = {
  id: string;
  /** YYYY-MM-DD and HH:MM. */
  day: string;
  at: string | null;
  minutes: number;
  neighbourhood: string | null;
  /** What it is about, counted. */
  finds: number;
  task: string | null;
  isOff: boolean;
  /** The number of the last change: it grows with each of them. */
  sequence: number;
  /** When that was, epoch ms. */
  changedAt: number;
};

/** @returns null for what has no day, or is empty since it was erased. */
export function visitOf(storage: Storage, row: FollowUp, where: NeighbourhoodOf): Visit | null {
  // A row of before there was more to plan lacks the newer fields, and an erased one all of them.
  const { plannedOn, at, minutes, task, status, about } = row.set as Partial<FollowUp['set']>;
  if (!plannedOn) return null;
  return {
    id: row.id,
    day: plannedOn,
    at: at ?? null,
    minutes: minutes ?? MINUTES,
    neighbourhood: where(about && readRow(storage, about)),
    finds: subjectsOf(row.set).length,
    task: row.audience === 'door' ? null : (task ?? null),
    isOff: row.isDeleted || status === 'dropped',
    sequence: row.seq,
    changedAt: changedAt(storage, row),
  };
}

/** By the server's clock, as far as the journal still tells. */
const changedAt = (storage: Storage, { id, at }: FollowUp): number =>
  select<{ at: number | null }>(
    storage,
    `SELECT max(received_at) AS at FROM journal WHERE body->>'$.e' = ?`,
    id,
  )[0]?.at ?? at;

/** Follow-ups as they are, in the order in which they changed. `which` is the caller's SQL. */
export const followUps = (storage: Storage, which: string, ...bindings: (string | number)[]) =>
  select<{ row: string }>(
    storage,
    `SELECT row FROM follow_up WHERE ${which} ORDER BY seq`,
    ...bindings,
  ).map(({ row }) => JSON.parse(row) as FollowUp);

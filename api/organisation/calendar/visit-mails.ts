import type { Row } from '../../../schema/entities/row.ts';
import type { FollowUp } from '../../../schema/entities/things.ts';
import { addJob } from '../jobs.ts';
import { dayOf } from '../resident/dutch-day.ts';
import { readRow } from '../server-write.ts';
import { type Storage, select } from '../storage.ts';
import { mailsOf } from './mail-off.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import { type Visit, visitOf } from './visits.ts';
import { memberOf } from './who.ts';

/** Who plans a day drags a card more than once: what stands after so long without a change is mailed. */
const WAIT_MS = 2 * 60_000;

export type VisitJob = { followUp: string; origin: string };
/** An invitation, or the word that it is off, to somebody who belongs here. */
export type VisitLetter = { method: 'REQUEST' | 'CANCEL'; person: string; visit: Visit };

type Mailed = { person: string; sequence: number; visit: Visit };

/** Plans to look at what a changed follow-up asks to be mailed; what was planned for it before is in that. */
export function planVisitMail(storage: Storage, row: Row, nowMs: number, origin: string): void {
  if (row.kind !== 'follow_up') return;
  if (!mailed(storage, row.id) && !personOf(row as FollowUp)) return;
  const payload: VisitJob = { followUp: row.id, origin };
  storage.sql.exec(
    `DELETE FROM job WHERE kind = 'visit' AND payload->>'$.followUp' = ?`,
    payload.followUp,
  );
  addJob(storage, {
    // Not the id of one that may run just now, and is struck out after it.
    id: `visit ${row.id} ${row.seq}`,
    kind: 'visit',
    dueAt: nowMs + WAIT_MS,
    payload: JSON.stringify(payload),
  });
}

/** Of what was erased, or went with it, the invitations are taken back at once. */
export function takeBackErased(storage: Storage, nowMs: number): void {
  for (const { id } of select<{ id: string }>(
    storage,
    `SELECT id FROM follow_up JOIN calendar_mail ON calendar_mail.follow_up = id WHERE row->>'$.isDeleted' = 1`,
  )) {
    const payload: VisitJob = { followUp: id, origin: '' };
    const job = { kind: 'visit', dueAt: nowMs, payload: JSON.stringify(payload) };
    addJob(storage, { id: `visit ${id} erased`, ...job });
  }
}

/**
 * What must be mailed about a follow-up so that whoever has it knows, and nobody else still does. Nothing when all of it was mailed:
 * a second time is harmless.
 */
export function visitLetters(storage: Storage, followUp: string, nowMs: number): VisitLetter[] {
  const today = dayOf(nowMs);
  const had = mailed(storage, followUp);
  const wanted = wantedMail(storage, followUp, today);
  const sequence = Math.max(wanted?.sequence ?? 0, (had?.sequence ?? 0) + 1);
  const letter = (method: VisitLetter['method'], { person, visit }: Mailed): VisitLetter => ({
    method,
    person,
    visit: { ...visit, isOff: method === 'CANCEL', sequence, changedAt: nowMs },
  });
  const letters: VisitLetter[] = [];
  if (had && had.person !== wanted?.person) {
    // A day that came is called off no more, and who wants no mail gets none.
    const isNews = had.visit.day >= today && !isOver(storage, had, today);
    if (isNews && wantsMail(storage, had.person)) letters.push(letter('CANCEL', had));
    else forgetMail(storage, followUp);
  }
  const isSaid = had?.person === wanted?.person && had && wanted && isSame(had.visit, wanted.visit);
  if (wanted && !isSaid) letters.push(letter('REQUEST', wanted));
  return letters;
}

/** What is done was there to be done: it stays in the agenda on its day. */
const isOver = (storage: Storage, { visit }: Mailed, today: string): boolean =>
  visit.day === today &&
  readRow(storage, { kind: 'follow_up', id: visit.id })?.set.status === 'done';

/** A letter went: what it said is what they know. */
export function noteVisitLetter(storage: Storage, { method, person, visit }: VisitLetter): void {
  if (method === 'CANCEL') {
    forgetMail(storage, visit.id);
    return;
  }
  storage.sql.exec(
    `INSERT INTO calendar_mail (follow_up, person, sequence, said) VALUES (?, ?, ?, ?)
     ON CONFLICT (follow_up) DO UPDATE SET person = excluded.person, sequence = excluded.sequence, said = excluded.said`,
    visit.id,
    person,
    visit.sequence,
    JSON.stringify(visit),
  );
}

function forgetMail(storage: Storage, followUp: string): void {
  storage.sql.exec('DELETE FROM calendar_mail WHERE follow_up = ?', followUp);
}

function mailed(storage: Storage, followUp: string): Mailed | undefined {
  const [found] = select<{ person: string; sequence: number; said: string }>(
    storage,
    'SELECT person, sequence, said FROM calendar_mail WHERE follow_up = ?',
    followUp,
  );
  if (!found) return undefined;
  const { person, sequence, said } = found;
  return { person, sequence, visit: JSON.parse(said) as Visit };
}

/** Who goes to a follow-up, where that is one person and it has a day. */
function personOf({ isDeleted, set }: FollowUp): string | null {
  const { who, plannedOn, status } = set as Partial<FollowUp['set']>;
  if (isDeleted || !plannedOn || status === 'dropped' || status === 'done') return null;
  return who?.kind === 'member' ? who.id : null;
}

/** What should stand in whose agenda from now on. */
function wantedMail(storage: Storage, followUp: string, today: string): Mailed | undefined {
  const row = readRow(storage, { kind: 'follow_up', id: followUp }) as FollowUp | undefined;
  const person = row ? personOf(row) : null;
  if (!row || !person || !wantsMail(storage, person)) return undefined;
  const visit = visitOf(storage, row, neighbourhoods(storage));
  return visit && visit.day >= today ? { person, sequence: row.seq, visit } : undefined;
}

/** Somebody who left needs no visits. */
const wantsMail = (storage: Storage, person: string): boolean =>
  memberOf(storage, person) !== undefined && mailsOf(storage, person).visits;

/** A change that nobody sees in their agenda is no news. */
function isSame(one: Visit, other: Visit): boolean {
  const shown = ({ day, at, minutes, neighbourhood, finds, task }: Visit) =>
    JSON.stringify([day, at, minutes, neighbourhood, finds, task]);
  return shown(one) === shown(other);
}

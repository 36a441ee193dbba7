import type { FollowUp, PromiseRow } from '../../../schema/entities/things.ts';
import { addJob } from '../jobs.ts';
import { dayOf } from '../resident/dutch-day.ts';
import { type Storage, select } from '../storage.ts';
import { lastSeven, nextSeven } from './digest-time.ts';
import { mailsOf } from './mail-off.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import { followUps, type Visit, visitOf } from './visits.ts';
import { type OwedOfWalk, owedOfWalks } from './walk-promises.ts';
import { allTeams, isOwn } from './who.ts';

/** `origin` is where the phone that pushed last found this server. */
export type DigestJob = { at: number; origin: string };

/** What one person hears of their day: no name, no address and no words. */
export type Digest = {
  /** Planned for today, in the order of the day. */
  visits: Visit[];
  /** Promised for today, and for a day that is over. */
  promised: number;
  overdue: number;
  /** Given to them, or to a team of theirs, since the overview before. */
  came: number;
  /** What a walk promised by today or an earlier day, in its words: no resident is in it. */
  ofWalks: OwedOfWalk[];
};

type Who = { kind: string; id: string | null } | null;
type DayOf = { isToday: boolean; isLate: boolean };
type Work = {
  planned: { who: Who; visit: Visit }[];
  promises: ({ who: Who } & DayOf)[];
  ofWalks: OwedOfWalk[];
  came: Who[];
};

/** Plans the first morning; the next ones follow from it, with links to where this server was found last. */
export function planDigest(storage: Storage, nowMs: number, origin: string): void {
  const [planned] = select<{ id: string; origin: string }>(
    storage,
    `SELECT id, payload->>'$.origin' AS origin FROM job WHERE kind = 'digest' ORDER BY due_at DESC LIMIT 1`,
  );
  if (!planned) planNextDigest(storage, nowMs, origin);
  else if (planned.origin !== origin)
    storage.sql.exec(
      `UPDATE job SET payload = json_set(payload, '$.origin', ?) WHERE id = ?`,
      origin,
      planned.id,
    );
}

export function planNextDigest(storage: Storage, nowMs: number, origin: string): void {
  const at = nextSeven(nowMs);
  const payload: DigestJob = { at, origin };
  const job = { id: `digest ${at}`, kind: 'digest', dueAt: at };
  addJob(storage, { ...job, payload: JSON.stringify(payload) });
}

/** @returns what each of these people hears of the day that began at `at`; who has nothing to hear is left out. */
export function digests(
  storage: Storage,
  people: readonly string[],
  at: number,
): Record<string, Digest> {
  const work = workOf(storage, at);
  const teams = allTeams(storage);
  const made: Record<string, Digest> = {};
  for (const person of people) {
    if (!mailsOf(storage, person).digest) continue;
    const isTheirs = ({ who }: { who: Who }) => isOwn(who, person, teams);
    const promises = work.promises.filter(isTheirs);
    const digest: Digest = {
      visits: work.planned.filter(isTheirs).map(({ visit }) => visit),
      promised: promises.filter(({ isToday }) => isToday).length,
      overdue: promises.filter(({ isLate }) => isLate).length,
      came: work.came.filter((who) => isTheirs({ who })).length,
      ofWalks: work.ofWalks.filter(({ team }) => isTheirs({ who: { kind: 'team', id: team } })),
    };
    const { promised, overdue, came, ofWalks } = digest;
    if (digest.visits.length + promised + overdue + came + ofWalks.length > 0)
      made[person] = digest;
  }
  return made;
}

/** Marks that somebody is told about this day. @returns false when that was done. */
export function takeDigest(storage: Storage, person: string, at: number): boolean {
  const day = asNumber(dayOf(at));
  const taken = select(
    storage,
    `INSERT INTO meta (key, value) VALUES (?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value < excluded.value RETURNING key`,
    `digest ${person}`,
    day,
  );
  return taken.length > 0;
}

/** The letter did not go. */
export function giveBackDigest(storage: Storage, person: string): void {
  storage.sql.exec('DELETE FROM meta WHERE key = ?', `digest ${person}`);
}

const asNumber = (day: string) => Number(day.replaceAll('-', ''));

function workOf(storage: Storage, at: number): Work {
  const today = dayOf(at);
  const where = neighbourhoods(storage);
  const open = followUps(
    storage,
    `row->>'$.isDeleted' = 0 AND row->>'$.set.status' NOT IN ('done', 'dropped') AND row->>'$.set.who.kind' IN ('member', 'team')`,
  );
  const on = (day: string | null): DayOf => ({
    isToday: day === today,
    isLate: day !== null && day < today,
  });
  const planned = open
    .filter(({ set }) => set.plannedOn === today)
    .flatMap((row) => {
      const visit = visitOf(storage, row, where);
      return visit ? [{ who: row.set.who, visit }] : [];
    })
    .sort((one, other) => (one.visit.at ?? '').localeCompare(other.visit.at ?? ''));
  const due = open.map(({ set }) => ({
    who: set.who,
    isToday: set.dueOn === today && set.plannedOn !== today,
    isLate: on(dueOf(set)).isLate,
  }));
  const toResidents = openPromises(storage).map(({ set }) => ({
    who: { kind: 'team', id: set.team },
    ...on(set.dueOn),
  }));
  return {
    planned,
    promises: [...due, ...toResidents],
    came: cameSince(storage, lastSeven(at)),
    ofWalks: owedOfWalks(storage, today),
  };
}

/** What has no promised day is late when the day that it was planned for is over, and it was not begun. */
function dueOf({ dueOn, plannedOn, status }: FollowUp['set']): string | null {
  return dueOn ?? (status === 'doing' || status === 'waiting' ? null : plannedOn);
}

const openPromises = (storage: Storage): PromiseRow[] =>
  select<{ row: string }>(
    storage,
    `SELECT row FROM promise WHERE row->>'$.isDeleted' = 0 AND row->>'$.set.isKept' = 0 AND row->>'$.set.team' IS NOT NULL
     AND row->>'$.set.about.kind' = 'concern'`,
  ).map(({ row }) => JSON.parse(row) as PromiseRow);

const given = [
  { kind: 'observation', field: 'assignee', isOpen: `('done', 'not_ours')` },
  { kind: 'concern', field: 'assignee', isOpen: `('done', 'not_ours')` },
  { kind: 'follow_up', field: 'who', isOpen: `('done', 'dropped')` },
] as const;

/** Whom something was given to since then, by the server's own clock. */
const cameSince = (storage: Storage, sinceMs: number): Who[] =>
  given.flatMap(({ kind, field, isOpen }) =>
    select<{ who: string; id: string | null }>(
      storage,
      `SELECT ${kind}.row->>'$.set.${field}.kind' AS who, ${kind}.row->>'$.set.${field}.id' AS id FROM journal
       JOIN ${kind} ON ${kind}.id = journal.body->>'$.e' AND ${kind}.row->>'$.from.${field}' = journal.mid
       WHERE journal.received_at >= ? AND journal.status <> 'repeat' AND ${kind}.row->>'$.isDeleted' = 0
         AND ${kind}.row->>'$.set.status' NOT IN ${isOpen} AND who IS NOT NULL`,
      sinceMs,
    ).map(({ who, id }) => ({ kind: who, id })),
  );

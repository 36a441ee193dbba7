import { worksInOffice } from '../../../schema/actor.ts';
import type { FollowUp } from '../../../schema/entities/things.ts';
import { dayOf } from '../resident/dutch-day.ts';
import { standing } from '../resident/told-rows.ts';
import { type Storage, select } from '../storage.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import { followUps, type Visit, visitOf } from './visits.ts';
import { allTeams, isOwn, maySeeTeam, memberOf, teamOf } from './who.ts';

export type FeedKind = 'member' | 'team';
/** A link to a calendar, without what opens it. */
export type Feed = { id: string; kind: FeedKind; name: string; madeAt: number };
export type NewFeed = { id: string; secretHash: string; kind: FeedKind; subject: string };
/** What a link opens, and for whom it was made. */
export type OpenFeed = { madeBy: string; kind: FeedKind; name: string; visits: Visit[] };

type Stored = NewFeed & { madeBy: string; madeAt: number };
const FEED = `id, secret_hash AS secretHash, kind, subject, made_by AS madeBy, made_at AS madeAt`;

/** More than a phone, a desk and each team of a large organisation. */
const MOST_FEEDS = 20;
const PAST_DAYS = 30;
const DAY_MS = 24 * 3_600_000;

/** A calendar is one's own, or of a team that one is in or leads; whoever made it must belong here for as long as it is read. */
function mayHave(storage: Storage, person: string, kind: FeedKind, subject: string): boolean {
  const member = memberOf(storage, person);
  if (!member) return false;
  if (kind === 'member') return subject === person;
  const team = teamOf(storage, subject);
  return team !== undefined && maySeeTeam(member, team);
}

/** @returns undefined for a calendar that is not theirs to have, or one too many. */
export function makeFeed(storage: Storage, person: string, feed: NewFeed, nowMs: number) {
  const { id, secretHash, kind, subject } = feed;
  if (!mayHave(storage, person, kind, subject)) return undefined;
  if (storedFeeds(storage, person).length >= MOST_FEEDS) return undefined;
  storage.sql.exec(
    'INSERT INTO calendar_feed (id, secret_hash, kind, subject, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    secretHash,
    kind,
    subject,
    person,
    nowMs,
  );
  return shown(storage, { ...feed, madeBy: person, madeAt: nowMs });
}

/** The links that somebody made, and the teams of which they can make one. */
export const feedsOf = (storage: Storage, person: string): Feed[] =>
  storedFeeds(storage, person).map((feed) => shown(storage, feed));

export function teamsFor(storage: Storage, person: string): { id: string; name: string }[] {
  const member = memberOf(storage, person);
  if (!member) return [];
  return allTeams(storage)
    .filter((team) => maySeeTeam(member, team))
    .map(({ id, set }) => ({ id, name: set.name }));
}

/** @returns whether there was one of theirs. */
export const revokeFeed = (storage: Storage, person: string, id: string): boolean =>
  select(storage, 'DELETE FROM calendar_feed WHERE id = ? AND made_by = ? RETURNING id', id, person)
    .length > 0;

/** Who left comes back, if ever, without the links of before. */
export function forgetFeeds(storage: Storage, person: string): void {
  storage.sql.exec('DELETE FROM calendar_feed WHERE made_by = ?', person);
}

/** @returns undefined for a secret that opens nothing, or nothing any more. */
export function openFeed(storage: Storage, secretHash: string, nowMs: number) {
  const [feed] = select<Stored>(
    storage,
    `SELECT ${FEED} FROM calendar_feed WHERE secret_hash = ?`,
    secretHash,
  );
  if (!feed || !mayHave(storage, feed.madeBy, feed.kind, feed.subject)) return undefined;
  const where = neighbourhoods(storage);
  const visits = followUps(
    storage,
    `row->>'$.set.who.kind' = ? AND row->>'$.set.who.id' = ? AND row->>'$.set.plannedOn' >= ?`,
    feed.kind,
    feed.subject,
    dayOf(nowMs - PAST_DAYS * DAY_MS),
  ).flatMap((row) => visitOf(storage, row, where) ?? []);
  const { name } = shown(storage, feed);
  return { madeBy: feed.madeBy, kind: feed.kind, name, visits } satisfies OpenFeed;
}

/** One visit, for who works in the office or has it. */
export function openVisit(storage: Storage, person: string, id: string): Visit | undefined {
  const member = memberOf(storage, person);
  const row = standing<FollowUp>(storage, 'follow_up', id);
  if (!member || !row) return undefined;
  const isTheirs = isOwn(row.set.who, person, allTeams(storage));
  if (!worksInOffice(member.set.role) && !isTheirs) return undefined;
  return visitOf(storage, row, neighbourhoods(storage)) ?? undefined;
}

const storedFeeds = (storage: Storage, person: string): Stored[] =>
  select<Stored>(
    storage,
    `SELECT ${FEED} FROM calendar_feed WHERE made_by = ? ORDER BY made_at, id`,
    person,
  );

const shown = (storage: Storage, { id, kind, subject, madeAt }: Stored): Feed => ({
  id,
  kind,
  name: (kind === 'team' ? teamOf(storage, subject) : memberOf(storage, subject))?.set.name ?? '',
  madeAt,
});

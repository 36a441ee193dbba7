import { sql } from 'drizzle-orm';
import {
  type IndexBuilder,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/**
 * What one organisation's object keeps. Every noun has a table of this shape: `row` is entities/row.ts as JSON, passed to
 * the feed unopened; the columns beside it are what the feed selects on.
 */
const rowTable = <const N extends string>(name: N, ...more: IndexBuilder[]) =>
  sqliteTable(
    name,
    {
      id: text().primaryKey(),
      walk: text(),
      seq: integer().notNull(),
      audience: text({ enum: ['walk', 'door', 'office'] }).notNull(),
      madeBy: text('made_by').notNull(),
      row: text().notNull(),
    },
    (table) => [
      index(`${name}_by_walk`).on(table.walk, table.seq),
      index(`${name}_by_seq`).on(table.seq),
      // Confidential rows are few among many, or none.
      index(`${name}_at_door`).on(table.seq).where(sql`audience = 'door'`),
      ...more,
    ],
  );

/** Finds what hangs on a find from the find: all of it, or what changed since. */
const byAbout = (name: string) =>
  index(`${name}_by_about`).on(sql`row->>'$.set.about.id'`, sql`seq`, sql`audience`);

export const walk = rowTable('walk');
export const participant = rowTable(
  'participant',
  index('participant_children')
    .on(sql`made_by`, sql`walk`)
    .where(sql`row->>'$.set.role' = 'child'`),
);
export const observation = rowTable(
  'observation',
  index('observation_open')
    .on(sql`seq`, sql`id`)
    .where(sql`row->>'$.set.status' NOT IN ('done', 'not_ours') AND row->>'$.isDeleted' = 0`),
  index('observation_by_parent')
    .on(sql`row->>'$.set.duplicateOf'`)
    .where(sql`row->>'$.set.duplicateOf' IS NOT NULL`),
);
/** Confidential: in its own table, in no scope but `door` and `concerns`. */
export const concern = rowTable('concern');
export const promise = rowTable('promise', byAbout('promise'));
export const answer = rowTable('answer', byAbout('answer'));
export const cause = rowTable('cause');
export const story = rowTable('story', byAbout('story'));
export const note = rowTable('note', byAbout('note'));
export const attachment = rowTable('attachment', byAbout('attachment'));
export const followUp = rowTable('follow_up', byAbout('follow_up'));
export const member = rowTable('member');
export const organisation = rowTable('organisation');
export const team = rowTable('team');
export const standardText = rowTable('standard_text');
export const offer = rowTable('offer');
export const label = rowTable('label', byAbout('label'));
export const comment = rowTable('comment', byAbout('comment'));
export const handover = rowTable('handover', byAbout('handover'));
export const savedView = rowTable('saved_view');
export const snag = rowTable('snag', byAbout('snag'));
export const appeal = rowTable('appeal', byAbout('appeal'));
export const initiative = rowTable('initiative', byAbout('initiative'));
export const strength = rowTable('strength', byAbout('strength'));
export const signup = rowTable('signup');
export const street = rowTable('street');
/** Confidential, and gone for good after its day. */
export const doorstep = rowTable('doorstep');
export const alsoSeen = rowTable('also_seen', byAbout('also_seen'));
export const vote = rowTable('vote', byAbout('vote'));
export const verdict = rowTable('verdict', byAbout('verdict'));
export const conflict = rowTable('conflict', byAbout('conflict'));
export const held = rowTable('held');

/** The code that a resident holds, and what it stands for: the only way in without an account. */
export const receipt = sqliteTable('receipt', {
  code: text().primaryKey(),
  concern: text().notNull(),
});

/** A calendar that somebody subscribed to. The secret of its address is kept as a hash, and gone when it is taken back. */
export const calendarFeed = sqliteTable('calendar_feed', {
  id: text().primaryKey(),
  secretHash: text('secret_hash').notNull().unique(),
  kind: text({ enum: ['member', 'team'] }).notNull(),
  subject: text().notNull(),
  madeBy: text('made_by').notNull(),
  madeAt: integer('made_at').notNull(),
});

/** What the last calendar mail about a follow-up said, to whom: the next has a higher sequence, or takes it back. */
export const calendarMail = sqliteTable('calendar_mail', {
  followUp: text('follow_up').primaryKey(),
  person: text().notNull(),
  sequence: integer().notNull(),
  said: text().notNull(),
});

/** Mails that somebody wants no more of: invitations to what they go to, or the day's overview. */
export const mailOff = sqliteTable(
  'mail_off',
  { person: text().notNull(), what: text({ enum: ['visits', 'digest'] }).notNull() },
  (table) => [primaryKey({ columns: [table.person, table.what] })],
);

/** Ids of what was erased, also where a restore brought back a database that has it still. */
export const erased = sqliteTable('erased', { id: text().primaryKey(), at: integer().notNull() });

/** `epoch` and `head` (the change counter). */
export const meta = sqliteTable('meta', { key: text().primaryKey(), value: integer().notNull() });

/** How far each lane has come. Its rights are the directory's and come along with each call. */
export const lane = sqliteTable('lane', {
  id: text().primaryKey(),
  lastN: integer('last_n').notNull(),
  /** Whose work it is: a person's id, or its first lane. Null of before this was kept; then the directory says. */
  maker: text(),
});

/** Every mutation ever accepted, once per mid; a mid that came again under another number is a `repeat` without a body. */
export const journal = sqliteTable(
  'journal',
  {
    lane: text().notNull(),
    n: integer().notNull(),
    mid: text().notNull(),
    status: text({ enum: ['ok', 'merged', 'held', 'erased', 'repeat'] }).notNull(),
    seq: integer().notNull(),
    why: text(),
    body: text(),
    receivedAt: integer('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.lane, table.n] }),
    uniqueIndex('journal_mid').on(table.mid).where(sql`status <> 'repeat'`),
    index('journal_by_subject').on(sql`body->>'$.e'`),
    index('journal_by_time').on(table.receivedAt, table.seq),
  ],
);

/** Everything that must happen later, driven by the object's one alarm. */
export const job = sqliteTable(
  'job',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    dueAt: integer('due_at').notNull(),
    attempts: integer().notNull(),
    payload: text().notNull(),
  },
  (table) => [index('job_by_due').on(table.dueAt)],
);

/** What was done to people, rights and decisions: only ever added to, each line holding the hash of the one before. */
export const audit = sqliteTable('audit', {
  n: integer().primaryKey(),
  at: integer().notNull(),
  actor: text().notNull(),
  action: text().notNull(),
  target: text(),
  detail: text().notNull(),
  previous: text().notNull(),
  hash: text().notNull(),
});

/** What was looked at in a night, and what was found broken: ids and counts alone. `progress` is where it is, or came to. */
export const checkup = sqliteTable('checkup', {
  at: integer().primaryKey(),
  by: text({ enum: ['night', 'person'] }).notNull(),
  endedAt: integer('ended_at'),
  looked: integer().notNull(),
  broken: text().notNull(),
  progress: text().notNull(),
});

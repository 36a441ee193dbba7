import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The directory answers only: who are you, and which organisation's object holds your work. */
export const organisation = sqliteTable('organisation', {
  /** Never reused. */
  slug: text().primaryKey(),
  name: text().notNull(),
  /** The Durable Object's random id. */
  objectId: text('object_id').notNull(),
  /** Rises before a restore and goes along with every call to the object. */
  epoch: integer().notNull(),
  /** Whether anyone with the app's address may start a walk, or signed-in people only. */
  isOpen: integer('is_open', { mode: 'boolean' }).notNull(),
});

export const person = sqliteTable('person', { id: text().primaryKey(), name: text().notNull() });

export const membership = sqliteTable(
  'membership',
  {
    person: text()
      .notNull()
      .references(() => person.id),
    organisation: text()
      .notNull()
      .references(() => organisation.slug),
    role: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.person, table.organisation] })],
);

/** What a browser may read: the cookie's hash, and the person once signed in. */
export const session = sqliteTable('session', {
  tokenHash: text('token_hash').primaryKey(),
  person: text().references(() => person.id),
  expiresAt: integer('expires_at').notNull(),
});

/** One browser installation × one credential. The hand-in token is kept as a hash and can only push. */
export const lane = sqliteTable(
  'lane',
  {
    id: text().primaryKey(),
    organisation: text()
      .notNull()
      .references(() => organisation.slug),
    tokenHash: text('token_hash').notNull().unique(),
    root: text().notNull(),
    walk: text(),
    person: text(),
    role: text().notNull(),
    sessionHash: text('session_hash').notNull(),
    openedAt: integer('opened_at').notNull(),
    handInUntil: integer('hand_in_until'),
    revokedAt: integer('revoked_at'),
  },
  (table) => [index('lane_by_session').on(table.sessionHash)],
);

export const joinCode = sqliteTable('join_code', {
  code: text().primaryKey(),
  secretHash: text('secret_hash').unique(),
  organisation: text()
    .notNull()
    .references(() => organisation.slug),
  walk: text().notNull(),
  endsAt: integer('ends_at').notNull(),
});

/** Wrong codes per sender (a hash), so that a six-character code cannot be guessed. */
export const attempt = sqliteTable('attempt', {
  sender: text().primaryKey(),
  count: integer().notNull(),
  resetsAt: integer('resets_at').notNull(),
});

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

const slugOf = () =>
  text()
    .notNull()
    .references(() => organisation.slug);
const personOf = (name: string) =>
  text(name)
    .notNull()
    .references(() => person.id, { onDelete: 'cascade' });
/** better-auth hands over dates. */
const moment = (name: string) => integer(name, { mode: 'timestamp_ms' }).notNull();

/** better-auth's user. Made by an invitation, never by signing in. */
export const person = sqliteTable('person', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull(),
  image: text(),
  createdAt: moment('created_at'),
  updatedAt: moment('updated_at'),
});

/** better-auth's session: somebody is signed in on one browser. The cookie is signed, so the token alone opens nothing. */
export const signIn = sqliteTable(
  'sign_in',
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: personOf('user_id'),
    expiresAt: moment('expires_at'),
    createdAt: moment('created_at'),
    updatedAt: moment('updated_at'),
    /** Not kept; better-auth wants the column. */
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    /** The last use of what only a manager may, epoch ms: half an hour later it asks to sign in again. */
    managedAt: integer('managed_at'),
  },
  (table) => [index('sign_in_by_person').on(table.userId)],
);

/** better-auth's link to an identity elsewhere: the place for Entra ID. */
export const account = sqliteTable('account', {
  id: text().primaryKey(),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  userId: personOf('user_id'),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: integer('access_token_expires_at', { mode: 'timestamp_ms' }),
  refreshTokenExpiresAt: integer('refresh_token_expires_at', { mode: 'timestamp_ms' }),
  scope: text(),
  password: text(),
  createdAt: moment('created_at'),
  updatedAt: moment('updated_at'),
});

/** better-auth's codes by e-mail (hashed) and passkey challenges, each used once. */
export const verification = sqliteTable(
  'verification',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment('expires_at'),
    createdAt: moment('created_at'),
    updatedAt: moment('updated_at'),
  },
  (table) => [index('verification_by_identifier').on(table.identifier)],
);

export const passkey = sqliteTable(
  'passkey',
  {
    id: text().primaryKey(),
    name: text(),
    publicKey: text('public_key').notNull(),
    userId: personOf('user_id'),
    credentialID: text('credential_id').notNull().unique(),
    counter: integer().notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: integer('backed_up', { mode: 'boolean' }).notNull(),
    transports: text(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }),
    aaguid: text(),
  },
  (table) => [index('passkey_by_person').on(table.userId)],
);

export const membership = sqliteTable(
  'membership',
  { person: personOf('person'), organisation: slugOf(), role: text().notNull() },
  (table) => [
    primaryKey({ columns: [table.person, table.organisation] }),
    index('membership_by_organisation').on(table.organisation),
  ],
);

/** Taken by signing in with the address it was sent to. */
export const invitation = sqliteTable(
  'invitation',
  {
    id: text().primaryKey(),
    organisation: slugOf(),
    person: personOf('person'),
    role: text().notNull(),
    invitedBy: text('invited_by').notNull(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    /** Taken, or taken back. */
    closedAt: integer('closed_at'),
  },
  (table) => [
    index('invitation_by_person').on(table.person),
    index('invitation_by_organisation').on(table.organisation),
  ],
);

/** What a browser of somebody without an account may read: the hash of its cookie. */
export const session = sqliteTable('session', {
  tokenHash: text('token_hash').primaryKey(),
  expiresAt: integer('expires_at').notNull(),
});

/** One browser installation × one credential. The hand-in token is kept as a hash and can only push. */
export const lane = sqliteTable(
  'lane',
  {
    id: text().primaryKey(),
    organisation: slugOf(),
    tokenHash: text('token_hash').notNull().unique(),
    root: text().notNull(),
    walk: text(),
    /** Whose work it is; their role is their membership's, read anew on each call. */
    person: text(),
    /** `guest` or `child` where there is no person. */
    role: text().notNull(),
    /** The cookie that may read it, where there is no person. */
    sessionHash: text('session_hash'),
    openedAt: integer('opened_at').notNull(),
    handInUntil: integer('hand_in_until'),
    revokedAt: integer('revoked_at'),
    /** When it was last heard, and what it said was still only there. */
    seenAt: integer('seen_at'),
    leftFinds: integer('left_finds'),
    leftPhotos: integer('left_photos'),
  },
  (table) => [
    index('lane_by_session').on(table.sessionHash),
    index('lane_by_walk').on(table.organisation, table.walk),
  ],
);

export const joinCode = sqliteTable('join_code', {
  code: text().primaryKey(),
  secretHash: text('secret_hash').unique(),
  organisation: slugOf(),
  walk: text().notNull(),
  /** Who started the walk, as the object stamps authors: a person, or the root lane of a guest. */
  startedBy: text('started_by').notNull(),
  startsAt: integer('starts_at').notNull(),
  endsAt: integer('ends_at').notNull(),
  /** Nobody comes in any more. */
  stoppedAt: integer('stopped_at'),
});

/** What was tried in vain, by whom or at what (a hash), counted exactly: no code can be guessed. */
export const attempt = sqliteTable('attempt', {
  sender: text().primaryKey(),
  count: integer().notNull(),
  resetsAt: integer('resets_at').notNull(),
});

/** Lets one socket in, once, within a minute. */
export const ticket = sqliteTable('ticket', {
  hash: text().primaryKey(),
  lane: text().notNull(),
  expiresAt: integer('expires_at').notNull(),
});

/** Ids of what was erased: here, where no restore of an organisation's own database brings it back. */
export const erased = sqliteTable(
  'erased',
  { organisation: slugOf(), id: text().notNull(), at: integer().notNull() },
  (table) => [primaryKey({ columns: [table.organisation, table.id] })],
);

import { and, count, eq, isNull, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { type Actor, type Role, roles, type StaffRole, staffRoles } from '../../schema/actor.ts';
import { lane, membership, organisation, person } from '../../schema/db/directory/tables.ts';
import { limits } from '../../schema/limits.ts';

export type Organisation = typeof organisation.$inferSelect;
export type LaneRow = typeof lane.$inferSelect;
/** `staffRole` is what its person is in the organisation today; null without a person, or when they left. */
export type KnownLane = { lane: LaneRow; organisation: Organisation; staffRole: string | null };

export async function organisationBySlug(
  directory: D1Database,
  slug: string,
): Promise<Organisation | undefined> {
  return drizzle(directory).select().from(organisation).where(eq(organisation.slug, slug)).get();
}

const knownLane = (directory: D1Database) =>
  drizzle(directory)
    .select({ lane, organisation, staffRole: membership.role })
    .from(lane)
    .innerJoin(organisation, eq(lane.organisation, organisation.slug))
    .leftJoin(
      membership,
      and(eq(membership.person, lane.person), eq(membership.organisation, lane.organisation)),
    );

export const laneByTokenHash = (
  directory: D1Database,
  tokenHash: string,
): Promise<KnownLane | undefined> =>
  knownLane(directory).where(eq(lane.tokenHash, tokenHash)).get();

export const laneById = (directory: D1Database, id: string): Promise<KnownLane | undefined> =>
  knownLane(directory).where(eq(lane.id, id)).get();

export async function addLane(directory: D1Database, row: LaneRow): Promise<void> {
  await drizzle(directory).insert(lane).values(row).onConflictDoNothing();
}

export async function removeLane(directory: D1Database, id: string): Promise<void> {
  await drizzle(directory).delete(lane).where(eq(lane.id, id));
}

/** How many phones without an account a walk has; a cloned phone counts once, one that was sent away not. */
export async function countDevices(
  directory: D1Database,
  { organisation: slug, walk }: { organisation: string; walk: string },
): Promise<number> {
  const isHere = and(
    eq(lane.organisation, slug),
    eq(lane.walk, walk),
    isNull(lane.person),
    isNull(lane.revokedAt),
  );
  const row = await drizzle(directory)
    .select({ devices: count(sql`DISTINCT ${lane.root}`) })
    .from(lane)
    .where(isHere)
    .get();
  return row?.devices ?? 0;
}

/** @returns who works on each of these lanes: a person, or the first lane of who has no account. A lane that is gone is left out. */
export async function makersOf(
  directory: D1Database,
  slug: string,
  lanes: Iterable<string>,
): Promise<Map<string, string>> {
  const ids = [...new Set(lanes)];
  if (ids.length === 0) return new Map();
  const json = JSON.stringify(ids);
  const found = await drizzle(directory)
    .select({ id: lane.id, maker: sql<string>`coalesce(${lane.person}, ${lane.root})` })
    .from(lane)
    // One parameter for all of them: D1 takes a hundred.
    .where(
      and(eq(lane.organisation, slug), sql`${lane.id} IN (SELECT value FROM json_each(${json}))`),
    )
    .all();
  return new Map(found.map(({ id, maker }) => [id, maker]));
}

/** A guest's right to read moves to the browser's newest cookie; the hand-in token stays as it was. */
export async function moveReading(
  directory: D1Database,
  laneId: string,
  sessionHash: string,
): Promise<void> {
  await drizzle(directory).update(lane).set({ sessionHash }).where(eq(lane.id, laneId));
}

const HEARD_AGAIN_MS = 60_000;

/** What a phone says is still only there, for who waits for it. Not written for every pull. */
export async function hearLane(
  directory: D1Database,
  row: LaneRow,
  left: { finds: number; photos: number },
  nowMs: number,
): Promise<void> {
  const isSame = row.leftFinds === left.finds && row.leftPhotos === left.photos;
  if (isSame && row.seenAt !== null && nowMs - row.seenAt < HEARD_AGAIN_MS) return;
  await drizzle(directory)
    .update(lane)
    .set({ seenAt: nowMs, leftFinds: left.finds, leftPhotos: left.photos })
    .where(eq(lane.id, row.id));
}

export async function roleIn(
  directory: D1Database,
  who: string,
  slug: string,
): Promise<StaffRole | undefined> {
  const row = await drizzle(directory)
    .select()
    .from(membership)
    .where(and(eq(membership.person, who), eq(membership.organisation, slug)))
    .get();
  return staffRoles.find((role) => role === row?.role);
}

/** Where somebody belongs. */
export async function organisationsOf(directory: D1Database, who: string): Promise<Organisation[]> {
  const found = await drizzle(directory)
    .select({ organisation })
    .from(membership)
    .innerJoin(organisation, eq(membership.organisation, organisation.slug))
    .where(eq(membership.person, who))
    .all();
  return found.map((row) => row.organisation);
}

export async function personById(
  directory: D1Database,
  id: string,
): Promise<{ id: string; name: string } | undefined> {
  return drizzle(directory)
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(eq(person.id, id))
    .get();
}

/** Who acts on this lane now: the directory's word of this moment, never a body's. Who left the organisation is sent away. */
export function actorOf({ lane: row, staffRole }: KnownLane, nowMs: number): Actor {
  const role: Role =
    roles.find((one) => one === (row.person === null ? row.role : staffRole)) ?? 'guest';
  const hasLeft = row.person !== null && staffRole === null;
  return {
    lane: row.id,
    root: row.root,
    person: row.person,
    role,
    walk: row.walk,
    isRevoked: row.revokedAt !== null || hasLeft,
    isLate: row.handInUntil !== null && nowMs > row.handInUntil,
  };
}

/** Guests hand in until three days after the walk's code has closed. */
export const handInUntil = (endsAt: number): number =>
  endsAt + limits.joinGraceMs + limits.handInGraceMs;

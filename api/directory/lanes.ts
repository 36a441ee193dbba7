import { and, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { type Actor, type Role, roles } from '../../schema/actor.ts';
import { lane, membership, organisation, person } from '../../schema/db/directory/tables.ts';

export type Organisation = typeof organisation.$inferSelect;
export type LaneRow = typeof lane.$inferSelect;
export type KnownLane = { lane: LaneRow; organisation: Organisation };

export async function organisationBySlug(
  directory: D1Database,
  slug: string,
): Promise<Organisation | undefined> {
  return drizzle(directory).select().from(organisation).where(eq(organisation.slug, slug)).get();
}

export async function laneByTokenHash(
  directory: D1Database,
  tokenHash: string,
): Promise<KnownLane | undefined> {
  return drizzle(directory)
    .select({ lane, organisation })
    .from(lane)
    .innerJoin(organisation, eq(lane.organisation, organisation.slug))
    .where(eq(lane.tokenHash, tokenHash))
    .get();
}

export async function laneById(directory: D1Database, id: string): Promise<KnownLane | undefined> {
  return drizzle(directory)
    .select({ lane, organisation })
    .from(lane)
    .innerJoin(organisation, eq(lane.organisation, organisation.slug))
    .where(eq(lane.id, id))
    .get();
}

export async function addLane(directory: D1Database, row: LaneRow): Promise<void> {
  await drizzle(directory).insert(lane).values(row).onConflictDoNothing();
}

/** The lane's reading right moves to the browser's newest session; the hand-in token stays as it was. */
export async function moveReading(
  directory: D1Database,
  laneId: string,
  sessionHash: string,
): Promise<void> {
  await drizzle(directory).update(lane).set({ sessionHash }).where(eq(lane.id, laneId));
}

export async function roleIn(
  directory: D1Database,
  who: string,
  slug: string,
): Promise<Role | undefined> {
  const row = await drizzle(directory)
    .select()
    .from(membership)
    .where(and(eq(membership.person, who), eq(membership.organisation, slug)))
    .get();
  return roles.find((role) => role === row?.role);
}

export async function personById(
  directory: D1Database,
  id: string,
): Promise<typeof person.$inferSelect | undefined> {
  return drizzle(directory).select().from(person).where(eq(person.id, id)).get();
}

/** Who acts on this lane now: the directory's word, never a body's. */
export function actorOf(row: LaneRow, nowMs: number): Actor {
  return {
    lane: row.id,
    root: row.root,
    person: row.person,
    role: roles.find((role) => role === row.role) ?? 'guest',
    walk: row.walk,
    isRevoked: row.revokedAt !== null,
    isLate: row.handInUntil !== null && nowMs > row.handInUntil,
  };
}

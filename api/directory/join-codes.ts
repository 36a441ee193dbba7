import { and, eq, gt, lt } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { attempt, joinCode } from '../../schema/db/directory/tables.ts';
import { hashOf, readJoinCode } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';

export type JoinCode = typeof joinCode.$inferInsert;
type Found = { organisation: string; walk: string; endsAt: number };

/** @returns true when another walk that is still open holds this code. Idempotent: an alarm may run it twice. */
export async function registerJoinCode(
  directory: D1Database,
  code: JoinCode,
  nowMs: number,
): Promise<boolean> {
  const db = drizzle(directory);
  await db
    .delete(joinCode)
    .where(and(eq(joinCode.code, code.code), lt(joinCode.endsAt, nowMs - limits.joinGraceMs)));
  // A walk has one code: a new one, or a new end time, replaces what was there.
  await db
    .delete(joinCode)
    .where(and(eq(joinCode.walk, code.walk), eq(joinCode.organisation, code.organisation)));
  await db.insert(joinCode).values(code).onConflictDoNothing();
  const holder = await db.select().from(joinCode).where(eq(joinCode.code, code.code)).get();
  return holder?.walk !== code.walk;
}

export async function findByCode(directory: D1Database, typed: string): Promise<Found | undefined> {
  const code = readJoinCode(typed);
  if (!code) return undefined;
  return drizzle(directory).select().from(joinCode).where(eq(joinCode.code, code)).get();
}

export async function findBySecret(
  directory: D1Database,
  secret: string,
): Promise<Found | undefined> {
  return drizzle(directory)
    .select()
    .from(joinCode)
    .where(eq(joinCode.secretHash, await hashOf(secret)))
    .get();
}

const TRIES = 60;
const WINDOW_MS = 5 * 60_000;

/** @returns whether this sender must wait. Sixty in five minutes leave 30 bits out of reach, and a school on one address room to mistype. */
export async function isGuessing(
  directory: D1Database,
  sender: string,
  nowMs: number,
): Promise<boolean> {
  const row = await drizzle(directory)
    .select()
    .from(attempt)
    .where(and(eq(attempt.sender, sender), gt(attempt.resetsAt, nowMs)))
    .get();
  return (row?.count ?? 0) >= TRIES;
}

/** Counts a wrong code for a while. */
export async function countWrongCode(
  directory: D1Database,
  sender: string,
  nowMs: number,
): Promise<void> {
  const resetsAt = nowMs + WINDOW_MS;
  await directory
    .prepare(
      `INSERT INTO attempt (sender, count, resets_at) VALUES (?1, 1, ?2)
       ON CONFLICT (sender) DO UPDATE SET count = iif(resets_at > ?3, count + 1, 1), resets_at = iif(resets_at > ?3, resets_at, ?2)`,
    )
    .bind(sender, resetsAt, nowMs)
    .run();
}

import { and, eq, isNull, lt, ne } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { joinCode, lane } from '../../schema/db/directory/tables.ts';
import { hashOf, readJoinCode } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { handInUntil } from './lanes.ts';

export type JoinCode = typeof joinCode.$inferInsert;
export type KnownCode = typeof joinCode.$inferSelect;

/** @returns true when another walk that is still open holds this code. Idempotent: an alarm may run it twice. */
export async function registerJoinCode(
  directory: D1Database,
  code: Omit<JoinCode, 'stoppedAt'>,
  nowMs: number,
): Promise<boolean> {
  const db = drizzle(directory);
  const ofWalk = and(eq(joinCode.walk, code.walk), eq(joinCode.organisation, code.organisation));
  await db
    .delete(joinCode)
    .where(and(eq(joinCode.code, code.code), lt(joinCode.endsAt, nowMs - limits.joinGraceMs)));
  // A walk has one code: a new one replaces what was there, and what was stopped stays stopped.
  const before = await db.select().from(joinCode).where(ofWalk).get();
  await db.batch([
    db.delete(joinCode).where(and(ofWalk, ne(joinCode.code, code.code))),
    db
      .insert(joinCode)
      .values({ ...code, stoppedAt: before?.stoppedAt ?? null })
      .onConflictDoUpdate({
        target: joinCode.code,
        set: { endsAt: code.endsAt, secretHash: code.secretHash ?? null },
        setWhere: ofWalk,
      }),
    // A walk that ends earlier or later moves its guests' time for handing in along.
    db
      .update(lane)
      .set({ handInUntil: handInUntil(code.endsAt) })
      .where(
        and(
          eq(lane.organisation, code.organisation),
          eq(lane.walk, code.walk),
          isNull(lane.person),
        ),
      ),
  ]);
  const holder = await db.select().from(joinCode).where(eq(joinCode.code, code.code)).get();
  return holder?.walk !== code.walk;
}

/** What cannot be a code is looked up all the same: the answer must not come sooner. */
export async function findByCode(
  directory: D1Database,
  typed: string,
): Promise<KnownCode | undefined> {
  const code = readJoinCode(typed) ?? typed;
  return drizzle(directory).select().from(joinCode).where(eq(joinCode.code, code)).get();
}

export async function findBySecret(
  directory: D1Database,
  secret: string,
): Promise<KnownCode | undefined> {
  return drizzle(directory)
    .select()
    .from(joinCode)
    .where(eq(joinCode.secretHash, await hashOf(secret)))
    .get();
}

export async function codeOfWalk(
  directory: D1Database,
  { organisation, walk }: { organisation: string; walk: string },
): Promise<KnownCode | undefined> {
  return drizzle(directory)
    .select()
    .from(joinCode)
    .where(and(eq(joinCode.organisation, organisation), eq(joinCode.walk, walk)))
    .get();
}

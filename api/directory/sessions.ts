import { and, eq, gt } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { lane, session } from '../../schema/db/directory/tables.ts';
import { hashOf, newSecret } from '../../schema/ids.ts';
import type { App } from '../env.ts';

export type Session = typeof session.$inferSelect;

const COOKIE = 'session';
const LENGTH_MS = 30 * 24 * 3_600_000;
const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

/** The browser's right to read, from its `__Host-` cookie; undefined when it has none or it is over. */
export async function readSession(c: Context<App>): Promise<Session | undefined> {
  const token = getCookie(c, COOKIE, 'host');
  if (!token) return undefined;
  const hash = await hashOf(token);
  return drizzle(c.env.DIRECTORY)
    .select()
    .from(session)
    .where(and(eq(session.tokenHash, hash), gt(session.expiresAt, c.var.nowMs)))
    .get();
}

/** Gives the browser a new session. With `replaces`, its lanes stay readable: a new secret on signing in, as ASVS 7.2.4 asks. */
export async function startSession(
  c: Context<App>,
  person: string | null,
  replaces?: Session,
): Promise<Session> {
  const token = newSecret(32, random);
  const row = { tokenHash: await hashOf(token), person, expiresAt: c.var.nowMs + LENGTH_MS };
  const db = drizzle(c.env.DIRECTORY);
  await db.insert(session).values(row);
  if (replaces) {
    await db
      .update(lane)
      .set({ sessionHash: row.tokenHash })
      .where(eq(lane.sessionHash, replaces.tokenHash));
    await db.delete(session).where(eq(session.tokenHash, replaces.tokenHash));
  }
  setCookie(c, COOKIE, token, {
    prefix: 'host',
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
    maxAge: LENGTH_MS / 1000,
  });
  return row;
}

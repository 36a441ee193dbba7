import { and, eq, gt, lt } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { attempt, session, signIn, verification } from '../../schema/db/directory/tables.ts';
import { hashOf, newSecret } from '../../schema/ids.ts';
import type { App } from '../env.ts';

export type Session = typeof session.$inferSelect;

const COOKIE = 'session';
const LENGTH_MS = 30 * 24 * 3_600_000;
const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

/** The right to read of a browser without an account, from its `__Host-` cookie; undefined when it has none or it is over. */
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

/** What is over is of no use to anybody. Done now and then, in passing. */
export async function forgetOld(directory: D1Database, nowMs: number): Promise<void> {
  const now = new Date(nowMs);
  const db = drizzle(directory);
  await db.batch([
    db.delete(session).where(lt(session.expiresAt, nowMs)),
    db.delete(attempt).where(lt(attempt.resetsAt, nowMs)),
    db.delete(signIn).where(lt(signIn.expiresAt, now)),
    db.delete(verification).where(lt(verification.expiresAt, now)),
  ]);
}

/** Gives the browser such a right. Signing in has a cookie of its own (api/auth/). */
export async function startSession(c: Context<App>): Promise<Session> {
  const token = newSecret(32, random);
  const row = { tokenHash: await hashOf(token), expiresAt: c.var.nowMs + LENGTH_MS };
  await drizzle(c.env.DIRECTORY).insert(session).values(row);
  c.executionCtx.waitUntil(forgetOld(c.env.DIRECTORY, c.var.nowMs));
  setCookie(c, COOKIE, token, {
    prefix: 'host',
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
    maxAge: LENGTH_MS / 1000,
  });
  return row;
}

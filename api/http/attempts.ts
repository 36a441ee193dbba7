import { and, eq, gt } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Context } from 'hono';
import { attempt } from '../../schema/db/directory/tables.ts';
import { hashOf } from '../../schema/ids.ts';
import type { App } from '../env.ts';
import { networkOf } from './network-of.ts';
import { Problem } from './problem.ts';

/** What may be tried in vain, how often within how long. Counted exactly, in the directory: a flood limit is only an estimate. */
export type Tries = { name: string; most: number; windowMs: number };

const QUARTER_MS = 15 * 60_000;
export const tries = {
  /** 30 bits stay out of reach, and a school on one address has room to mistype. */
  joinCode: { name: 'join', most: 60, windowMs: 5 * 60_000 },
  /** Codes by e-mail, asked for by one sender, or for one address. */
  askMail: { name: 'ask', most: 20, windowMs: QUARTER_MS },
  askMailFor: { name: 'ask-for', most: 5, windowMs: QUARTER_MS },
  /** Wrong codes typed by one sender, or for one address. */
  typeMail: { name: 'type', most: 20, windowMs: QUARTER_MS },
  typeMailFor: { name: 'type-for', most: 10, windowMs: QUARTER_MS },
  /** Invitations by one organisation, and letters to one address. */
  invite: { name: 'invite', most: 200, windowMs: 4 * QUARTER_MS },
  inviteFor: { name: 'invite-for', most: 5, windowMs: QUARTER_MS },
  /** Homes that one person asks about: more than anybody rings at, and far less than an organisation owns. */
  running: { name: 'running', most: 200, windowMs: QUARTER_MS },
  /** Pictures of the streets for one device: a child that walks needs a new one now and then. */
  ground: { name: 'ground', most: 40, windowMs: QUARTER_MS },
  /** Wrong receipt codes: 50 bits, of which nobody tries more than two thousand a day. */
  receiptCode: { name: 'receipt', most: 20, windowMs: QUARTER_MS },
  /** Wrong codes of shared pages: 128 bits are out of reach, and whoever tries is stopped early. */
  appealCode: { name: 'appeal', most: 20, windowMs: QUARTER_MS },
  /** Addresses of calendars that open nothing: one provider's programs ask for many people from one address, also what was revoked. */
  calendar: { name: 'calendar', most: 300, windowMs: QUARTER_MS },
  /** Looking through everything again, for one organisation: it reads all there is. */
  checkup: { name: 'checkup', most: 6, windowMs: QUARTER_MS },
  operator: { name: 'operator', most: 10, windowMs: QUARTER_MS },
} as const satisfies Record<string, Tries>;

/** Where a request comes from, of which only a hash is kept, for as long as the count. */
export const senderOf = (c: Context<App>): string =>
  networkOf(c.req.header('cf-connecting-ip') ?? 'local');

const keyOf = ({ name }: Tries, who: string) => hashOf(`${name} ${who}`);

async function isOver(c: Context<App>, what: Tries, who: string): Promise<boolean> {
  const row = await drizzle(c.env.DIRECTORY)
    .select()
    .from(attempt)
    .where(and(eq(attempt.sender, await keyOf(what, who)), gt(attempt.resetsAt, c.var.nowMs)))
    .get();
  return (row?.count ?? 0) >= what.most;
}

async function refuseOver(c: Context<App>, what: Tries, who: string): Promise<void> {
  if (await isOver(c, what, who)) throw new Problem('too_many_tries');
}

/**
 * Counts one more, before anybody knows whether it is in vain: counted afterwards, a thousand guesses at once would all see the
 * count from before. @returns whether there was one left.
 */
export async function takeTry(c: Context<App>, what: Tries, who: string): Promise<boolean> {
  const { nowMs } = c.var;
  const row = await c.env.DIRECTORY.prepare(
    `INSERT INTO attempt (sender, count, resets_at) VALUES (?1, 1, ?2)
     ON CONFLICT (sender) DO UPDATE SET count = iif(resets_at > ?3, count + 1, 1), resets_at = iif(resets_at > ?3, resets_at, ?2)
     RETURNING count`,
  )
    .bind(await keyOf(what, who), nowMs + what.windowMs, nowMs)
    .first<{ count: number }>();
  return (row?.count ?? 1) <= what.most;
}

/** Counts one more, or refuses where there is none left. */
export async function needTry(c: Context<App>, what: Tries, who: string): Promise<void> {
  // Most of a flood is refused by reading alone.
  await refuseOver(c, what, who);
  if (!(await takeTry(c, what, who))) throw new Problem('too_many_tries');
}

/** It was not in vain, and does not count. */
export async function giveBack(c: Context<App>, what: Tries, who: string): Promise<void> {
  await c.env.DIRECTORY.prepare(
    'UPDATE attempt SET count = count - 1 WHERE sender = ? AND count > 0',
  )
    .bind(await keyOf(what, who))
    .run();
}

/** A wrong guess is answered this long after it came, whatever was looked up and whatever was there. */
const WRONG_ANSWER_MS = 400;

/** Runs the work and answers no sooner than the fixed time, so that the clock tells nothing about what exists. */
export async function unhurried<T>(work: () => Promise<T>): Promise<T> {
  const floor = scheduler.wait(WRONG_ANSWER_MS);
  try {
    return await work();
  } finally {
    await floor;
  }
}

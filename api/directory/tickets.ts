import { eq, lt } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { ticket } from '../../schema/db/directory/tables.ts';
import { hashOf, newSecret } from '../../schema/ids.ts';

const LASTS_MS = 60_000;

/** @returns a ticket that lets one socket of this lane in. What nobody came with goes when the next is made. */
export async function makeTicket(
  directory: D1Database,
  lane: string,
  nowMs: number,
): Promise<string> {
  const made = newSecret(32, (bytes) => crypto.getRandomValues(bytes));
  const db = drizzle(directory);
  await db.batch([
    db.delete(ticket).where(lt(ticket.expiresAt, nowMs)),
    db.insert(ticket).values({ hash: await hashOf(made), lane, expiresAt: nowMs + LASTS_MS }),
  ]);
  return made;
}

/** Takes the ticket in. @returns its lane; undefined when there is no such ticket, it was used, or it is too old. */
export async function useTicket(
  directory: D1Database,
  given: string,
  nowMs: number,
): Promise<string | undefined> {
  const found = await drizzle(directory)
    .delete(ticket)
    .where(eq(ticket.hash, await hashOf(given)))
    .returning()
    .get();
  return found && found.expiresAt > nowMs ? found.lane : undefined;
}

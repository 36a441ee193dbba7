import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { person } from '../../schema/db/directory/tables.ts';
import { newSecret } from '../../schema/ids.ts';

export type PersonRow = typeof person.$inferSelect;

/** `email` in small letters, as everywhere here. */
export async function personByEmail(
  directory: D1Database,
  email: string,
): Promise<PersonRow | undefined> {
  return drizzle(directory).select().from(person).where(eq(person.email, email)).get();
}

/** Who has this address already keeps their own name: somebody may work for two organisations. */
export async function makePerson(
  directory: D1Database,
  { name, email }: { name: string; email: string },
  nowMs: number,
): Promise<PersonRow> {
  const now = new Date(nowMs);
  const id = newSecret(16, (bytes) => crypto.getRandomValues(bytes));
  await drizzle(directory)
    .insert(person)
    .values({ id, name, email, emailVerified: false, createdAt: now, updatedAt: now })
    .onConflictDoNothing({ target: person.email });
  const made = await personByEmail(directory, email);
  if (!made) throw new Error('A person was not made');
  return made;
}

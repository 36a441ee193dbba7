import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { StaffRole } from '../../schema/actor.ts';
import { invitation, membership, person, signIn } from '../../schema/db/directory/tables.ts';
import { openIn, staffRoleOf } from './inviting.ts';

export type PersonHere = { id: string; name: string; email: string; role: StaffRole };
/** `absent` is nobody of the organisation; the others are problems of the same name. */
export type MemberChange = 'done' | 'absent' | 'changed_meanwhile' | 'last_manager';

/** Who belong to an organisation, by name. */
export async function peopleOf(directory: D1Database, slug: string): Promise<PersonHere[]> {
  const found = await drizzle(directory)
    .select({ id: person.id, name: person.name, email: person.email, role: membership.role })
    .from(membership)
    .innerJoin(person, eq(membership.person, person.id))
    .where(eq(membership.organisation, slug))
    .orderBy(person.name)
    .all();
  return found.map((one) => ({ ...one, role: staffRoleOf(one.role) }));
}

/** `was` is the role that whoever decides this saw. */
type Member = { slug: string; person: string; was: StaffRole };

/** Decided in the one statement that writes: of two managers who demote each other at once, one is the last. */
export async function changeRole(
  directory: D1Database,
  { slug, person: who, was, role }: Member & { role: StaffRole },
): Promise<MemberChange> {
  const db = drizzle(directory);
  const stays = role === 'manager' ? sql`true` : sql`false`;
  const changed = await db
    .update(membership)
    .set({ role })
    // Asked again after a lost answer it is that role already, and what follows is done again.
    .where(and(memberHere(slug, who), inArray(membership.role, [was, role]), mayGo(slug, stays)))
    .returning()
    .get();
  if (!changed) return whyNotChanged(directory, { slug, person: who, was });
  await db.delete(signIn).where(eq(signIn.userId, who));
  return 'done';
}

export async function removeMembership(
  directory: D1Database,
  { slug, person: who, was }: Member,
  nowMs: number,
): Promise<MemberChange> {
  const db = drizzle(directory);
  const removed = await db
    .delete(membership)
    .where(and(memberHere(slug, who), eq(membership.role, was), mayGo(slug, sql`false`)))
    .returning()
    .get();
  if (!removed) return whyNotChanged(directory, { slug, person: who, was });
  await db.batch([
    db.delete(signIn).where(eq(signIn.userId, who)),
    db
      .update(invitation)
      .set({ closedAt: nowMs })
      .where(and(openIn(slug), eq(invitation.person, who))),
  ]);
  return 'done';
}

const memberHere = (slug: string, who: string) =>
  and(eq(membership.organisation, slug), eq(membership.person, who));

/** Somebody who may manage is always left. */
const mayGo = (slug: string, stays: ReturnType<typeof sql>) =>
  or(
    stays,
    ne(membership.role, 'manager'),
    sql`(SELECT count(*) FROM membership WHERE organisation = ${slug} AND role = 'manager') > 1`,
  );

async function whyNotChanged(
  directory: D1Database,
  { slug, person: who, was }: Member,
): Promise<MemberChange> {
  const known = await drizzle(directory)
    .select()
    .from(membership)
    .where(memberHere(slug, who))
    .get();
  if (!known) return 'absent';
  return known.role === was ? 'last_manager' : 'changed_meanwhile';
}

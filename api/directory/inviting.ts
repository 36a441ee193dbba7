import { and, eq, exists, isNull, not } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { type StaffRole, staffRoles } from '../../schema/actor.ts';
import { invitation, membership, person } from '../../schema/db/directory/tables.ts';
import { newSecret } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { makePerson, type PersonRow } from './people.ts';

/** Nothing but the address: how somebody is called elsewhere is told once they are here. */
export type InvitationHere = { id: string; email: string; role: StaffRole; until: number };
export type InvitationChange = 'absent' | 'changed_meanwhile';

export const staffRoleOf = (role: string): StaffRole =>
  staffRoles.find((one) => one === role) ?? 'companion';

/** Neither taken nor taken back; its time may be over. */
export const openIn = (slug: string) =>
  and(eq(invitation.organisation, slug), isNull(invitation.closedAt));

/** Who were asked and did not come yet, also when their time is over. */
export async function invitationsOf(
  directory: D1Database,
  slug: string,
): Promise<InvitationHere[]> {
  const found = await drizzle(directory)
    .select({
      id: invitation.id,
      email: person.email,
      role: invitation.role,
      until: invitation.expiresAt,
    })
    .from(invitation)
    .innerJoin(person, eq(invitation.person, person.id))
    .where(openIn(slug))
    .orderBy(person.email)
    .all();
  return found.map((one) => ({ ...one, role: staffRoleOf(one.role) }));
}

type Invited = { slug: string; name: string; email: string; role: StaffRole; by: string };

/**
 * Keeps an invitation; one that was still open makes place for it. Who is known by this address keeps their name.
 * @returns who that is; null for who belongs to the organisation already.
 */
export async function invite(
  directory: D1Database,
  { slug, name, email, role, by }: Invited,
  nowMs: number,
): Promise<string | null> {
  const db = drizzle(directory);
  const { id: who } = await makePerson(directory, { name, email }, nowMs);
  const known = await db
    .select({ id: person.id, role: membership.role })
    .from(person)
    .leftJoin(membership, and(eq(membership.person, person.id), eq(membership.organisation, slug)))
    .where(eq(person.id, who))
    .get();
  if (!known || known.role !== null) return null;
  const id = newSecret(16, (bytes) => crypto.getRandomValues(bytes));
  await db.batch([
    db
      .update(invitation)
      .set({ closedAt: nowMs })
      .where(and(openIn(slug), eq(invitation.person, known.id))),
    db.insert(invitation).values({
      id,
      organisation: slug,
      person: known.id,
      role,
      invitedBy: by,
      createdAt: nowMs,
      expiresAt: nowMs + limits.invitationMs,
    }),
  ]);
  return who;
}

/** Two more weeks. @returns whom to write to. */
export async function renewInvitation(
  directory: D1Database,
  { slug, id }: { slug: string; id: string },
  nowMs: number,
): Promise<PersonRow | InvitationChange> {
  const db = drizzle(directory);
  const renewed = await db
    .update(invitation)
    .set({ expiresAt: nowMs + limits.invitationMs })
    .where(and(openIn(slug), eq(invitation.id, id)))
    .returning({ person: invitation.person })
    .get();
  if (!renewed) return whyNotOpen(directory, { slug, id });
  const to = await db.select().from(person).where(eq(person.id, renewed.person)).get();
  return to ?? 'absent';
}

/** Who never signed in and is asked by nobody else is forgotten with it. */
export async function takeBackInvitation(
  directory: D1Database,
  { slug, id }: { slug: string; id: string },
  nowMs: number,
): Promise<{ person: string } | InvitationChange> {
  const db = drizzle(directory);
  const closed = await db
    .update(invitation)
    .set({ closedAt: nowMs })
    .where(and(openIn(slug), eq(invitation.id, id)))
    .returning({ person: invitation.person })
    .get();
  if (!closed) return whyNotOpen(directory, { slug, id });
  const memberships = db.select().from(membership).where(eq(membership.person, person.id));
  const invitations = db
    .select()
    .from(invitation)
    .where(and(eq(invitation.person, person.id), isNull(invitation.closedAt)));
  await db
    .delete(person)
    .where(
      and(
        eq(person.id, closed.person),
        eq(person.emailVerified, false),
        not(exists(memberships)),
        not(exists(invitations)),
      ),
    );
  return closed;
}

async function whyNotOpen(
  directory: D1Database,
  { slug, id }: { slug: string; id: string },
): Promise<InvitationChange> {
  const known = await drizzle(directory)
    .select()
    .from(invitation)
    .where(and(eq(invitation.id, id), eq(invitation.organisation, slug)))
    .get();
  return known ? 'changed_meanwhile' : 'absent';
}

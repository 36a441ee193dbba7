import { and, eq, gt, isNull } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Context } from 'hono';
import { type StaffRole, staffRoles } from '../../schema/actor.ts';
import { invitation, membership, person } from '../../schema/db/directory/tables.ts';
import type { App } from '../env.ts';
import { organisationBySlug } from './lanes.ts';
import { organisationObject } from './organisations.ts';

/** Who signed in has shown that the address is theirs: what it was invited to is theirs too. */
export async function acceptInvitations(c: Context<App>, who: string): Promise<void> {
  const db = drizzle(c.env.DIRECTORY);
  const { nowMs } = c.var;
  const open = and(
    eq(invitation.person, who),
    isNull(invitation.closedAt),
    gt(invitation.expiresAt, nowMs),
  );
  const invitations = await db.select().from(invitation).where(open).all();
  if (invitations.length === 0) return;
  const name = (await db.select().from(person).where(eq(person.id, who)).get())?.name ?? '';
  for (const { id, organisation, role } of invitations) {
    await db.batch([
      db.insert(membership).values({ person: who, organisation, role }).onConflictDoNothing(),
      db.update(invitation).set({ closedAt: nowMs }).where(eq(invitation.id, id)),
    ]);
    const known = await organisationBySlug(c.env.DIRECTORY, organisation);
    const staffRole = staffRoles.find((one): one is StaffRole => one === role);
    if (known && staffRole)
      await organisationObject(c, known).putMember(known.slug, known.epoch, {
        person: who,
        name,
        role: staffRole,
      });
  }
}

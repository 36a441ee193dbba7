import { and, eq, gt, isNull } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Context } from 'hono';
import { invitation, membership, organisation } from '../../schema/db/directory/tables.ts';
import { newSecret } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { NewOrganisation } from '../../schema/operator.ts';
import { invitationMail } from '../auth/mails.ts';
import { type Organisation, organisationBySlug } from '../directory/lanes.ts';
import { organisationObject } from '../directory/organisations.ts';
import { makePerson, personByEmail } from '../directory/people.ts';
import type { App } from '../env.ts';
import { writeAudit } from '../http/audit.ts';
import { Problem } from '../http/problem.ts';

const FIRST_EPOCH = 1;
const MANAGER = 'manager';

export type Made = {
  slug: string;
  /** False when this is the rest of one that was cut off, or all of it was there. */
  isNew: boolean;
  /** False when the manager is in already, or the letter did not go: ask again then, it goes again. */
  isInvited: boolean;
};

/**
 * Makes an organisation and invites its first manager. Cut off anywhere, the same request again makes the rest.
 * @throws Problem slug_taken when the slug is another organisation's, for ever.
 */
export async function makeOrganisation(c: Context<App>, asked: NewOrganisation): Promise<Made> {
  const { slug, name, isOpen } = asked;
  const directory = c.env.DIRECTORY;
  // The slug is claimed first: of two who ask for it at once, one gets it.
  const claimed = await drizzle(directory)
    .insert(organisation)
    .values({ slug, name, isOpen, objectId: c.var.newObjectId(), epoch: FIRST_EPOCH })
    .onConflictDoNothing()
    .returning()
    .get();
  const there = claimed ?? (await organisationBySlug(directory, slug));
  if (!there || (!claimed && !(await isTheSame(c, there, asked)))) throw new Problem('slug_taken');
  const person = { name: asked.managerName, email: asked.managerEmail };
  const manager = await makePerson(directory, person, c.var.nowMs);
  const object = organisationObject(c, there);
  if (await object.found(slug, there.epoch, name)) throw new Problem('behind');
  const isInvited = await inviteManager(c, there, manager);
  const detail = { isNew: Boolean(claimed), isInvited, manager: manager.id };
  await writeAudit(c, there, {
    actor: 'operator',
    action: 'operator.create',
    target: slug,
    detail,
  });
  return { slug, isNew: Boolean(claimed), isInvited };
}

/** The rest of what was asked before: the same name, and nobody else was invited or belongs to it. */
async function isTheSame(
  c: Context<App>,
  there: Organisation,
  { name, managerEmail }: NewOrganisation,
): Promise<boolean> {
  const db = drizzle(c.env.DIRECTORY);
  const [manager, invited, members] = await Promise.all([
    personByEmail(c.env.DIRECTORY, managerEmail),
    db.select().from(invitation).where(eq(invitation.organisation, there.slug)).all(),
    db.select().from(membership).where(eq(membership.organisation, there.slug)).all(),
  ]);
  const people = [...invited, ...members].map(({ person }) => person);
  return there.name === name && people.every((one) => one === manager?.id);
}

/** @returns whether a letter went. Who is in already needs none. */
async function inviteManager(
  c: Context<App>,
  { slug, name }: Organisation,
  manager: { id: string; email: string },
): Promise<boolean> {
  const db = drizzle(c.env.DIRECTORY);
  const { nowMs } = c.var;
  const own = and(eq(membership.person, manager.id), eq(membership.organisation, slug));
  if (await db.select().from(membership).where(own).get()) return false;
  const open = await db
    .select()
    .from(invitation)
    .where(
      and(
        eq(invitation.person, manager.id),
        eq(invitation.organisation, slug),
        isNull(invitation.closedAt),
        gt(invitation.expiresAt, nowMs),
      ),
    )
    .get();
  if (!open)
    await db.insert(invitation).values({
      id: newSecret(16, (bytes) => crypto.getRandomValues(bytes)),
      organisation: slug,
      person: manager.id,
      role: MANAGER,
      invitedBy: 'operator',
      createdAt: nowMs,
      expiresAt: nowMs + limits.invitationMs,
    });
  const { origin } = new URL(c.req.url);
  const letter = invitationMail(manager.email, { organisation: name, origin });
  return c.var.mail(letter).then(
    () => true,
    () => false,
  );
}

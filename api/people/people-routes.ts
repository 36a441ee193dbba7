import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { staffRoles } from '../../schema/actor.ts';
import { nameText } from '../../schema/entities/fields.ts';
import { email as emailText } from '../auth/email.ts';
import { invitationMail } from '../auth/mails.ts';
import {
  invitationsOf,
  invite,
  renewInvitation,
  takeBackInvitation,
} from '../directory/inviting.ts';
import { personById } from '../directory/lanes.ts';
import { changeRole, peopleOf, removeMembership } from '../directory/members.ts';
import { needTry, tries } from '../http/attempts.ts';
import { readBody } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { asApp, audit, type SeatedApp, seated, seatedObject } from '../http/seat.ts';

const id = v.pipe(v.string(), v.maxLength(64));
const staffRole = v.picklist(staffRoles);
const inviteBody = v.strictObject({
  name: v.pipe(nameText, v.trim(), v.minLength(1)),
  /** Looked at by itself: a typing mistake gets a sentence of its own. */
  email: v.pipe(v.string(), v.maxLength(300)),
  role: staffRole,
});
const invitationBody = v.strictObject({ id });
const roleBody = v.strictObject({ person: id, role: staffRole, was: staffRole });
const removeBody = v.strictObject({ person: id, was: staffRole });

/** Who belong to an organisation, who are asked to, and what they may. */
export const peopleRoutes = new Hono<SeatedApp>()
  .use(seated('manage'))
  .get('/', async (c) => {
    const { slug } = c.var.seat.organisation;
    const [people, invitations] = await Promise.all([
      peopleOf(c.env.DIRECTORY, slug),
      invitationsOf(c.env.DIRECTORY, slug),
    ]);
    return c.json({
      me: c.var.seat.person.id,
      people,
      invitations: invitations.map((one) => ({ ...one, isOver: one.until <= c.var.nowMs })),
    });
  })
  .post('/invite', async (c) => {
    const { name, email: typed, role } = await readBody(c.req.raw, inviteBody);
    const read = v.safeParse(emailText, typed);
    if (!read.success) throw new Problem('mail_address_wrong');
    const email = read.output;
    const { slug } = c.var.seat.organisation;
    await refuseFlood(c, email);
    const invited = { slug, name, email, role, by: c.var.seat.person.id };
    const person = await invite(c.env.DIRECTORY, invited, c.var.nowMs);
    if (person === null) throw new Problem('already_member');
    write(c, email);
    await audit(c, 'invite', person, { role });
    return c.json({ invited: true });
  })
  .post('/invite/again', async (c) => {
    const { id } = await readBody(c.req.raw, invitationBody);
    const { slug } = c.var.seat.organisation;
    const renewed = await renewInvitation(c.env.DIRECTORY, { slug, id }, c.var.nowMs);
    if (typeof renewed === 'string') throw problemOf(renewed);
    await refuseFlood(c, renewed.email);
    write(c, renewed.email);
    await audit(c, 'invite', renewed.id, { again: true });
    return c.json({ invited: true });
  })
  .post('/invite/take-back', async (c) => {
    const { id } = await readBody(c.req.raw, invitationBody);
    const { slug } = c.var.seat.organisation;
    const done = await takeBackInvitation(c.env.DIRECTORY, { slug, id }, c.var.nowMs);
    if (typeof done === 'string') throw problemOf(done);
    await audit(c, 'invite.revoke', done.person);
    return c.json({ takenBack: true });
  })
  .post('/role', async (c) => {
    const { person, role, was } = await readBody(c.req.raw, roleBody);
    const { slug } = c.var.seat.organisation;
    const done = await changeRole(c.env.DIRECTORY, { slug, person, role, was });
    if (done !== 'done') throw problemOf(done);
    const name = (await personById(c.env.DIRECTORY, person))?.name ?? '';
    const { object, at } = seatedObject(c);
    if (await object.putMember(...at, { person, name, role })) throw new Problem('behind');
    await audit(c, 'role.change', person, { role, was });
    return c.json({ changed: true });
  })
  .post('/remove', async (c) => {
    const { person, was } = await readBody(c.req.raw, removeBody);
    const { slug } = c.var.seat.organisation;
    const done = await removeMembership(c.env.DIRECTORY, { slug, person, was }, c.var.nowMs);
    if (done !== 'done' && done !== 'absent') throw problemOf(done);
    // Also for who is gone already: the answer before this one may have been lost half-way.
    const { object, at } = seatedObject(c);
    if (await object.removeMember(...at, person)) throw new Problem('behind');
    if (done === 'absent') throw new Problem('not_found');
    await audit(c, 'member.remove', person, { was });
    return c.json({ removed: true });
  });

const problemOf = (why: 'absent' | 'changed_meanwhile' | 'last_manager') =>
  new Problem(why === 'absent' ? 'not_found' : why);

/** Nobody's letter box is filled from here, by mistake or on purpose. */
async function refuseFlood(c: Context<SeatedApp>, email: string): Promise<void> {
  const { slug } = c.var.seat.organisation;
  await needTry(asApp(c), tries.invite, slug);
  await needTry(asApp(c), tries.inviteFor, email);
}

/** Behind the answer: whether the letter goes says nothing about who exists. */
function write(c: Context<SeatedApp>, email: string): void {
  const { origin } = new URL(c.req.url);
  const { name } = c.var.seat.organisation;
  c.executionCtx.waitUntil(c.var.mail(invitationMail(email, { organisation: name, origin })));
}

import { and, desc, eq, gt } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { Hono } from 'hono';
import * as v from 'valibot';
import { passkey, signIn } from '../../schema/db/directory/tables.ts';
import type { App } from '../env.ts';
import { auditPerson } from '../http/audit.ts';
import { readBody } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { authOf } from './auth.ts';
import { attestation } from './credential.ts';
import { passCookies } from './sign-in-routes.ts';
import { membershipsOf, personNeeded } from './who.ts';

const idBody = v.strictObject({ id: v.pipe(v.string(), v.maxLength(64)) });
const passkeyBody = v.strictObject({
  response: attestation,
  name: v.pipe(v.string(), v.trim(), v.maxLength(60)),
});

/** What somebody may see and do about themselves: where they are signed in, their passkeys, and signing out. */
export const meRoutes = new Hono<App>()
  .get('/', async (c) => {
    const { person, signIn: here } = await personNeeded(c);
    const db = drizzle(c.env.DIRECTORY);
    const memberships = await membershipsOf(c.env.DIRECTORY, person.id);
    const signIns = await db
      .select({ id: signIn.id, since: signIn.createdAt, device: signIn.userAgent })
      .from(signIn)
      .where(and(eq(signIn.userId, person.id), gt(signIn.expiresAt, new Date(c.var.nowMs))))
      .orderBy(desc(signIn.createdAt))
      .all();
    const passkeys = await db
      .select({ id: passkey.id, name: passkey.name, since: passkey.createdAt })
      .from(passkey)
      .where(eq(passkey.userId, person.id))
      .all();
    return c.json({
      person,
      memberships,
      signIns: signIns.map(({ id, since, device }) => ({
        id,
        since: since.getTime(),
        device: device ?? '',
        isHere: id === here,
      })),
      passkeys: passkeys.map(({ id, name, since }) => ({
        id,
        name: name ?? '',
        since: since?.getTime() ?? 0,
      })),
    });
  })
  .post('/sign-out', async (c) => {
    const { headers } = await authOf(c).api.signOut({
      headers: c.req.raw.headers,
      returnHeaders: true,
    });
    passCookies(c, headers);
    return c.json({ person: null });
  })
  .post('/sign-ins/end', async (c) => {
    const { person } = await personNeeded(c);
    const { id } = await readBody(c.req.raw, idBody);
    // The person is part of the question: somebody else's is not there.
    const ended = await drizzle(c.env.DIRECTORY)
      .delete(signIn)
      .where(and(eq(signIn.id, id), eq(signIn.userId, person.id)))
      .returning({ id: signIn.id })
      .get();
    if (!ended) throw new Problem('not_found');
    await auditPerson(c, person.id, { actor: person.id, action: 'sign-in.end' });
    return c.json({ ended: true });
  })
  .post('/passkeys/options', async (c) => {
    await personNeeded(c);
    const answer = await authOf(c).api.generatePasskeyRegistrationOptions({
      headers: c.req.raw.headers,
      returnHeaders: true,
    });
    passCookies(c, answer.headers);
    return c.json(answer.response);
  })
  .post('/passkeys', async (c) => {
    const { person } = await personNeeded(c);
    const { response, name } = await readBody(c.req.raw, passkeyBody);
    const made = await authOf(c)
      .api.verifyPasskeyRegistration({ body: { response, name }, headers: c.req.raw.headers })
      .catch(() => null);
    if (!made) throw new Problem('passkey_wrong');
    await auditPerson(c, person.id, { actor: person.id, action: 'passkey.add' });
    return c.json({ id: made.id });
  })
  .post('/passkeys/remove', async (c) => {
    const { person } = await personNeeded(c);
    const { id } = await readBody(c.req.raw, idBody);
    const removed = await drizzle(c.env.DIRECTORY)
      .delete(passkey)
      .where(and(eq(passkey.id, id), eq(passkey.userId, person.id)))
      .returning({ id: passkey.id })
      .get();
    if (!removed) throw new Problem('not_found');
    await auditPerson(c, person.id, { actor: person.id, action: 'passkey.remove' });
    return c.json({ removed: true });
  });

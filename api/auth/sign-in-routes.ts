import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { acceptInvitations } from '../directory/invitations.ts';
import { personByEmail } from '../directory/people.ts';
import { forgetOld } from '../directory/sessions.ts';
import type { App } from '../env.ts';
import { giveBack, needTry, senderOf, takeTry, tries, unhurried } from '../http/attempts.ts';
import { auditPerson } from '../http/audit.ts';
import { readBody } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { authOf } from './auth.ts';
import { assertion } from './credential.ts';
import { email } from './email.ts';

const askBody = v.strictObject({ email });
const codeBody = v.strictObject({
  email,
  code: v.pipe(
    v.string(),
    v.maxLength(20),
    v.transform((typed) => typed.replaceAll(/\D/g, '')),
  ),
});
const passkeyBody = v.strictObject({ response: assertion });

/** By a code by e-mail, or with a passkey. Every wrong way gets the same answer, as soon, whoever exists. */
export const signInRoutes = new Hono<App>()
  .post('/code', async (c) => {
    const asked = await readBody(c.req.raw, askBody);
    await needTry(c, tries.askMail, senderOf(c));
    return unhurried(async () => {
      // Who is asked for too often gets no more mail; who asks is not told.
      if (await takeTry(c, tries.askMailFor, asked.email))
        await authOf(c).api.sendVerificationOTP({ body: { email: asked.email, type: 'sign-in' } });
      return c.json({ sent: true });
    });
  })
  .post('/with-code', async (c) => {
    const given = await readBody(c.req.raw, codeBody);
    await needTry(c, tries.typeMail, senderOf(c));
    return unhurried(async () => {
      await needTry(c, tries.typeMailFor, given.email);
      const answer = await orWrong(
        authOf(c).api.signInEmailOTP({
          body: { email: given.email, otp: given.code },
          headers: c.req.raw.headers,
          returnHeaders: true,
        }),
      );
      if (!answer) {
        c.executionCtx.waitUntil(auditFailed(c, given.email));
        throw new Problem('mail_code_wrong');
      }
      await giveBack(c, tries.typeMail, senderOf(c));
      await giveBack(c, tries.typeMailFor, given.email);
      return signedIn(c, answer.headers, answer.response.user.id, 'code');
    });
  })
  .post('/passkey/options', async (c) => {
    const answer = await authOf(c).api.generatePasskeyAuthenticationOptions({
      headers: c.req.raw.headers,
      returnHeaders: true,
    });
    passCookies(c, answer.headers);
    return c.json(answer.response);
  })
  .post('/passkey', async (c) => {
    const { response } = await readBody(c.req.raw, passkeyBody);
    await needTry(c, tries.typeMail, senderOf(c));
    return unhurried(async () => {
      const answer = await orWrong(
        authOf(c).api.verifyPasskeyAuthentication({
          body: { response },
          headers: c.req.raw.headers,
          returnHeaders: true,
        }),
      );
      if (!answer) throw new Problem('passkey_wrong');
      await giveBack(c, tries.typeMail, senderOf(c));
      return signedIn(c, answer.headers, answer.response.session.userId, 'passkey');
    });
  });

/** Whatever the library has against it is one and the same to who asks. */
async function orWrong<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch {
    return null;
  }
}

type Way = 'code' | 'passkey';

async function signedIn(
  c: Context<App>,
  headers: Headers,
  person: string,
  by: Way,
): Promise<Response> {
  passCookies(c, headers);
  await acceptInvitations(c, person);
  await auditPerson(c, person, { actor: person, action: 'sign-in', detail: { by } });
  c.executionCtx.waitUntil(forgetOld(c.env.DIRECTORY, c.var.nowMs));
  return c.json({ person });
}

/** Behind the answer, which comes as soon whether or not anybody has this address. */
async function auditFailed(c: Context<App>, address: string): Promise<void> {
  const person = await personByEmail(c.env.DIRECTORY, address);
  if (!person) return;
  const entry = { actor: 'guest', action: 'sign-in.failed', target: person.id } as const;
  await auditPerson(c, person.id, entry);
}

export function passCookies(c: Context<App>, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
}

import { passkey as passkeys } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { emailOTP } from 'better-auth/plugins/email-otp';
import { drizzle } from 'drizzle-orm/d1';
import type { Context } from 'hono';
import * as tables from '../../schema/db/directory/tables.ts';
import type { App } from '../env.ts';
import { signInMail } from './mails.ts';

/** A working day; then the person signs in again. Work that is not sent yet waits, under its lane's own token. */
const SIGNED_IN_S = 12 * 3600;
const CODE_S = 5 * 60;

export const PERSON_COOKIE = 'person';

/** Strict: no other site opens the app as somebody. The names keep the cookie to this very host. */
const hostCookie = (name: string) => ({
  name: `__Host-${name}`,
  attributes: { secure: true, httpOnly: true, sameSite: 'strict' as const, path: '/' },
});

/**
 * Who staff are: a code by e-mail, or a passkey. No passwords, and nobody signs up: an invitation makes the person. Only our own
 * routes call this; better-auth's own are not mounted. Entra ID goes in here as `socialProviders.microsoft`, with one fixed
 * tenant, where the table `account` waits for it.
 */
export function authOf(c: Context<App>) {
  const { origin, hostname } = new URL(c.req.url);
  return betterAuth({
    appName: 'Loopmee',
    baseURL: origin,
    secret: c.env.AUTH_SECRET,
    database: drizzleAdapter(drizzle(c.env.DIRECTORY), {
      provider: 'sqlite',
      schema: {
        user: tables.person,
        session: tables.signIn,
        account: tables.account,
        verification: tables.verification,
        passkey: tables.passkey,
      },
    }),
    emailAndPassword: { enabled: false },
    session: {
      expiresIn: SIGNED_IN_S,
      disableSessionRefresh: true,
      freshAge: SIGNED_IN_S,
      cookieCache: { enabled: false },
    },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: hostCookie(PERSON_COOKIE),
        session_data: hostCookie('person-data'),
        dont_remember: hostCookie('person-short'),
        'passkey-challenge': hostCookie('passkey-challenge'),
      },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      emailOTP({
        disableSignUp: true,
        storeOTP: 'hashed',
        allowedAttempts: 3,
        expiresIn: CODE_S,
        // Sent behind the answer, which comes as soon whether or not anybody has this address.
        sendVerificationOTP: async ({ email, otp }) =>
          c.executionCtx.waitUntil(c.var.mail(signInMail(email, otp, origin))),
      }),
      passkeys({
        rpID: hostname,
        rpName: 'Loopmee',
        origin,
        advanced: { webAuthnChallengeCookie: 'passkey-challenge' },
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) =>
            needsPerson(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification }) =>
            needsPerson(verification.authenticationInfo.userVerified),
        },
      }),
    ],
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

/** The library asks for the finger or the code of the device and does not insist; we do: it is the second factor. */
async function needsPerson(isVerified: boolean | undefined): Promise<void> {
  if (!isVerified) throw new Error('The device did not check who holds it');
}

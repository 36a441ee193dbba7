import { type Context, Hono } from 'hono';
import { setSignedCookie } from 'hono/cookie';
import * as v from 'valibot';
import { authOf } from '../auth/auth.ts';
import type { App } from '../env.ts';
import { readBody } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { DEMO_CODE, DEMO_RECEIPT, DEMO_SLUG, demoPeople } from './demo-people.ts';
import { letterPage, letters } from './letters.ts';
import { seedDemo } from './seed.ts';

const signInBody = v.strictObject({ person: v.string() });

/** Only in api/local.ts. Picking a person is signing in; there is nothing to protect in invented data. */
export const demoRoutes = new Hono<App>()
  .get('/people', (c) =>
    c.json({
      people: demoPeople,
      joinCode: DEMO_CODE,
      residentPage: `/b/${DEMO_SLUG}/${DEMO_RECEIPT}`,
      streetPage: `/buurt/${DEMO_SLUG}`,
    }),
  )
  .post('/sign-in', async (c) => {
    const { person } = await readBody(c.req.raw, signInBody);
    if (!demoPeople.some((one) => one.id === person)) throw new Problem('not_found');
    await signInAs(c, person);
    return c.json({ person });
  })
  .get('/mail', async (c) => letterPage(await letters(c.env.DIRECTORY)))
  .post('/seed', async (c) => c.json(await seedDemo(c.env, c.var.nowMs)));

/** The same session and the same cookie that signing in for real gives. */
async function signInAs(c: Context<App>, person: string): Promise<void> {
  const { internalAdapter, authCookies, secret } = await authOf(c).$context;
  const userAgent = c.req.header('user-agent') ?? '';
  const session = await internalAdapter.createSession(person, false, { userAgent });
  const { name, attributes } = authCookies.sessionToken;
  const { maxAge } = attributes;
  await setSignedCookie(c, name, session.token, secret, {
    path: '/',
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
    ...(maxAge !== undefined && { maxAge }),
  });
}

import { env } from 'cloudflare:workers';
import { Hono } from 'hono';
import { app } from './app.ts';
import { sendMail } from './auth/send-mail.ts';
import type { App, Env } from './env.ts';
import { refuseUnset } from './settings.ts';

export { OrganisationObject } from './organisation/object.ts';

// Where something that must be secret or known is not set, there is no start: a deployment stops here, and so does every request.
refuseUnset(env as Partial<Env>);

export default new Hono<App>()
  .use(async (c, next) => {
    c.set('mail', sendMail(c.env));
    c.set('newObjectId', () => c.env.ORGANISATION.newUniqueId({ jurisdiction: 'eu' }).toString());
    await next();
  })
  .route('/', app);

import { Hono } from 'hono';
import { app } from './app.ts';
import { demoRoutes } from './demo/demo-routes.ts';
import { keepLetter } from './demo/letters.ts';
import type { App } from './env.ts';
import { guard } from './http/guard.ts';
import { hearOut } from './http/hear-out.ts';
import { onProblem, Problem } from './http/problem.ts';
import { secured } from './http/secured.ts';

export { LocalOrganisationObject as OrganisationObject } from './demo/local-object.ts';

/** The embedded default: the same app with demo people to sign in as. Deployed is index.ts, which knows nothing of them. */
export default new Hono<App>()
  .use(hearOut)
  .use('/v1/demo/*', secured, guard)
  .use('/v1/*', async (c, next) => {
    c.set('isDemo', true);
    c.set('mail', keepLetter(c.env.DIRECTORY));
    // The local runtime knows no jurisdictions.
    c.set('newObjectId', () => c.env.ORGANISATION.newUniqueId().toString());
    await next();
  })
  .route('/v1/demo', demoRoutes)
  .route('/', app)
  .onError(onProblem)
  .notFound((c) => onProblem(new Problem('not_found'), c));

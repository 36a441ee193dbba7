import { createMiddleware } from 'hono/factory';
import { problems } from '../../schema/problem.ts';
import type { ResidentLanguage } from '../../schema/vocabulary/door.ts';
import type { App } from '../env.ts';
import { tries } from '../http/attempts.ts';
import { isForeign } from '../http/guard.ts';
import { Problem } from '../http/problem.ts';
import { troublePage } from './small-pages.ts';

/**
 * Forms are sent by our own pages alone. There is no cookie that another site could ride on, so an old browser that says nothing of
 * where a form stood is heard; a page without a referrer has "null" for its origin.
 */
export const pageMiddleware = createMiddleware<App>(async (c, next) => {
  c.set('nowMs', Date.now());
  if (c.req.method === 'POST') {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const isOurs = site
      ? site === 'same-origin'
      : origin === 'null' || !isForeign(origin, c.req.url);
    if (!isOurs) throw new Problem('foreign_origin');
  }
  await next();
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
});

/** What cannot be answered is a page as well: nobody here reads JSON. */
export function troubled(error: Error, language: ResidentLanguage): Promise<Response> {
  const code = error instanceof Problem ? error.code : 'unexpected';
  const { status } = problems[code];
  if (code === 'too_many_tries')
    return troublePage(language, 'wait', status, tries.receiptCode.windowMs / 1_000);
  return troublePage(language, 'broken', status);
}

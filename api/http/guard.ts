import { createMiddleware } from 'hono/factory';
import type { App } from '../env.ts';
import { Problem } from './problem.ts';

/** Only our own pages may change something: same origin by the browser's word, and a header no form can send. */
export const guard = createMiddleware<App>(async (c, next) => {
  c.set('nowMs', Date.now());
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const site = c.req.header('sec-fetch-site');
    if (site ? site !== 'same-origin' : isForeign(c.req.header('origin'), c.req.url))
      throw new Problem('foreign_origin');
    if (c.req.header('x-loopmee') !== '1') throw new Problem('foreign_origin');
  }
  await next();
  // A socket's answer cannot be touched without losing the socket.
  if (c.res.status === 101) return;
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
});

export function isForeign(origin: string | undefined, url: string): boolean {
  return origin !== undefined && origin !== new URL(url).origin;
}

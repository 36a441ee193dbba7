import { createMiddleware } from 'hono/factory';
import type { App } from '../env.ts';

/**
 * What every answer of the Worker says, unless a route says something stricter or a page of its own needs something else: it may
 * run nothing, load nothing and stand in no frame. The built files have theirs in web/public/_headers.
 */
const always = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

export const secured = createMiddleware<App>(async (c, next) => {
  await next();
  // A socket's answer cannot be touched without losing the socket.
  if (c.res.status === 101) return;
  for (const [name, value] of Object.entries(always))
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
});

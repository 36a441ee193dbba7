import { createMiddleware } from 'hono/factory';
import type { App } from '../env.ts';
import { drain } from './body.ts';

/** Reads what nobody asked for of a body before the answer goes out, whether it was a yes or a no. */
export const hearOut = createMiddleware<App>(async (c, next) => {
  await next();
  await drain(c.req.raw);
});

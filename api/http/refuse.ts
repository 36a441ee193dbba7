import type { Context } from 'hono';
import { drain } from './body.ts';
import { onProblem } from './problem.ts';

/** Hears a request out, then says no. */
export async function refuse(error: unknown, c: Context): Promise<Response> {
  await drain(c.req.raw);
  return onProblem(error, c);
}

import type { Context } from 'hono';
import type { App } from '../env.ts';
import { Problem } from './problem.ts';

const YEAR_S = 31_536_000;

/**
 * A built file. One that is gone would be answered with the app's page and status 200, which a phone with last month's
 * app would run as a script; so it is a 404, and the app reloads. Names carry a hash: what is there never changes.
 */
export async function asset(c: Context<App>): Promise<Response> {
  const found = await c.env.ASSETS.fetch(c.req.raw);
  if (found.headers.get('content-type')?.startsWith('text/html')) throw new Problem('not_found');
  const response = new Response(found.body, found);
  if (found.ok) response.headers.set('cache-control', `public, max-age=${YEAR_S}, immutable`);
  return response;
}

import { createMiddleware } from 'hono/factory';
import { hashOf } from '../../schema/ids.ts';
import type { App } from '../env.ts';
import { senderOf } from './attempts.ts';
import { Problem } from './problem.ts';

/** As long as the binding counts (wrangler.toml). */
const WAIT_S = 60;

/**
 * Slows down who sends more than a school hall full of phones would. The platform counts roughly and per place, so this keeps the
 * server up and no code secret: for that, attempts.ts counts exactly. Built files are not counted: a first visit asks for dozens.
 */
export const flood = createMiddleware<App>(async (c, next) => {
  const isFile = c.req.path.startsWith('/assets/');
  const counted = isFile ? undefined : c.env.FLOOD;
  const answer = await counted?.limit({ key: await hashOf(`flood ${senderOf(c)}`) });
  if (answer && !answer.success) throw new Problem('too_many_tries', WAIT_S);
  await next();
});

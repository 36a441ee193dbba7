import { type Context, Hono } from 'hono';
import { needTry, tries } from '../http/attempts.ts';
import { Problem } from '../http/problem.ts';
import { asApp, type SeatedApp, seated, seatedObject } from '../http/seat.ts';

/** What the last nights found, for who manages; and, at their word, one more now. Broken or not: it mends nothing. */
export const checkupRoutes = new Hono<SeatedApp>()
  .get('/:slug/checkup', seated('manage'), async (c) => c.json(await checkup(c, false)))
  .post('/:slug/checkup', seated('manage'), async (c) => {
    await needTry(asApp(c), tries.checkup, c.var.seat.organisation.slug);
    return c.json(await checkup(c, true));
  });

async function checkup(c: Context<SeatedApp>, isAsked: boolean) {
  const { object, at } = seatedObject(c);
  const answer = await object.checkup(...at, isAsked);
  if ('problem' in answer) throw new Problem('behind');
  return answer;
}

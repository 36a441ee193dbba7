import { Hono } from 'hono';
import * as v from 'valibot';
import { Problem } from '../http/problem.ts';
import { type SeatedApp, seated, seatedObject } from '../http/seat.ts';

const beforeQuery = v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number)));

/** What was done to people, rights and decisions, for who manages: fifty lines, the newest first, and whether the whole log holds. */
export const auditRoutes = new Hono<SeatedApp>().get(
  '/:slug/audit',
  seated('manage'),
  async (c) => {
    const before = v.safeParse(beforeQuery, c.req.query('before'));
    if (!before.success) throw new Problem('bad_shape');
    const { object, at } = seatedObject(c);
    const page = await object.auditPage(...at, before.output ?? null);
    if ('problem' in page) throw new Problem('behind');
    const { lines, brokenAt } = page;
    return c.json({ lines, isWhole: brokenAt === null, brokenAt });
  },
);

import { Hono } from 'hono';
import * as v from 'valibot';
import { keepByCategory, keepDays } from '../../schema/entities/fields.ts';
import type { App } from '../env.ts';
import { Problem } from '../http/problem.ts';
import { seated, seatedObject } from '../http/seat.ts';

const days = (asked: string | undefined) => {
  const parsed = v.safeParse(keepDays, asked ? Number(asked) : null);
  if (!parsed.success) throw new Problem('bad_shape');
  return parsed.output;
};

/** As JSON, by category; not given is what counts now. */
function byCategory(asked: string | undefined) {
  if (!asked) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keepByCategory), asked);
  if (!parsed.success) throw new Problem('bad_shape');
  return parsed.output;
}

/** What would go in the coming night, for who is about to decide on it. Nothing given is kept until somebody removes it. */
export const retentionRoutes = new Hono<App>().get(
  '/:slug/retention',
  seated('manage'),
  async (c) => {
    const [contacts, concerns] = [c.req.query('contacts'), byCategory(c.req.query('concerns'))];
    const keep = {
      photos: days(c.req.query('photos')),
      nicknames: days(c.req.query('names')),
      ...(contacts !== undefined && { contacts: days(contacts) }),
      ...(concerns && { concerns }),
    };
    const { object, at } = seatedObject(c);
    const going = await object.countRetention(...at, keep);
    if ('problem' in going) throw new Problem('behind');
    return c.json(going);
  },
);

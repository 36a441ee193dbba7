import { Hono } from 'hono';
import { MID_PATTERN } from '../../schema/ids.ts';
import type { App } from '../env.ts';
import { Problem } from '../http/problem.ts';
import { seated, seatedObject } from '../http/seat.ts';

/** Everything a resident told, gone in one action at their request. Twice is harmless. */
export const eraseRoutes = new Hono<App>().post(
  '/:slug/concerns/:id/erase',
  seated('erase'),
  async (c) => {
    const id = c.req.param('id');
    if (!MID_PATTERN.test(id)) throw new Problem('not_found');
    const { object, at } = seatedObject(c);
    const gone = await object.erase(...at, id, c.var.seat.person.id);
    if (!gone) throw new Problem('not_found');
    if ('problem' in gone) throw new Problem('behind');
    return c.json(gone);
  },
);

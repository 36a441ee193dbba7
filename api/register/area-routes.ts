import { Hono } from 'hono';
import { type SeatedApp, seated, seatedObject } from '../http/seat.ts';
import { inTime } from './in-time.ts';

/** The organisation's neighbourhoods and complexes with their outlines, for its office. Nothing of who lives there. */
export const areaRoutes = new Hono<SeatedApp>().get('/', seated('decide'), async (c) => {
  const { object, at } = seatedObject(c);
  return c.json(inTime(await object.areas(...at)));
});

import { Hono } from 'hono';
import { limits } from '../../schema/limits.ts';
import type { RunningAnswer } from '../../schema/register/wire.ts';
import { needTry, tries } from '../http/attempts.ts';
import { Problem } from '../http/problem.ts';
import { asApp, type SeatedApp, seated, seatedObject } from '../http/seat.ts';
import { inTime } from './in-time.ts';
import { readBox, readPlace } from './query.ts';

const MOST = 20;

/**
 * The organisation's addresses, for its own people in the street: around them, by what they type, or of a whole area. And of
 * one, whether something runs there, asked no more often than somebody can ring.
 */
export const addressRoutes = new Hono<SeatedApp>()
  .get('/', seated('pin'), async (c) => {
    const { object, at } = seatedObject(c);
    const { near, q, box, most } = c.req.query();
    const asked = Math.trunc(Number(most ?? MOST));
    if (!(asked >= 1 && asked <= limits.addressesNear)) throw new Problem('bad_shape');
    if (near !== undefined)
      return c.json(inTime(await object.addressesNear(...at, readPlace(near), asked)));
    if (box !== undefined) return c.json(inTime(await object.addressesIn(...at, readBox(box))));
    if (q === undefined || q.length > limits.registerText) throw new Problem('bad_shape');
    return c.json(inTime(await object.searchAddresses(...at, q, asked)));
  })
  .get('/:address/running', seated('concern'), async (c) => {
    await needTry(asApp(c), tries.running, c.var.seat.person.id);
    const address = c.req.param('address');
    if (address.length > limits.registerCode) throw new Problem('bad_shape');
    const { object, at } = seatedObject(c);
    const isRunning = inTime(await object.isRunning(...at, address));
    return c.json({ isRunning } satisfies RunningAnswer);
  });

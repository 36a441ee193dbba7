import { Hono } from 'hono';
import { TOKEN_PATTERN } from '../../schema/ids.ts';
import { LIVE_PROTOCOL, liveBody } from '../../schema/protocol.ts';
import { actorOf } from '../directory/lanes.ts';
import { makeTicket, useTicket } from '../directory/tickets.ts';
import type { App } from '../env.ts';
import { readBody } from '../http/body.ts';
import { isForeign } from '../http/guard.ts';
import { objectOf, readableLane } from '../http/lane.ts';
import { Problem } from '../http/problem.ts';

/**
 * A socket that says when to look. A browser sends its cookies along with a socket from any site, so it takes a ticket as well,
 * asked for by a page of ours, used once within a minute, and sent beside the protocol's name: never in an address.
 */
export const liveRoutes = new Hono<App>()
  .post('/', async (c) => {
    const { lane } = await readBody(c.req.raw, liveBody);
    const known = await readableLane(c, lane);
    if (actorOf(known, c.var.nowMs).isRevoked) throw new Problem('not_allowed');
    return c.json({ ticket: await makeTicket(c.env.DIRECTORY, lane, c.var.nowMs) });
  })
  .get('/', async (c) => {
    if (c.req.header('upgrade') !== 'websocket') throw new Problem('bad_shape');
    if (isForeign(c.req.header('origin'), c.req.url)) throw new Problem('foreign_origin');
    const asked = c.req.header('sec-websocket-protocol')?.split(',') ?? [];
    const [protocol, ticket = ''] = asked.map((one) => one.trim());
    if (protocol !== LIVE_PROTOCOL || !TOKEN_PATTERN.test(ticket)) throw new Problem('bad_shape');
    const lane = await useTicket(c.env.DIRECTORY, ticket, c.var.nowMs);
    if (!lane) throw new Problem('no_credential');
    // Who signed out or was sent away since does not come in on a ticket.
    const known = await readableLane(c, lane);
    if (actorOf(known, c.var.nowMs).isRevoked) throw new Problem('not_allowed');
    return objectOf(c, known).fetch(c.req.url, { headers: { upgrade: 'websocket' } });
  });

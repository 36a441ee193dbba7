import { Hono } from 'hono';
import * as v from 'valibot';
import { LANE_PATTERN, MID_PATTERN } from '../../schema/ids.ts';
import { devicesOf, revokeDevice, revokeWalk } from '../directory/devices.ts';
import { codeOfWalk } from '../directory/join-codes.ts';
import { readBody } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { audit, type SeatedApp, seated } from '../http/seat.ts';

const deviceBody = v.strictObject({ lane: v.pipe(v.string(), v.regex(LANE_PATTERN)) });
const walkBody = v.strictObject({ walk: v.pipe(v.string(), v.regex(MID_PATTERN)) });

/** The devices that hand in work to an organisation, for who manages it. */
export const deviceRoutes = new Hono<SeatedApp>()
  .use(seated('manage'))
  .get('/', async (c) => c.json(await devicesOf(c.env.DIRECTORY, c.var.seat.organisation.slug)))
  .post('/revoke', async (c) => {
    const { lane } = await readBody(c.req.raw, deviceBody);
    const { slug } = c.var.seat.organisation;
    const isKnown = await revokeDevice(c.env.DIRECTORY, { slug, device: lane }, c.var.nowMs);
    if (!isKnown) throw new Problem('not_found');
    await audit(c, 'device.revoke', lane);
    return c.json({ revoked: true });
  })
  .post('/revoke-walk', async (c) => {
    const { walk } = await readBody(c.req.raw, walkBody);
    const { slug } = c.var.seat.organisation;
    const code = await codeOfWalk(c.env.DIRECTORY, { organisation: slug, walk });
    if (!code) throw new Problem('not_found');
    const { startedBy } = code;
    const revoked = await revokeWalk(c.env.DIRECTORY, { slug, walk, startedBy }, c.var.nowMs);
    await audit(c, 'device.revoke', walk, { devices: revoked });
    await audit(c, 'join.stop', walk);
    return c.json({ revoked });
  });

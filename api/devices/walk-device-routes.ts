import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { isStaff, makerOf, worksInOffice } from '../../schema/actor.ts';
import type { AuditAction } from '../../schema/audit.ts';
import { LANE_PATTERN } from '../../schema/ids.ts';
import { devicesOnWalk, revokeOnWalk, stopWalk } from '../directory/devices.ts';
import { codeOfWalk } from '../directory/join-codes.ts';
import { actorOf } from '../directory/lanes.ts';
import type { App } from '../env.ts';
import { writeAudit } from '../http/audit.ts';
import { readBody } from '../http/body.ts';
import { readableLane } from '../http/lane.ts';
import { Problem } from '../http/problem.ts';

const lane = v.pipe(v.string(), v.regex(LANE_PATTERN));
const stopBody = v.strictObject({ lane });
const revokeBody = v.strictObject({ lane, device: lane });

/** Who walks along on one walk, for who leads it, the office, and anybody of the organisation who is on it. To others it is not there. */
export const walkDeviceRoutes = new Hono<App>()
  .get('/devices', async (c) => {
    // Who hands in with the group sees which phones are still awaited; signing one out stays with who leads.
    const { walk, code, here } = await ledWalk(c, c.req.query('lane') ?? '', true);
    const found = await devicesOnWalk(c.env.DIRECTORY, walk, here);
    return c.json({
      // Names are on the walk itself, as people chose them there.
      devices: found.map(({ person, ...device }) => ({
        ...device,
        hasAccount: person !== null,
        isHere: device.lane === here,
        isLeader: device.maker === walk.startedBy,
      })),
      stoppedAt: code.stoppedAt,
    });
  })
  .post('/devices/revoke', async (c) => {
    const body = await readBody(c.req.raw, revokeBody);
    const { walk, root, audit } = await ledWalk(c, body.lane);
    const revoke = { ...walk, device: body.device, own: root };
    if (!(await revokeOnWalk(c.env.DIRECTORY, revoke, c.var.nowMs))) throw new Problem('not_found');
    await audit('device.revoke', body.device);
    return c.json({ revoked: true });
  })
  .post('/stop', async (c) => {
    const body = await readBody(c.req.raw, stopBody);
    const { walk, audit } = await ledWalk(c, body.lane);
    await stopWalk(c.env.DIRECTORY, walk, c.var.nowMs);
    await audit('join.stop', walk.walk);
    return c.json({ stopped: true });
  });

/** The walk of the address, for who started it or works in the office; with `isToRead` also for staff on it. */
async function ledWalk(c: Context<App>, laneId: string, isToRead = false) {
  const known = await readableLane(c, laneId);
  const actor = actorOf(known, c.var.nowMs);
  const { slug } = known.organisation;
  const walk = c.req.param('walk') ?? '';
  const code = await codeOfWalk(c.env.DIRECTORY, { organisation: slug, walk });
  const isLeader = worksInOffice(actor.role) || code?.startedBy === makerOf(actor);
  const maySee = isLeader || (isToRead && isStaff(actor.role) && actor.walk === walk);
  if (!code || !maySee || actor.isRevoked) throw new Problem('not_found');
  return {
    walk: { slug, walk, startedBy: code.startedBy, startsAt: code.startsAt },
    code,
    here: known.lane.id,
    root: known.lane.root,
    audit: (action: AuditAction, target: string) =>
      writeAudit(c, known.organisation, {
        actor: actor.person ?? 'guest',
        action,
        target,
        detail: { walk },
      }),
  };
}

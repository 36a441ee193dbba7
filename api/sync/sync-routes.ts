import { type Context, Hono } from 'hono';
import { hashOf } from '../../schema/ids.ts';
import { type ManifestAnswer, manifestBody } from '../../schema/manifest.ts';
import { pullBody, pushBody } from '../../schema/protocol.ts';
import { actorOf, hearLane, type KnownLane, laneByTokenHash } from '../directory/lanes.ts';
import type { App } from '../env.ts';
import { readBody } from '../http/body.ts';
import { objectOf, readableLane } from '../http/lane.ts';
import { Problem } from '../http/problem.ts';
import { saysMade } from '../organisation/manifest.ts';
import { missingBytes } from './missing-bytes.ts';

/** Mutations in, changes out; and whether all that went in is there. */
export const syncRoutes = new Hono<App>()
  .post('/push', async (c) => {
    const known = await handingIn(c);
    const body = await readBody(c.req.raw, pushBody);
    if (body.lane !== known.lane.id) throw new Problem('no_credential');
    const actor = actorOf(known, c.var.nowMs);
    const answer = await objectOf(c, known).push(
      known.organisation.slug,
      known.organisation.epoch,
      actor,
      body,
      new URL(c.req.url).origin,
    );
    if ('problem' in answer) throw new Problem('behind');
    return c.json(answer);
  })
  .post('/manifest', async (c) => {
    const known = await handingIn(c);
    const body = await readBody(c.req.raw, manifestBody);
    if (body.lane !== known.lane.id) throw new Problem('no_credential');
    const { slug, epoch, objectId } = known.organisation;
    const object = objectOf(c, known);
    const heard = await object.manifest(slug, epoch, actorOf(known, c.var.nowMs), body);
    if ('problem' in heard) throw new Problem('behind');
    const where = { bucket: c.env.BYTES, objectId };
    const lost = await missingBytes(where, heard.promised, async ({ id, part }, isStored) => {
      if (await object.stored(slug, epoch, id, part, isStored)) throw new Problem('behind');
    });
    const missing = { muts: heard.muts, photos: [...heard.photos, ...lost] };
    const isProven = missing.muts.length + missing.photos.length === 0;
    if (body.left && isProven && body.epoch === heard.epoch)
      await hearLane(c.env.DIRECTORY, known.lane, body.left, c.var.nowMs);
    const { erased } = heard;
    const answer: ManifestAnswer = { epoch: heard.epoch, now: c.var.nowMs, missing, erased };
    return c.json(answer);
  })
  .post('/pull', async (c) => {
    const body = await readBody(c.req.raw, pullBody);
    const known = await readableLane(c, body.lane);
    const actor = actorOf(known, c.var.nowMs);
    const answer = await objectOf(c, known).pull(
      known.organisation.slug,
      known.organisation.epoch,
      actor,
      body,
    );
    if (typeof answer !== 'string') throw new Problem('behind');
    // Where something is missing the phone says by its manifest what is left.
    if (body.left && (!body.made || saysMade(answer)))
      await hearLane(c.env.DIRECTORY, known.lane, body.left, c.var.nowMs);
    return c.body(answer, 200, { 'content-type': 'application/json' });
  });

/** The lane whose hand-in token this is. */
async function handingIn(c: Context<App>): Promise<KnownLane> {
  const token = c.req.header('authorization')?.match(/^Bearer (\S+)$/)?.[1];
  const known = token && (await laneByTokenHash(c.env.DIRECTORY, await hashOf(token)));
  if (!known) throw new Problem('no_credential');
  return known;
}

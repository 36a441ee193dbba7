import { type Context, Hono } from 'hono';
import { hashOf, MID_PATTERN } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { actorOf, type KnownLane, laneByTokenHash } from '../directory/lanes.ts';
import type { App } from '../env.ts';
import { collect } from '../http/body.ts';
import { objectOf, readableLane } from '../http/lane.ts';
import { Problem } from '../http/problem.ts';
import { keyOf, type Part } from '../organisation/attachments.ts';
import { storePhoto } from './store-photo.ts';

/**
 * The bytes of photos. Handing in goes by the lane's token and only by the maker of the photo; the same bytes again are
 * welcome, others never are. Reading goes by cookie, by the same rule as the find it belongs to.
 */
export const attachmentRoutes = new Hono<App>()
  .put('/:id', (c) => handIn(c, 'full'))
  .put('/:id/small', (c) => handIn(c, 'small'))
  .get('/:id', (c) => read(c, 'full'))
  .get('/:id/small', (c) => read(c, 'small'));

const mostBytes: Record<Part, number> = { full: limits.photoBytes, small: limits.smallPhotoBytes };

async function handIn(c: Context<App>, part: Part): Promise<Response> {
  const token = c.req.header('authorization')?.match(/^Bearer (\S+)$/)?.[1];
  const known = token && (await laneByTokenHash(c.env.DIRECTORY, await hashOf(token)));
  if (!known) throw new Problem('no_credential');
  const { organisation } = known;
  const row = await attachmentOf(c, known, 'hand-in');
  if (c.req.header('content-type') !== 'image/jpeg') throw new Problem('wrong_picture');
  const bytes = await collect(c.req.raw.body, mostBytes[part], 'picture_too_large');
  const where = { bucket: c.env.BYTES, objectId: organisation.objectId };
  await storePhoto(where, row, part, bytes, async () => {
    const { slug, epoch } = organisation;
    if (await objectOf(c, known).stored(slug, epoch, row.id, part)) throw new Problem('behind');
  });
  return c.json({ stored: true });
}

async function read(c: Context<App>, part: Part): Promise<Response> {
  const known = await readableLane(c, c.req.query('lane') ?? '');
  const row = await attachmentOf(c, known, 'read');
  const found = await c.env.BYTES.get(keyOf(known.organisation.objectId, row.id, part));
  if (!found) throw new Problem('not_found');
  // Neither what somebody showed us at home nor what others may not see yet is left lying in a browser's cache.
  const isForAll = row.audience === 'walk' && row.set.isReleased !== false;
  const keeping = isForAll ? 'private, max-age=86400, immutable' : 'no-store';
  return new Response(found.body, {
    headers: {
      'content-type': 'image/jpeg',
      'content-length': String(found.size),
      'content-disposition': `inline; filename="${row.id}.jpg"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': keeping,
    },
  });
}

async function attachmentOf(c: Context<App>, known: KnownLane, to: 'hand-in' | 'read') {
  const id = c.req.param('id') ?? '';
  if (!MID_PATTERN.test(id)) throw new Problem('not_found');
  const { slug, epoch } = known.organisation;
  const actor = actorOf(known, c.var.nowMs);
  const row = await objectOf(c, known).attachment(slug, epoch, actor, id, to);
  if (!row) throw new Problem('not_found');
  if ('problem' in row) throw new Problem('behind');
  return row;
}

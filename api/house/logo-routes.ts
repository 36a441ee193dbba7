import { type Context, Hono } from 'hono';
import { base64url } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { logoTypeOf } from '../../schema/logo.ts';
import { personNeeded } from '../auth/who.ts';
import { actorOf, type Organisation, organisationBySlug, roleIn } from '../directory/lanes.ts';
import { organisationObject } from '../directory/organisations.ts';
import type { App } from '../env.ts';
import { collect } from '../http/body.ts';
import { readableLane } from '../http/lane.ts';
import { Problem } from '../http/problem.ts';
import { type SeatedApp, seated, seatedObject } from '../http/seat.ts';
import { sizeOf } from './picture-size.ts';

/**
 * The picture of an organisation. Its SHA-256 stands on the organisation's row and in its name in R2, so what the row names is
 * there: a new one is written before the row is, and the old one goes after it.
 */
export const logoRoutes = new Hono<App>()
  .put('/:slug/logo', seated('manage'), async (c) => {
    const bytes = await collect(c.req.raw.body, limits.logoBytes, 'logo_too_large');
    const type = logoTypeOf(bytes);
    if (type === 'drawing') throw new Problem('logo_is_drawing');
    const size = type && sizeOf(type, bytes);
    if (!size || Math.min(size.width, size.height) < 1) throw new Problem('wrong_logo');
    if (Math.max(size.width, size.height) > limits.logoPixels) throw new Problem('logo_too_large');
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    const logo = base64url(new Uint8Array(digest));
    await c.env.BYTES.put(keyOf(c.var.seat.organisation, logo), bytes, {
      sha256: digest,
      httpMetadata: { contentType: type },
    });
    await point(c, logo);
    return c.json({ logo });
  })
  .delete('/:slug/logo', seated('manage'), async (c) => {
    await point(c, null);
    return c.json({ logo: null });
  })
  .get('/:slug/logo', async (c) => {
    const organisation = await readableHouse(c);
    const asked = c.req.query('v');
    const logo = asked ?? (await currentLogo(c, organisation));
    const isName = logo !== null && /^[\w-]{43}$/.test(logo);
    const found = isName ? await c.env.BYTES.get(keyOf(organisation, logo)) : null;
    if (!found) throw new Problem('not_found');
    return new Response(found.body, {
      headers: {
        'content-type': found.httpMetadata?.contentType ?? 'application/octet-stream',
        'content-length': String(found.size),
        'content-disposition': 'inline',
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'cache-control': asked ? 'private, max-age=31536000, immutable' : 'no-store',
      },
    });
  });

const keyOf = ({ objectId }: Pick<Organisation, 'objectId'>, logo: string) =>
  `${objectId}/logo.${logo}`;

/** The row names this logo from now on, and the bytes of the one before go. */
async function point(c: Context<SeatedApp>, logo: string | null): Promise<void> {
  const { object, at } = seatedObject(c);
  const before = await object.setLogo(...at, logo, c.var.seat.person.id);
  if (typeof before === 'object' && before !== null) throw new Problem('behind');
  if (before && before !== logo) await c.env.BYTES.delete(keyOf(c.var.seat.organisation, before));
}

async function currentLogo(c: Context<App>, organisation: Organisation): Promise<string | null> {
  const { slug, epoch } = organisation;
  const logo = await organisationObject(c, organisation).logo(slug, epoch);
  if (typeof logo === 'object' && logo !== null) throw new Problem('behind');
  return logo;
}

/** Whoever walks along on a lane of this organisation, or works for it. Elsewhere there is nothing. */
async function readableHouse(c: Context<App>): Promise<Organisation> {
  const slug = c.req.param('slug') ?? '';
  const lane = c.req.query('lane');
  if (lane !== undefined) {
    const known = await readableLane(c, lane);
    const isOther = known.organisation.slug !== slug || actorOf(known, c.var.nowMs).isRevoked;
    if (isOther) throw new Problem('not_found');
    return known.organisation;
  }
  const { person } = await personNeeded(c);
  const [organisation, role] = await Promise.all([
    organisationBySlug(c.env.DIRECTORY, slug),
    roleIn(c.env.DIRECTORY, person.id, slug),
  ]);
  if (!organisation || !role) throw new Problem('not_found');
  return organisation;
}

import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { shareCode } from '../../schema/entities/plan-fields.ts';
import { type Organisation, organisationBySlug } from '../directory/lanes.ts';
import { organisationObject } from '../directory/organisations.ts';
import type { App } from '../env.ts';
import { giveBack, needTry, senderOf, tries, unhurried } from '../http/attempts.ts';
import { Problem } from '../http/problem.ts';
import { keyOf } from '../organisation/attachments.ts';
import type { AppealSeen } from '../organisation/resident/resident-sees.ts';
import { appealPage, noAppealPage } from './appeal-page.ts';
import { pageMiddleware, troubled } from './page-middleware.ts';
import { type BoardLanguage, boardLanguages } from './words/board.ts';
import { browserLanguage } from './words-in.ts';

type Held = { appeal: AppealSeen; organisation: Organisation };

const languageOf = (c: Context<App>): BoardLanguage =>
  boardLanguages.find((one) => one === c.req.query('taal')) ??
  (browserLanguage(c.req.header('accept-language')) === 'en' ? 'en' : 'nl');

/** Looks up the code in the address. Counted before it is looked at, given back when it was right, and a wrong one answered at its time. */
async function heldAppeal(c: Context<App>): Promise<Held | undefined> {
  const atItsTime = unhurried(async () => undefined);
  await needTry(c, tries.appealCode, senderOf(c));
  const held = await lookUp(c, c.req.param('slug') ?? '', c.req.param('code') ?? '');
  if (held) await giveBack(c, tries.appealCode, senderOf(c));
  else await atItsTime;
  return held;
}

async function lookUp(c: Context<App>, slug: string, code: string): Promise<Held | undefined> {
  if (!v.is(shareCode, code)) return undefined;
  const organisation = await organisationBySlug(c.env.DIRECTORY, slug);
  if (!organisation) return undefined;
  const appeal = await organisationObject(c, organisation).appeal(slug, organisation.epoch, code);
  if (!appeal) return undefined;
  if ('problem' in appeal) throw new Problem('behind');
  return { appeal, organisation };
}

/** One page for whoever holds its link. Nothing of it is kept by a cache: closed is gone. */
export const appealRoutes = new Hono<App>()
  .use(pageMiddleware)
  .get('/:slug/:code', async (c) => {
    const language = languageOf(c);
    const held = await heldAppeal(c);
    if (!held) return noAppealPage(language);
    return appealPage(held.appeal, { language, address: new URL(c.req.url) });
  })
  .get('/:slug/:code/foto', async (c) => {
    const held = await heldAppeal(c);
    const photo = held?.appeal.photo;
    const bytes =
      photo && (await c.env.BYTES.get(keyOf(held.organisation.objectId, photo, 'full')));
    if (!bytes) throw new Problem('not_found');
    return new Response(bytes.body, {
      headers: {
        'content-type': 'image/jpeg',
        'content-length': String(bytes.size),
        'content-disposition': 'inline',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'no-store',
      },
    });
  })
  .onError((error, c) => troubled(error, languageOf(c as Context<App>)));

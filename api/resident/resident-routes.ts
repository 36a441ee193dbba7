import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { fieldsOf } from '../../schema/entities/things.ts';
import { readReceiptCode } from '../../schema/receipt-code.ts';
import type { ResidentLanguage } from '../../schema/vocabulary/door.ts';
import type { App } from '../env.ts';
import { collect } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { consents } from '../organisation/resident/resident-sees.ts';
import { type Held, heldCode } from './held-code.ts';
import { letterPage } from './letter.ts';
import { removePage } from './letter-forms.ts';
import { pageMiddleware, troubled } from './page-middleware.ts';
import { enterPage, wrongPage } from './small-pages.ts';
import { type Thanked, thanked } from './words/shape.ts';
import { asLanguage, browserLanguage } from './words-in.ts';

/** A form of ours is smaller by far. */
const FORM_BYTES = 4_000;

/** What was chosen on a page; before that a concern's own language, or the browser's. */
const languageOf = (c: Context<App>, held?: Held): ResidentLanguage =>
  asLanguage(c.req.query('taal')) ??
  held?.sees.language ??
  browserLanguage(c.req.header('accept-language'));

async function withCode(
  c: Context<App>,
  work: (held: Held, language: ResidentLanguage) => Promise<Response>,
): Promise<Response> {
  const held = await heldCode(c);
  if (typeof held === 'string') return wrongPage(languageOf(c), held, c.req.method === 'GET');
  return work(held, languageOf(c, held));
}

/** Back to the page, which says thank you; in the same language. */
function backTo(c: Context<App>, { path }: Held, thanks: Thanked | null): Response {
  const query = new URLSearchParams();
  const chosen = asLanguage(c.req.query('taal'));
  if (chosen) query.set('taal', chosen);
  if (thanks) query.set('dank', thanks);
  return c.redirect(query.size > 0 ? `${path}?${query}` : path, 303);
}

/** To the address of a typed code, put right where it can be; null where nothing was typed. */
function typedElsewhere(c: Context<App>, slug: string | undefined): Response | null {
  const typed = c.req.query('code')?.trim();
  if (!slug || !typed) return null;
  const code = readReceiptCode(typed) ?? typed.slice(0, 60);
  const chosen = asLanguage(c.req.query('taal'));
  const path = `/b/${encodeURIComponent(slug)}/${encodeURIComponent(code)}`;
  return c.redirect(chosen ? `${path}?taal=${chosen}` : path, 303);
}

async function formOf(c: Context<App>): Promise<URLSearchParams> {
  if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded'))
    throw new Problem('wrong_media');
  const bytes = await collect(c.req.raw.body, FORM_BYTES);
  return new URLSearchParams(new TextDecoder().decode(bytes));
}

/** Does what was asked and goes back to the page; what is gone meanwhile is not there. */
const doAs = async (
  c: Context<App>,
  held: Held,
  act: Parameters<Held['act']>[0],
  thanks: Thanked,
): Promise<Response> => {
  const outcome = await held.act(act);
  return outcome === 'done' ? backTo(c, held, thanks) : wrongPage(languageOf(c), 'onItsWay', false);
};

/** The resident's own page: whoever has the code reads it, and nothing but the code opens it. */
export const residentRoutes = new Hono<App>()
  .use(pageMiddleware)
  .get(
    '/',
    (c) =>
      typedElsewhere(c, c.req.query('bij')?.trim().toLowerCase()) ??
      enterPage(languageOf(c), false),
  )
  .get(
    '/:organisation',
    (c) => typedElsewhere(c, c.req.param('organisation')) ?? enterPage(languageOf(c), true),
  )
  .get('/:organisation/:code', async (c) => {
    const elsewhere = typedElsewhere(c, c.req.param('organisation'));
    if (elsewhere) return elsewhere;
    const given = c.req.param('code');
    const plain = readReceiptCode(given);
    if (plain && plain !== given) {
      const { search } = new URL(c.req.url);
      return c.redirect(
        `/b/${encodeURIComponent(c.req.param('organisation'))}/${plain}${search}`,
        303,
      );
    }
    const thanks = thanked.find((one) => one === c.req.query('dank'));
    return withCode(c, (held, language) => letterPage({ ...held, language, thanks }));
  })
  .get('/:organisation/:code/verwijder', (c) =>
    withCode(c, (held, language) => removePage({ ...held, language })),
  )
  .post('/:organisation/:code/klopt', (c) =>
    withCode(c, async (held) => {
      const says = (await formOf(c)).get('zegt');
      if (says !== 'solved' && says !== 'not-yet') return backTo(c, held, null);
      return doAs(c, held, { act: says }, says);
    }),
  )
  .post('/:organisation/:code/bel', (c) =>
    withCode(c, async (held, language) => {
      const phone = ((await formOf(c)).get('nummer') ?? '').trim();
      const isNumber = phone !== '' && v.is(fieldsOf.concern.phone, phone);
      if (!held.sees.hasPhone && !isNumber)
        return letterPage({ ...held, language, wrongPhone: phone });
      return doAs(c, held, { act: 'call', phone: isNumber ? phone : '' }, 'call');
    }),
  )
  .post('/:organisation/:code/intrekken', (c) =>
    withCode(c, async (held) => {
      const asked = (await formOf(c)).get('wat');
      const what = [...consents, 'story' as const].find((one) => one === asked);
      if (!what) return backTo(c, held, null);
      return doAs(c, held, { act: 'withdraw', what }, 'withdraw');
    }),
  )
  .post('/:organisation/:code/verwijder', (c) =>
    withCode(c, (held) => doAs(c, held, { act: 'erase' }, 'erase')),
  )
  .onError((error, c) => troubled(error, languageOf(c as Context<App>)));

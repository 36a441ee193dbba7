import { type Context, Hono } from 'hono';
import { MID_PATTERN } from '../../schema/ids.ts';
import { type Organisation, organisationBySlug } from '../directory/lanes.ts';
import { organisationObject } from '../directory/organisations.ts';
import type { App } from '../env.ts';
import { Problem } from '../http/problem.ts';
import { keyOf } from '../organisation/attachments.ts';
import type { Board } from '../organisation/resident/resident-sees.ts';
import { boardPage, emptyBoardPage } from './board-page.ts';
import { pageMiddleware, troubled } from './page-middleware.ts';
import { type BoardLanguage, boardLanguages } from './words/board.ts';
import { browserLanguage } from './words-in.ts';

const languageOf = (c: Context<App>): BoardLanguage =>
  boardLanguages.find((one) => one === c.req.query('taal')) ??
  (browserLanguage(c.req.header('accept-language')) === 'en' ? 'en' : 'nl');

async function boardOf(
  c: Context<App>,
  slug: string,
): Promise<{ board: Board; organisation: Organisation } | undefined> {
  const organisation = await organisationBySlug(c.env.DIRECTORY, slug);
  if (!organisation) return undefined;
  const board = await organisationObject(c, organisation).board(slug, organisation.epoch);
  if (!board) return undefined;
  if ('problem' in board) throw new Problem('behind');
  return { board, organisation };
}

/** What residents let the neighbourhood read. Nothing of it is kept by a cache: taken back is gone. */
export const boardRoutes = new Hono<App>()
  .use(pageMiddleware)
  .get('/:slug', async (c) => {
    const language = languageOf(c);
    const found = await boardOf(c, c.req.param('slug'));
    if (!found) return emptyBoardPage(language);
    return boardPage(found.board, { language, address: new URL(c.req.url) });
  })
  .get('/:slug/foto/:id', async (c) => {
    const { slug, id } = c.req.param();
    const found = MID_PATTERN.test(id) ? await boardOf(c, slug) : undefined;
    const stands = found?.board.stories.some(({ before, after }) => id === before || id === after);
    const bytes =
      stands && (await c.env.BYTES.get(keyOf(found?.organisation.objectId ?? '', id, 'full')));
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

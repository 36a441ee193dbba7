import { type Context, Hono } from 'hono';
import { hashOf, TOKEN_PATTERN } from '../../schema/ids.ts';
import { organisationBySlug, roleIn } from '../directory/lanes.ts';
import type { App } from '../env.ts';
import { giveBack, needTry, senderOf, tries, unhurried } from '../http/attempts.ts';
import type { OpenFeed } from '../organisation/calendar/feeds.ts';
import { askCalendar } from './ask-calendar.ts';
import { icsFeed, noFeed } from './ics-answer.ts';
import { eventOf } from './visit-event.ts';

/** A calendar for who has its address, and nothing besides: a program reads it, without anybody signed in. */
export const feedRoutes = new Hono<App>().get('/:slug/:file', async (c) => {
  c.set('nowMs', Date.now());
  const atItsTime = unhurried(async () => undefined);
  // Counted before it is looked at, and given back when it was right: only wrong ones count.
  await needTry(c, tries.calendar, senderOf(c));
  const feed = await lookUp(c, c.req.param('slug'), c.req.param('file'));
  if (!feed) {
    await atItsTime;
    return noFeed();
  }
  await giveBack(c, tries.calendar, senderOf(c));
  const { origin } = new URL(c.req.url);
  const events = feed.visits.map((visit) => eventOf(visit, origin));
  const name = `Loopmee – ${feed.name}`;
  return icsFeed({ method: 'PUBLISH', name, events }, c.req.header('if-none-match'));
});

/** By the hash of the secret, so that the time it takes tells nothing of it. @returns null also when its maker left. */
async function lookUp(c: Context<App>, slug: string, file: string): Promise<OpenFeed | null> {
  const [secret = '', ...rest] = file.split('.');
  if (!TOKEN_PATTERN.test(secret) || rest.join('.') !== 'ics') return null;
  const organisation = await organisationBySlug(c.env.DIRECTORY, slug);
  if (!organisation) return null;
  const feed = await askCalendar(c, organisation, 'open', await hashOf(secret));
  // The directory knows first of who left.
  return feed && (await roleIn(c.env.DIRECTORY, feed.madeBy, slug)) ? feed : null;
}

import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { hashOf, MID_PATTERN, newSecret } from '../../schema/ids.ts';
import { personNeeded } from '../auth/who.ts';
import { type Organisation, organisationsOf } from '../directory/lanes.ts';
import type { App } from '../env.ts';
import { readBody } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { mailKinds } from '../organisation/calendar/mail-off.ts';
import { askCalendar } from './ask-calendar.ts';
import { icsFile } from './ics-answer.ts';
import { eventOf } from './visit-event.ts';

const name = v.pipe(v.string(), v.maxLength(64));
const feedBody = v.strictObject({
  organisation: name,
  kind: v.picklist(['member', 'team']),
  subject: name,
});
const mailBody = v.strictObject({
  organisation: name,
  what: v.picklist(mailKinds),
  isOn: v.boolean(),
});
const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

/** What somebody takes along to an agenda of their own, from each organisation that they belong to. */
export const calendarRoutes = new Hono<App>()
  .get('/feeds', async (c) => {
    const { person, own } = await ownOf(c);
    const organisations = await Promise.all(
      own.map(async (one) => ({
        slug: one.slug,
        name: one.name,
        ...(await askCalendar(c, one, 'of', person.id)),
      })),
    );
    return c.json({ person: person.id, organisations });
  })
  .post('/feeds', async (c) => {
    const { person, own } = await ownOf(c);
    const { organisation: slug, kind, subject } = await readBody(c.req.raw, feedBody);
    const organisation = named(own, slug);
    const secret = newSecret(32, random);
    const feed = { id: newSecret(16, random), secretHash: await hashOf(secret), kind, subject };
    const made = await askCalendar(c, organisation, 'make', person.id, feed);
    if (!made) throw new Problem('not_found');
    // The one time that the secret is seen: nobody can ask for it again.
    const address = `${new URL(c.req.url).origin}/feed/${slug}/${secret}.ics`;
    return c.json({ feed: made, address });
  })
  .delete('/feeds/:id', async (c) => {
    const { person, own } = await ownOf(c);
    const asked = own.map((one) => askCalendar(c, one, 'revoke', person.id, c.req.param('id')));
    if (!(await Promise.all(asked)).includes(true)) throw new Problem('not_found');
    return c.json({ revoked: true });
  })
  .post('/mails', async (c) => {
    const { person, own } = await ownOf(c);
    const { organisation: slug, what, isOn } = await readBody(c.req.raw, mailBody);
    const mails = await askCalendar(c, named(own, slug), 'setMail', person.id, what, isOn);
    return c.json({ mails });
  })
  .get('/follow-ups/:file', async (c) => {
    const { person, own } = await ownOf(c);
    const [id = '', ...rest] = c.req.param('file').split('.');
    if (!MID_PATTERN.test(id) || rest.join('.') !== 'ics') throw new Problem('not_found');
    const asked = own.map((one) => askCalendar(c, one, 'visit', person.id, id));
    const visit = (await Promise.all(asked)).find((one) => one !== null);
    if (!visit) throw new Problem('not_found');
    const { origin } = new URL(c.req.url);
    return icsFile({ method: 'PUBLISH', events: [eventOf(visit, origin)] });
  });

async function ownOf(c: Context<App>) {
  const { person } = await personNeeded(c);
  return { person, own: await organisationsOf(c.env.DIRECTORY, person.id) };
}

function named(own: readonly Organisation[], slug: string): Organisation {
  const found = own.find((one) => one.slug === slug);
  if (!found) throw new Problem('not_found');
  return found;
}

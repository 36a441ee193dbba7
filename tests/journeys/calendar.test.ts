import { readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import ICAL from 'ical.js';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_SLUG, demoMail } from '../../api/demo/demo-people.ts';
import type { Row } from '../../schema/entities/row.ts';
import { fine } from '../fixtures/answers.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';
import { canaries, Desk } from '../fixtures/told-concern.ts';
import { signedIn } from '../fixtures/walking.ts';
import { launchDesk } from './browser.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let browser: BrowserContext;
let page: Page;
let desk: Desk;
/** A visit of Lotte's to a home, and another of hers to the street. */
let door: string;
let street: string;
let find: string;
const about = { owner: 'Lotte', who: { kind: 'member', id: 'lotte' }, plannedOn: dayFromNow(7) };

beforeAll(async () => {
  server = await startServer();
  desk = await Desk.open(server.url, DEMO_SLUG);
  const position = { lat: 52.084, lng: 5.071, accuracy: 6, how: 'gps' };
  const told = await desk.hear({ words: canaries.note, phone: canaries.phone });
  find = await desk.say('observation.create', { category: 'litter', position });
  door = await desk.say('follow_up.create', {
    about: { kind: 'concern', id: told.id },
    also: [{ kind: 'observation', id: find }],
    task: canaries.task,
    at: '10:00',
    ...about,
  });
  street = await desk.say('follow_up.create', {
    about: { kind: 'observation', id: find },
    task: 'Bank verven',
    ...about,
  });
  browser = await launchDesk();
  page = await browser.newPage();
  await page.goto(server.url);
  await page.request.post(`${server.url}/v1/demo/sign-in`, {
    headers: { 'x-loopmee': '1' },
    data: { person: 'lotte' },
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** As a program that somebody subscribed with reads it. */
function eventsOf(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((one) => ({
    method: calendar.getFirstPropertyValue('method'),
    status: one.getFirstPropertyValue('status'),
    url: one.getFirstPropertyValue('url'),
    event: new ICAL.Event(one),
  }));
}
const visit = (events: ReturnType<typeof eventsOf>, id: string) =>
  events.find(({ event }) => event.uid === `${id}@loopmee`);

/** What residents told and who they are, in the whole organisation, and what the office wrote about their homes. */
async function personalWords(): Promise<string[]> {
  const answer = await fine<{ scopes: { rows: Row[] }[] }>(desk.who.pull(['concerns']));
  const said = answer.scopes
    .flatMap(({ rows }) => rows)
    .flatMap(({ id, kind, set }) => {
      const address = set.address as { line?: string } | null | undefined;
      const names = ['words', 'text', 'sentence', 'phone', 'mail', 'receipt'];
      const task = kind === 'follow_up' ? [set.task] : [];
      return [
        kind === 'concern' ? id : '',
        address?.line,
        ...task,
        ...names.map((one) => set[one]),
      ];
    })
    .filter((one): one is string => typeof one === 'string' && one.length > 3);
  return [...new Set([...said, ...Object.values(canaries), 'mould', 'Schimmel'])];
}

async function refuseWordsIn(text: string): Promise<void> {
  const unfolded = text.replaceAll('\r\n ', '').replaceAll('\\', '');
  const words = await personalWords();
  expect(words.length).toBeGreaterThan(20);
  for (const word of words) expect(unfolded).not.toContain(word);
}

it('a link made on /ik opens in another program, and holds nothing of a resident; taken back, it opens nothing', async () => {
  await page.goto(`${server.url}/ik`);
  const calendar = page.getByTestId('calendar');
  await calendar.getByText('Google ververst soms pas na een dag').waitFor();
  await page.getByTestId('make-link').click();
  const address = await page.getByTestId('new-link').getByLabel('De link').inputValue();
  expect(address).toMatch(new RegExp(`^${server.url}/feed/${DEMO_SLUG}/[A-Za-z0-9_-]{43}\\.ics$`));
  await browser.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopieer de link' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('cache-control')).toContain('private');
  const ics = await answer.text();
  const events = eventsOf(ics);
  const planned = visit(events, door);
  expect(planned?.event.summary).toMatch(/^Opvolging – .+ \(2\)$/);
  expect(planned?.event.startDate.toString()).toBe(`${about.plannedOn}T10:00:00`);
  expect(planned?.url).toBe(`${server.url}/plan?kaart=${door}`);
  expect(visit(events, street)?.event.description).toContain('Bank verven');
  expect(visit(events, street)?.event.startDate.isDate).toBe(true);
  await refuseWordsIn(ics);

  const etag = answer.headers.get('etag') ?? '';
  const again = await fetch(address, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);

  await page.reload();
  await page.getByTestId('calendar-link').waitFor();
  expect(await page.getByTestId('new-link').count(), 'shown once').toBe(0);
  await page.getByRole('button', { name: /^Trek de link in: Wat voor jou/ }).click();
  await page.getByTestId('calendar-link').waitFor({ state: 'detached' });
  const wrong = `${server.url}/feed/${DEMO_SLUG}/${'x'.repeat(43)}.ics`;
  const elsewhere = address.replace(DEMO_SLUG, 'bestaat-niet');
  for (const gone of [address, wrong, elsewhere]) {
    const refused = await fetch(gone, { headers: { 'if-none-match': etag } });
    expect(refused.status).toBe(404);
    expect(await refused.text()).toMatch(
      /^Deze agenda-link werkt niet meer\. Vraag in Loopmee een nieuwe link\.\n\nThis calendar link/,
    );
  }
}, 90_000);

it('who leads gets a link for a team too; one visit is a file, for who may see it', async () => {
  const made = page.getByTestId('new-link').getByLabel(/^De link \(Team /);
  await page.getByTestId('make-team-link').first().click();
  const feed = await fetch(await made.inputValue());
  expect(eventsOf(await feed.text()).map(({ event }) => event.uid)).not.toContain(door);

  const path = `/v1/calendar/follow-ups/${door}.ics`;
  const file = await page.request.get(`${server.url}${path}`);
  expect(file.headers()['content-disposition']).toContain('opvolging.ics');
  expect(visit(eventsOf(await file.text()), door)?.method).toBe('PUBLISH');
  await refuseWordsIn(await file.text());
  const jan = await signedIn(server.url, 'jan');
  expect((await jan.ask('GET', path)).status, 'a walker whose visit it is not').toBe(404);

  const invitations = page.getByLabel('Een uitnodiging als er iets voor jou gepland wordt');
  await invitations.uncheck();
  await page.getByText('Dat is bewaard.').first().waitFor({ state: 'attached' });
  await page.reload();
  await invitations.waitFor();
  expect(await invitations.isChecked()).toBe(false);
});

/** The database of the organisation, as the local server keeps it. */
function inObject(work: (db: DatabaseSync) => void): void {
  const names = readdirSync(server.stateDir, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => /[/]do[/].*\.sqlite$/.test(one))) {
    const db = new DatabaseSync(`${server.stateDir}/${name}`);
    if (db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'calendar_mail'`).get()) work(db);
    db.close();
  }
}

/** Time passes while the server is down; the next thing that anybody does wakes the organisation. */
async function timePasses(...kinds: readonly ('visit' | 'digest')[]): Promise<void> {
  const due = `UPDATE job SET due_at = ?1, payload = json_set(payload, '$.at', ?1) WHERE kind = ?2`;
  await server.restart(() =>
    inObject((db) => {
      for (const kind of kinds) db.prepare(due).run(Date.now(), kind);
    }),
  );
  await desk.say('note.create', { about: { kind: 'observation', id: find }, text: 'Gezien.' });
}

/** Every letter to somebody, as the local post page shows it, the newest first. */
async function lettersTo(person: string): Promise<string[]> {
  const post = await (await fetch(`${server.url}/v1/demo/mail`)).text();
  return post.split('<article>').filter((one) => one.includes(`Aan ${demoMail(person)}`));
}

/** Waits for the letter to somebody that says this. */
async function letter(person: string, saying: string): Promise<string> {
  const found = async () => (await lettersTo(person)).find((one) => one.includes(saying));
  await expect.poll(found, { timeout: 20_000, interval: 200 }).toBeDefined();
  return (await found()) ?? '';
}

const icsIn = (html: string): string =>
  /BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/
    .exec(html)?.[0]
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\r?\n/g, '\r\n') ?? '';

/** Once, also for a test that lasts past midnight. */
const soon = dayFromNow(3);
const today = dayFromNow(0);

it('who is given a visit is invited by mail and hears when it is off, also over a restart; the morning is told without a word of a resident', async () => {
  const told = { kind: 'concern', id: (await desk.hear({ words: canaries.note })).id };
  const plan = (person: string, set: object) =>
    desk.say('follow_up.create', {
      about: told,
      task: canaries.task,
      owner: person,
      who: { kind: 'member', id: person },
      ...set,
    });
  const id = await plan('samira', { plannedOn: soon, at: '13:30' });
  await timePasses('visit');
  const invited = await letter('samira', 'METHOD:REQUEST');
  const invitation = visit(eventsOf(icsIn(invited)), id);
  expect(invitation?.event.startDate.toString()).toBe(`${soon}T13:30:00`);
  expect(invitation?.event.attendees[0]?.getFirstValue()).toBe(`mailto:${demoMail('samira')}`);
  await refuseWordsIn(invited);

  const who = { kind: 'member', id: 'jan' };
  await desk.say('follow_up.patch', { who }, { e: id, base: { who: id } });
  const noor = await signedIn(server.url, 'noor');
  const off = { organisation: DEMO_SLUG, what: 'visits', isOn: false };
  await fine(noor.ask('POST', '/v1/calendar/mails', off));
  await plan('noor', { plannedOn: today, at: '09:15' });
  await timePasses('visit', 'digest');
  const goodbye = await letter('samira', 'METHOD:CANCEL');
  const cancelled = visit(eventsOf(icsIn(goodbye)), id);
  expect(cancelled?.status).toBe('CANCELLED');
  expect(cancelled?.event.sequence).toBeGreaterThan(invitation?.event.sequence ?? 0);
  expect(visit(eventsOf(icsIn(await letter('jan', 'METHOD:REQUEST'))), id)).toBeDefined();
  const morning = await letter('noor', 'Jouw dag in Loopmee');
  expect(morning).toMatch(/Om 09:15: Opvolging/);
  expect(morning).toContain(`${server.url}/vandaag`);
  for (const one of [goodbye, morning]) await refuseWordsIn(one);
  for (const one of await lettersTo('lotte'))
    expect(one, 'who wants none').not.toContain('METHOD:');
}, 120_000);

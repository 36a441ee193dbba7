import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { FollowUp } from '../../schema/entities/things.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';
import { Desk } from '../fixtures/told-concern.ts';
import { allIn } from './at-desk.ts';
import { killBrowser, launchDesk, launchPhone, newProfile } from './browser.ts';
import { field } from './field.ts';
import { faults, sideways, smallTargets, still } from './readable.ts';
import { startServer, type TestServer } from './server.ts';

const today = dayFromNow(0);
const spot = (north: number, east: number) => ({
  lat: 52.0835 + north * 0.0006,
  lng: 5.0695 + east * 0.0009,
  accuracy: 6,
  how: 'gps',
});

let server: TestServer;
let desk: Desk;
beforeAll(async () => {
  server = await startServer();
  // On a slow machine what seeded it left a connection behind that the first request falls over.
  await (await fetch(`${server.url}/v1/hello`)).text();
  desk = await Desk.open(server.url, DEMO_SLUG);
});
afterAll(() => server?.stop());
const open: BrowserContext[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close().catch(() => undefined))));
const phone = async (options: Parameters<typeof launchPhone>[0] = {}) => {
  const one = await launchPhone(options);
  open.push(one);
  return one;
};

/** A visit for somebody, to a home or to something in the street. @returns its id. */
async function plan(who: string, task: string, more: Record<string, unknown> = {}) {
  const { position = spot(0, 0), atHome, ...set } = more;
  const about = atHome
    ? { kind: 'concern', id: (await desk.hear({ position, ...(atHome as object) })).id }
    : {
        kind: 'observation',
        id: await desk.say('observation.create', { category: 'litter', position }),
      };
  const owner = { owner: who, who: { kind: 'member', id: who }, plannedOn: today };
  return desk.say('follow_up.create', { about, task, status: 'planned', ...owner, ...set });
}

const visit = (page: Page, task: string) => page.getByTestId('visit').filter({ hasText: task });
const dayOf = async (context: BrowserContext, person: string): Promise<Page> => {
  const page = await context.newPage();
  await field.be(page, server.url, person, '/vandaag');
  await page.goto(`${server.url}/vandaag`);
  return page;
};
const followUp = async (id: string) => (await desk.row('follow_up', id)) as FollowUp | undefined;
/** Files of the app that this device holds. */
const held = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });

test('goes through a day without a signal, killed on the way, and the office sees what came of it', async () => {
  const address = { id: null, line: 'Lindestraat 14', complex: null };
  const atHome = { address, phone: '06 12345678', mayCall: true };
  const parts = [{ text: 'Meter mee', isDone: false }];
  const [near, far] = [
    await plan('fatma', 'Vocht meten', { atHome, parts, at: '10:30' }),
    await plan('fatma', 'Zak weghalen', { position: spot(3, 2), dueOn: today }),
  ];
  const profileDir = newProfile();
  const before = await phone({ profileDir });
  const first = await dayOf(before, 'fatma');
  await visit(first, 'Zak weghalen').waitFor();
  await field.readyForOffline(first);
  await expect.poll(() => held(first)).toContain('/office-opened');
  await expect.poll(() => held(first).then((all) => all.join())).toMatch(/closing-sheet/);
  await before.close();

  const context = await phone({ profileDir });
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(`${server.url}/vandaag`);
  const card = visit(page, 'Vocht meten');
  await card.getByText('Lindestraat 14').waitFor();
  await page.locator('.day-out').waitFor();
  expect(await card.innerText()).toContain('10:30');
  expect(await card.getByRole('link', { name: /^Bel/ }).getAttribute('href')).toBe(
    'tel:0612345678',
  );
  await card.getByLabel('Meter mee').check();

  await card.getByTestId('visit-done').click();
  const gate = page.getByTestId('gate');
  await gate.locator('#gate-how').selectOption('visit');
  await gate.locator('#gate-text').fill('Wij hebben gemeten en komen terug met een rooster.');
  await gate.locator('#gate-outcome').fill('Te nat achter de kast.');
  await page.getByTestId('gate-save').click();
  await gate.waitFor({ state: 'hidden' });
  const done = page.locator('.day-done').getByTestId('visit');
  await done.getByText('nog niet verstuurd').waitFor();

  const other = visit(page, 'Zak weghalen');
  await other.getByRole('button', { name: /^Niemand thuis/ }).click();
  await page.getByRole('button', { name: /^Morgen/ }).click();
  await page.getByText('De uiterste dag').waitFor();
  await page.getByTestId('put-off-save').click();
  await other.waitFor({ state: 'detached' });
  await killBrowser(profileDir);

  const again = await phone({ profileDir });
  await again.setOffline(true);
  const reopened = await again.newPage();
  await reopened.goto(`${server.url}/vandaag`);
  await reopened.locator('.day-done').getByText('Vocht meten').waitFor();
  await reopened.getByRole('button', { name: 'De dag erna' }).click();
  await visit(reopened, 'Zak weghalen').getByText('Wacht op: Er was niemand thuis').waitFor();
  expect((await followUp(near))?.set.status).toBe('planned');

  await again.setOffline(false);
  await allIn(reopened);
  const sent = await followUp(near);
  expect(sent?.set).toMatchObject({
    status: 'done',
    outcome: 'Te nat achter de kast.',
    parts: [{ text: 'Meter mee', isDone: true }],
  });
  const said = await desk.row('answer', Object.values(sent?.set.said ?? {})[0] ?? '');
  expect(said?.set).toMatchObject({ how: 'visit', text: expect.stringContaining('rooster') });
  expect((await followUp(far))?.set).toMatchObject({
    status: 'waiting',
    waitingFor: 'Er was niemand thuis',
    plannedOn: dayFromNow(1),
    dueOn: dayFromNow(1),
  });

  const office = await launchDesk();
  open.push(office);
  const lead = await dayOf(office, 'lotte');
  await lead.getByLabel('Van wie').selectOption({ label: 'Fatma' });
  await lead.locator('.day-done').getByText('Vocht meten').waitFor();
  await lead.getByRole('button', { name: 'De dag erna' }).click();
  await visit(lead, 'Zak weghalen').waitFor();
  await lead.reload();
  await visit(lead, 'Zak weghalen').waitFor();
}, 300_000);

test('shows the route from where one is, hands over coordinates only, and is readable by all', async () => {
  for (const [n, task] of ['Eerste', 'Tweede', 'Derde'].entries())
    await plan('pieter', task, { position: spot(0, 3 - n) });
  await plan('pieter', 'Had al klaar moeten zijn', { plannedOn: null, dueOn: dayFromNow(-1) });
  const { lat: latitude, lng: longitude } = spot(0, 0);
  const context = await phone({ geolocation: { latitude, longitude } });
  const page = await dayOf(context, 'pieter');
  await expect
    .poll(() => page.getByTestId('visit').getByRole('heading').allInnerTexts())
    .toEqual(['1 Derde', '2 Tweede', '3 Eerste']);
  await expect.poll(() => page.getByTestId('route-line').innerText()).toMatch(/^3 stops, 0,\d km$/);
  await page.locator('.route-stop').nth(2).waitFor();
  await page.locator('path.route-line').waitFor({ state: 'attached' });
  const late = page.getByTestId('day-digest').getByRole('listitem');
  await late.filter({ hasText: 'had klaar moeten zijn' }).waitFor();

  await page.getByTestId('hand-over').click();
  await page.getByText('gaan als coördinaten naar de app').waitFor();
  const link = new URL((await page.getByTestId('to-google').getAttribute('href')) ?? '');
  expect([...link.searchParams.keys()]).toEqual(['api', 'destination', 'waypoints']);
  expect(link.searchParams.get('waypoints')).toMatch(
    /^52\.083500,5\.0704\d+\|52\.083500,5\.0713\d+$/,
  );
  for (const screen of ['sheet', 'day']) {
    await still(page);
    expect([screen, await faults(page), await smallTargets(page), await sideways(page)]).toEqual([
      screen,
      [],
      [],
      [],
    ]);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
  }

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByTestId('day-paper').isVisible()).toBe(true);
  expect(await page.getByTestId('day-paper').innerText()).toContain('Derde');
  expect(await page.locator('.office-head, .day-visits').first().isVisible()).toBe(false);

  // One's own is counted, a colleague's is not.
  expect(await page.getByTestId('day-digest').locator('.count').count()).toBeGreaterThan(0);
  const office = await launchDesk();
  open.push(office);
  const lead = await dayOf(office, 'lotte');
  await lead.getByLabel('Van wie').selectOption({ label: 'Pieter' });
  const digest = lead.getByTestId('day-digest');
  await digest.getByText('Had al klaar moeten zijn').first().waitFor();
  expect(await digest.locator('.count').count()).toBe(0);
}, 240_000);

test('says so on an empty day, and gives somebody without a desk what their walks hold', async () => {
  const context = await phone();
  const page = await dayOf(context, 'bram');
  await page.getByText('staat er niets gepland').waitFor();
  expect(await faults(page)).toEqual([]);
  expect(await page.getByTestId('hand-over').count()).toBe(0);

  const street = await phone();
  const walking = await street.newPage();
  await field.be(walking, server.url, 'samira');
  await walking.goto(server.url);
  await walking.getByTestId('start-walk').click();
  await walking.waitForURL(/\/w\//);
  await field.pin(walking, 'litter');
  await field.allIn(walking);
  const ours = (await desk.rows('observation')).filter(({ by }) => by === 'samira');
  const about = { kind: 'observation', id: ours.sort((one, other) => other.seq - one.seq)[0]?.id };
  const who = { owner: 'Samira', who: { kind: 'member', id: 'samira' } };
  await desk.say('follow_up.create', { about, task: 'Nog eens kijken', plannedOn: today, ...who });
  await plan('samira', 'Op een andere wandeling');
  await walking.goto(`${server.url}/vandaag`);
  const card = visit(walking, 'Nog eens kijken');
  await card.waitFor();
  await walking.getByText('Wat op andere wandelingen gevonden is, staat hier niet.').waitFor();
  expect(await visit(walking, 'Op een andere wandeling').count()).toBe(0);
  expect(await walking.getByTestId('visit-done').count()).toBe(0);
  expect([await faults(walking), await smallTargets(walking)]).toEqual([[], []]);
  await card.getByRole('link', { name: /^Schrijf erbij/ }).click();
  await walking.getByTestId('find-panel').waitFor();
}, 180_000);

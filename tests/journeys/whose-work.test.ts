import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { Row } from '../../schema/entities/row.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { launchPhone } from './browser.ts';
import { endSignIns, inDirectory } from './directory.ts';
import { field } from './field.ts';
import { camera } from './photos.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
const phones: BrowserContext[] = [];
afterAll(() => Promise.all(phones.map((one) => one.close().catch(() => undefined))));

async function phone(): Promise<BrowserContext> {
  const opened = await launchPhone({
    geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 },
  });
  phones.push(opened);
  return opened;
}

/** On a walk, as one of the organisation. */
async function walkAs(person: string, on: BrowserContext): Promise<Page> {
  const page = await on.newPage();
  await field.be(page, server.url, person);
  await page.goto(`${server.url}/j/${DEMO_CODE}`);
  await page.locator('#join-nickname').fill(person);
  await page.getByTestId('join-walk').click();
  await page.waitForURL(/\/w\//);
  await field.allIn(page);
  return page;
}

/** The find that is open. */
const findOf = (page: Page) => new URL(page.url()).searchParams.get('vondst') ?? '';

/** Who made each of these finds, by the office's word. */
async function makersOf(finds: readonly string[]): Promise<(string | undefined)[]> {
  const office = new Visitor(server.url);
  await office.signIn('fatma');
  await office.open({ by: 'organisation', slug: DEMO_SLUG });
  const answer = await (await office.pull(['office'])).json();
  const rows = (answer as { scopes: { rows: Row[] }[] }).scopes.flatMap((scope) => scope.rows);
  return finds.map((id) => rows.find((row) => row.id === id)?.by);
}

const online = async (opened: BrowserContext, page: Page) => {
  await opened.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
};

test('two people in two tabs of one browser: what each pins is in under their own name', async () => {
  const shared = await phone();
  const samira = await walkAs('samira', shared);
  await field.pin(samira, 'litter');
  const first = findOf(samira);
  const jan = await walkAs('jan', shared);
  await field.pin(jan, 'broken');
  const ofJan = findOf(jan);

  // The other tab goes on as who it was, and says why it shows no more than that.
  await samira.bringToFront();
  await samira.getByTestId('sign-in-card').waitFor();
  await samira.getByRole('button', { name: 'Sluiten' }).first().click();
  await field.pin(samira, 'lovely');
  const second = findOf(samira);
  await field.allIn(samira);
  await jan.bringToFront();
  await field.allIn(jan);
  await expect
    .poll(() => makersOf([first, ofJan, second]), { timeout: 15_000 })
    .toEqual(['samira', 'jan', 'samira']);

  // Opened anew it is a walk of somebody else; a walk of one's own is a lane of one's own.
  await samira.goto(samira.url().split('?')[0] ?? '');
  await field.pin(samira, 'unsafe');
  const third = findOf(samira);
  await field.allIn(samira);
  await expect.poll(() => makersOf([third]), { timeout: 15_000 }).toEqual(['jan']);
}, 120_000);

test('signing out with unsent work asks, keeps it, and it goes along under the name of who made it', async () => {
  const shared = await phone();
  const page = await walkAs('samira', shared);
  await field.readyForOffline(page);
  const walk = page.url().split('?')[0] ?? '';
  await expect.poll(() => page.locator('.pin').count()).toBeGreaterThan(3);
  const before = await page.locator('.pin').count();
  // Sending fails, while signing out can be asked for.
  const isSending = (url: URL) => /\/v1\/(sync|attachments)/.test(url.pathname);
  await shared.route(isSending, (route) => route.abort());
  await field.pin(page, 'litter');
  const find = findOf(page);
  await camera.take(page);
  await camera.ready(page);
  await field.pin(page, 'broken');
  const other = findOf(page);

  await page.goto(`${server.url}/ik`);
  await page.getByTestId('sign-out').click();
  const ask = page.getByTestId('sign-out-ask');
  await ask.waitFor();
  expect(await ask.innerText()).toMatch(/2 dingen en 1 foto van jou staan alleen op dit toestel/);
  expect(await ask.innerText()).toContain('onder de naam Samira');
  const download = page.waitForEvent('download');
  await ask.getByRole('button', { name: 'Bewaar het eerst als bestand' }).click();
  expect((await download).suggestedFilename()).toMatch(/^loopmee-.*\.json$/);
  await ask.getByRole('button', { name: 'Toch afmelden' }).click();
  await page.waitForURL((at) => at.pathname === '/');
  await page.getByRole('link', { name: 'Aanmelden' }).waitFor();

  // The next person sees nothing of what Samira read; what she did not send is hers, and here.
  await page.goto(walk);
  await page.getByTestId('sign-in-card').waitFor();
  expect(await page.getByTestId('sign-in-card').innerText()).toContain('Aangemeld als Samira');
  await expect.poll(() => page.locator('.pin').count()).toBe(2);
  await field.be(page, server.url, 'jan');
  await page.goto(walk);
  await page.getByTestId('not-yours').waitFor();
  expect(await page.locator('.pin').count()).toBe(0);
  await page.goto(`${server.url}/niet-verstuurd`);
  await page.getByText('Van Samira.', { exact: false }).waitFor();

  await shared.unroute(isSending);
  await page.reload();
  await page.getByText('Alles is binnen', { exact: false }).waitFor({ timeout: 30_000 });
  await expect.poll(() => makersOf([find, other])).toEqual(['samira', 'samira']);
  // Back as Samira, all of it is there again, the photo with the office.
  await field.be(page, server.url, 'samira');
  await page.goto(`${walk}?vondst=${find}`);
  await camera.in(page);
  await expect.poll(() => page.locator('.pin').count()).toBeGreaterThan(before);
}, 150_000);

test('a sign-in that is over in the middle of a walk: pinning goes on, and all of it is handed in', async () => {
  const opened = await phone();
  const page = await walkAs('sam', opened);
  await field.readyForOffline(page);
  await opened.setOffline(true);
  await field.pin(page, 'litter');
  const finds = [findOf(page)];
  endSignIns(server, 'sam');
  await online(opened, page);
  await field.allIn(page);
  await page.getByTestId('sign-in-card').waitFor();
  await page.getByRole('button', { name: 'Sluiten' }).first().click();
  await field.pin(page, 'broken');
  finds.push(findOf(page));
  await field.allIn(page);
  expect(await makersOf(finds)).toEqual(['sam', 'sam']);
  // What was pinned since stands where it was put.
  await expect.poll(() => page.locator('.pin').count()).toBeGreaterThan(0);

  await field.closePanel(page);
  await page.getByTestId('sign-in-card').getByRole('link').click();
  await page.locator('[data-person="sam"]').click();
  await page.waitForURL(/\/w\//);
  await expect.poll(() => page.locator('.pin').count()).toBeGreaterThan(5);
  expect(await page.getByTestId('sign-in-card').count()).toBe(0);
}, 120_000);

test('where an organisation is not open, a walk waits for signing in and then goes along', async () => {
  inDirectory(server, 'UPDATE organisation SET is_open = 0');
  try {
    const opened = await phone();
    const page = await field.startWalk(opened, server.url, 'Jan');
    await field.pin(page, 'litter');
    const finds = [findOf(page)];
    await field.closePanel(page);
    const card = page.getByTestId('sign-in-card');
    await card.waitFor();
    expect(await card.innerText()).toContain('blijft op dit toestel');
    await field.pin(page, 'lovely');
    finds.push(findOf(page));
    await field.closePanel(page);
    await expect.poll(() => field.waiting(page)).toBe(4);
    await page.goto(`${server.url}/niet-verstuurd`);
    await page.getByText('Dit gaat mee zodra je je hebt aangemeld.').waitFor();
    await page.getByRole('link', { name: 'Aanmelden' }).click();
    await page.locator('[data-person="jan"]').click();
    await page.waitForURL(/niet-verstuurd$/);
    await page.getByText('Alles is binnen', { exact: false }).waitFor({ timeout: 30_000 });
    expect(await makersOf(finds)).toEqual(['jan', 'jan']);
  } finally {
    inDirectory(server, 'UPDATE organisation SET is_open = 1');
  }
}, 120_000);

test('who is in two organisations says once for which a new walk is', async () => {
  inDirectory(
    server,
    "INSERT OR IGNORE INTO organisation SELECT 'ander-wonen', 'Ander Wonen', object_id, epoch, 0 FROM organisation WHERE slug = ?",
    DEMO_SLUG,
  );
  inDirectory(server, "INSERT INTO membership VALUES ('noor', 'ander-wonen', 'walker')");
  const opened = await phone();
  const page = await opened.newPage();
  await field.be(page, server.url, 'noor');
  await page.goto(server.url);
  const choice = page.getByTestId('for-whom');
  await choice.getByText('Rozenbuurt Wonen').click();
  await page.reload();
  await choice.waitFor();
  expect(await choice.getByRole('radio', { name: 'Rozenbuurt Wonen' }).isChecked()).toBe(true);
  await page.getByTestId('start-walk').click();
  await page.waitForURL(/\/w\//);
  await field.pin(page, 'litter');
  await field.allIn(page);
  expect(await makersOf([findOf(page)])).toEqual(['noor']);
}, 90_000);

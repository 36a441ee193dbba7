import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { nl } from '../../web/text/nl.ts';
import { nl as said } from '../../web/text/pwa/nl.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { type Deployed, serveVersions, VERSION } from './deployed.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let app: Deployed;
let open: BrowserContext;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
beforeEach(async () => {
  app = await serveVersions(server.url);
});
afterEach(async () => {
  await open?.close();
  await app?.stop();
});

/** A mark that a reload wipes out. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { isSamePage: true }));
const isSamePage = (page: Page) => page.evaluate(() => 'isSamePage' in window);
const isNext = async (page: Page) => (await page.locator(VERSION).count()) === 1;
const newer = (page: Page) => page.getByTestId('newer');

/** The next version has come to this device and waits. */
async function comesIn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const known = await navigator.serviceWorker.ready;
    await known.update();
    while (!known.waiting) await new Promise((next) => requestAnimationFrame(next));
  });
}

/** As if the last walk here was three hours ago. */
async function threeHoursLater(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.setItem('walked-at', String(Date.now() - 3 * 60 * 60 * 1000));
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

test('a deploy during a walk changes nothing on the walk, and the old app hands everything in', async () => {
  open = await launchPhone({ geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 } });
  const page = await field.startWalk(open, app.url, 'Kim');
  await field.readyForOffline(page);
  await mark(page);
  app.deploy();
  await comesIn(page);
  await field.pin(page, 'litter');
  await field.allIn(page);
  expect(await newer(page).isVisible()).toBe(false);
  // A screen that was not opened before comes from this device, since the server has it no longer.
  await field.closePanel(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Technische gegevens' }).click();
  await page.getByRole('heading', { name: 'Technische gegevens' }).waitFor();
  expect(await isSamePage(page)).toBe(true);
  expect(await newer(page).isVisible()).toBe(false);

  await threeHoursLater(page);
  await newer(page).getByRole('button', { name: said.renew }).click();
  await page.locator(VERSION).waitFor({ state: 'attached' });
  await page.getByRole('heading', { name: 'Technische gegevens' }).waitFor();
}, 180_000);

test('a tab that takes the new version leaves the other tab as it is, half a plan included', async () => {
  open = await launchDesk();
  const one = await field.officeAs(open, app.url, 'reviewer');
  await field.readyForOffline(one);
  const other = await open.newPage();
  await other.goto(`${app.url}/kaart`);
  await other.getByTestId('review-row').first().click();
  await other.getByRole('button', { name: nl.review.accept }).click();
  const task = other.getByLabel(nl.plan.task);
  await task.fill('Half a plan');
  await mark(other);
  app.deploy();
  await comesIn(one);
  await newer(one).getByRole('button', { name: said.renew }).click();
  await one.locator(VERSION).waitFor({ state: 'attached' });

  // The old version goes on in the other tab: also a part that it opens only now.
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await newer(other).waitFor();
  expect(await isSamePage(other)).toBe(true);
  expect(await task.inputValue()).toBe('Half a plan');
  const language = await other.evaluate(async () => {
    const part = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .find((name) => name.includes('/assets/walk-'));
    return part ? (await fetch(part, { cache: 'no-store' })).status : 0;
  });
  expect(language).toBe(200);

  await newer(other).getByRole('button', { name: said.renew }).click();
  await newer(other).getByText(said.draft).waitFor();
  expect(await isNext(other)).toBe(false);
  await newer(other).getByRole('button', { name: said.renewAnyway }).click();
  await other.locator(VERSION).waitFor({ state: 'attached' });

  // Once no page lives from it, the old version goes.
  await one.reload();
  await one.getByTestId('review-row').first().waitFor();
  await one.reload();
  const versions = () =>
    one.evaluate(
      async () => (await caches.keys()).filter((name) => name.startsWith('app ')).length,
    );
  await expect.poll(versions).toBe(1);
}, 180_000);

/** On a part of the app that this device does not have yet and the server has no longer. */
async function toGonePart(walkedAt: number): Promise<Page> {
  open = await launchDesk();
  const page = await open.newPage();
  await page.goto(app.url);
  await field.readyForOffline(page);
  await page.evaluate((at) => localStorage.setItem('walked-at', String(at)), walkedAt);
  // What this page has of its own comes later than the page.
  const door = page.getByTestId('be-reviewer').first();
  await door.waitFor();
  app.deploy();
  await door.click();
  return page;
}

test('a part that the server has no longer is offered anew after a walk', async () => {
  const page = await toGonePart(Date.now());
  await newer(page).getByText(said.partGone).waitFor();
  expect(await isNext(page)).toBe(false);
  await newer(page).getByRole('button', { name: said.renew }).click();
  await page.locator(VERSION).waitFor({ state: 'attached' });
  await page.getByTestId('review-row').first().waitFor();
});

test('a part that the server has no longer comes by itself when that disturbs nobody', async () => {
  const page = await toGonePart(0);
  await page.locator(VERSION).waitFor({ state: 'attached' });
  await page.getByTestId('review-row').first().waitFor();
});

test.each([
  ['the page', (path: string) => path === '/'],
  ['a part', (path: string) => path.startsWith('/assets/')],
])(
  'a new version that comes through a hotel is not taken: %s',
  async (_, isTaken) => {
    open = await launchPhone();
    const page = await open.newPage();
    await page.goto(app.url);
    await field.readyForOffline(page);
    app.deploy();
    app.portal(isTaken);
    const end = await page.evaluate(async () => {
      const { installing } = await (await navigator.serviceWorker.ready).update();
      if (!installing) return 'none';
      return new Promise((done) => {
        const look = () => installing.state !== 'installing' && done(installing.state);
        installing.addEventListener('statechange', look);
        look();
      });
    });
    expect(end).toBe('redundant');
    // The old version is whole.
    await open.setOffline(true);
    await page.reload();
    await page.getByTestId('start-walk').waitFor();
    // Outside the hotel it comes after all.
    await open.setOffline(false);
    app.portal(null);
    await comesIn(page);
    await threeHoursLater(page);
    await newer(page).getByRole('button', { name: said.renew }).click();
    await page.locator(VERSION).waitFor({ state: 'attached' });
    await page.getByTestId('start-walk').waitFor();
  },
  120_000,
);

test('says that a part is gone, also when only asked whether it is there', async () => {
  const gone = await fetch(`${server.url}/assets/gone.js`, { method: 'HEAD' });
  expect(gone.status).toBe(404);
});

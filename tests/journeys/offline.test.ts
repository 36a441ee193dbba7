import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { nl as deur } from '../../web/text/deur/nl.ts';
import { nl } from '../../web/text/nl.ts';
import { nl as unsent } from '../../web/text/unsent/nl.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { fetchedByWorker, namedFrom } from './built.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

let open: BrowserContext;
afterEach(() => open?.close());
const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };

/** Files of the app that this device holds. */
const held = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        found.push(new URL(url).pathname);
    return found;
  });

test('fetches beforehand every file that a child may ask for', () => {
  const beforehand = fetchedByWorker().map(({ url }) => url);
  const asked = namedFrom('kind.html', () => false);
  expect(asked.size).toBeGreaterThan(0);
  expect(['kind.html', ...asked].filter((file) => !beforehand.includes(file))).toEqual([]);
});

test('fetches beforehand every file that a screen of the field may ask for', () => {
  const beforehand = fetchedByWorker()
    .filter(({ office }) => !office)
    .map(({ url }) => url);
  const asked = namedFrom('index.html', (name) => /^(office|manage|operator)/.test(name));
  expect(asked.size).toBeGreaterThan(10);
  expect([...asked].filter((file) => !beforehand.includes(file))).toEqual([]);
});

test('opens every screen of the field without a network after one visit', async () => {
  open = await launchPhone({ geolocation });
  const first = await field.startWalk(open, server.url, 'Kim');
  await field.readyForOffline(first);
  const walk = new URL(first.url()).pathname;
  await first.close();
  await open.setOffline(true);
  const screens = {
    '/': nl.start.title,
    '/j': nl.join.title,
    '/j/K7Q4PX': nl.join.title,
    [`${walk}/lijst`]: nl.start.walkName('').trim(),
    [`${walk}/deel`]: nl.walk.shareTitle,
    [`${walk}/deur`]: deur.title,
    '/niet-verstuurd': unsent.title,
    '/debug': nl.debug.title,
  };
  for (const [path, name] of Object.entries(screens)) {
    const page = await open.newPage();
    await page.goto(server.url + path);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.close();
  }
  const page = await open.newPage();
  await page.goto(server.url + walk);
  await field.pin(page, 'litter');
  expect(await field.finds(page)).toBe(1);
}, 240_000);

test('brings the office along once somebody opened it, and not on a phone that only walks', async () => {
  open = await launchDesk();
  const page = await open.newPage();
  await page.goto(server.url);
  await field.readyForOffline(page);
  // What says that somebody has no desk comes along with the walks, which everybody at work has.
  const isOffice = (path: string) =>
    /^\/assets\/(office(-plan|-parts)?|review-screen|plan-screen)-[\w-]{8}\.(js|css)$/.test(path);
  expect((await held(page)).filter(isOffice)).toEqual([]);
  const desk = await field.officeAs(open, server.url, 'reviewer');
  await expect.poll(() => held(desk)).toContain('/office-opened');
  await expect.poll(async () => (await held(desk)).some(isOffice)).toBe(true);
  await desk.close();
  await open.setOffline(true);
  const again = await open.newPage();
  await again.goto(`${server.url}/kaart`);
  await again.getByTestId('review-row').first().waitFor();
}, 180_000);

test('leaves what the server answers itself to the server', async () => {
  open = await launchPhone();
  const page = await open.newPage();
  await page.goto(server.url);
  await field.readyForOffline(page);
  await open.setOffline(true);
  expect(
    await page.evaluate(() =>
      fetch('/v1/hello').then(
        () => 'came',
        () => 'failed',
      ),
    ),
  ).toBe('failed');
  const other = await open.newPage();
  await expect(other.goto(`${server.url}/b/demo/K7Q4PX`)).rejects.toThrow();
});

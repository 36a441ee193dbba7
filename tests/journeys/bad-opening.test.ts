import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { nl } from '../../web/text/nl.ts';
import { launchPhone } from './browser.ts';
import { type Fault, type FaultProxy, startFaultProxy } from './faults/fault-proxy.ts';
import { PORTAL_TITLE, portal, portalElsewhere, silent, stalling } from './faults/faults.ts';
import { place, walker } from './faults/walker.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let road: FaultProxy;
let phone: BrowserContext;
let walk: string;
beforeAll(async () => {
  server = await startServer();
  road = await startFaultProxy(server.url);
  const joined = await walker.join(road.url, 'Kim');
  ({ phone } = joined);
  walk = joined.page.url();
  await joined.page.close();
});
afterAll(async () => {
  await phone?.close();
  await road?.stop();
  await server?.stop();
});
afterEach(() => road.set(null));

const roads: Record<string, Fault> = {
  'a hotel that answers everything with its sign-in page': portal,
  'a hotel that sends everything to its sign-in page': portalElsewhere,
  'answers that stop half-way and never end': stalling,
  'nobody who ever answers': silent,
};

test.each(Object.keys(roads))('opens afresh, and keeps a find, on a road with %s', async (name) => {
  road.set(roads[name] as Fault);
  const start = await phone.newPage();
  await start.goto(road.url);
  await start.getByTestId('start-walk').waitFor();
  expect(await start.title()).not.toContain('Wifi');
  expect(await start.getByText(PORTAL_TITLE).count()).toBe(0);
  await start.close();

  const page = await phone.newPage();
  await page.goto(walk);
  const find = await walker.pin(page, 'lovely');
  await field.closePanel(page);
  await page.getByTestId('sync-line').getByText(nl.sync.offline).waitFor();
  // As the phone throws pages away and the walker comes back.
  await page.reload();
  await page.getByRole('link', { name: /^Lijst/ }).click();
  await page.getByTestId('find-list').locator(`a[href*="${find}"]`).waitFor();
  expect(await page.getByText(PORTAL_TITLE).count()).toBe(0);
  road.set(null);
  await page.reload();
  await field.allIn(page);
  await page.close();
});

test('says that a part of the app is not here yet when the road went silent on a first visit', async () => {
  const other = await launchPhone({ geolocation: place });
  try {
    // Neither a worker that fetches all of the app beforehand, nor the parts that come after the first picture.
    await other.addInitScript(() => {
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
    });
    road.set({ ...silent, only: (path) => /\/assets\/capture-sheet-[^/]*\.js$/.test(path) });
    const page = await field.startWalk(other, road.url, 'Sam');
    await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
    const missing = page.getByRole('alert').filter({ hasText: 'Dit deel van de app' });
    await missing.waitFor();
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await missing.waitFor({ state: 'hidden' });
  } finally {
    await other.close();
  }
});

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
let phone: BrowserContext | undefined;
afterEach(() => phone?.close().catch(() => undefined));

/** Turns the phone's one lane into that of somebody else, as the server would say it. */
const become = (page: Page, role: string) =>
  page.evaluate(async (to) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('capture');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('lane', 'readwrite');
    const store = transaction.objectStore('lane');
    await new Promise<void>((resolve) => {
      // Only then it is kept, also by a page that goes at once.
      transaction.oncomplete = () => resolve();
      const all = store.getAll();
      all.onsuccess = () => store.put({ ...all.result[0], role: to });
    });
    database.close();
  }, role);

/** A walk whose lane is that of somebody else, without a network. */
async function walkAs(role: string): Promise<Page> {
  phone = await launchPhone({ geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 } });
  const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
  await field.readyForOffline(page);
  await field.allIn(page);
  await phone.setOffline(true);
  await become(page, role);
  await page.reload();
  return page;
}

test('a guest is shown what they may do, and nothing else', async () => {
  const page = await walkAs('guest');
  await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
  await page.getByTestId('pin-litter').waitFor();
  expect(await page.getByTestId('pin-mould').count()).toBe(1);
  await page.getByTestId('pin-litter').click();
  await page.getByTestId('find-panel').waitFor();
  await page.getByRole('button', { name: 'Verplaatsen' }).waitFor();
  expect(await page.getByRole('button', { name: 'Foto maken' }).count()).toBe(1);
});

test('the walk of a child shows no map and nothing to pin, also without a network', async () => {
  const page = await walkAs('child');
  await page.waitForURL(/\/kinderen$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('.leaflet-container').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Nieuwe vondst' }).count()).toBe(0);
});

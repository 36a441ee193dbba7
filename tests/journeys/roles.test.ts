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
    const store = database.transaction('lane', 'readwrite').objectStore('lane');
    await new Promise<void>((resolve) => {
      const all = store.getAll();
      all.onsuccess = () => {
        const put = store.put({ ...all.result[0], role: to });
        put.onsuccess = () => resolve();
      };
    });
    database.close();
  }, role);

test.each([
  ['guest', true],
  ['child', false],
])(
  'a %s is shown what it may do, and nothing else',
  async (role, mayMore) => {
    phone = await launchPhone({ geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 } });
    const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
    await field.readyForOffline(page);
    await field.allIn(page);
    await phone.setOffline(true);
    await become(page, role);
    await page.reload();
    await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
    await page.getByTestId('pin-litter').waitFor();
    expect((await page.getByTestId('pin-mould').count()) > 0).toBe(mayMore);
    await page.getByTestId('pin-litter').click();
    await page.getByTestId('find-panel').waitFor();
    await page.getByRole('button', { name: 'Verplaatsen' }).waitFor();
    expect((await page.getByRole('button', { name: 'Foto maken' }).count()) > 0).toBe(mayMore);
  },
  60_000,
);

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { nl } from '../../web/text/nl.ts';
import { nl as pwa } from '../../web/text/pwa/nl.ts';
import { launchPhone, newProfile } from './browser.ts';
import { type Closing, canCloseDatabases } from './faults/closing.ts';
import { killed } from './faults/killed.ts';
import { type OfficeRows, openOfficeRows } from './faults/office-rows.ts';
import { differences, place, walker } from './faults/walker.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let office: OfficeRows;
beforeAll(async () => {
  server = await startServer();
  office = await openOfficeRows(server.url);
});
afterAll(() => server?.stop());
const phones: BrowserContext[] = [];
afterEach(() => Promise.all(phones.splice(0).map((one) => one.close().catch(() => undefined))));

async function join(): Promise<{ phone: BrowserContext; page: Page }> {
  const phone = await launchPhone({ geolocation: place });
  phones.push(phone);
  await canCloseDatabases(phone);
  const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
  await field.readyForOffline(page);
  await field.allIn(page);
  return { phone, page };
}
const close = (page: Page) => page.evaluate(() => (window as unknown as Closing).closeDatabases());

test('goes on saving and sending after the browser closed its databases', async () => {
  const { page } = await join();
  const before = await office.all();
  expect(await close(page)).toBeGreaterThan(1);
  const made = await walker.handful(page);
  // What was read is opened again by the round after the last save.
  await expect.poll(() => close(page)).toBeGreaterThan(1);
  await field.allIn(page);
  await walker.photoIn(page, made);
  expect(await differences(office, before, made)).toEqual([]);
});

test('keeps all it calls saved while the browser closes its databases again and again', async () => {
  const { page } = await join();
  const before = await office.all();
  await page.evaluate(() => {
    const { closeDatabases } = window as unknown as Closing;
    const again = () => {
      closeDatabases();
      setTimeout(again, 20 + Math.random() * 120);
    };
    again();
  });
  const saved: string[] = [];
  for (const category of ['litter', 'broken', 'lovely', 'unsafe', 'mould', 'litter'])
    for (let id: string | null = null; !id; ) {
      id = await walker.pinOrHear(page, category);
      if (id) saved.push(id);
    }
  await page.reload();
  await field.allIn(page);
  const fresh = await office.since(before);
  expect(fresh.map(({ id }) => id).sort()).toEqual(saved.sort());
});

test('goes on saving while another tab has a newer database', async () => {
  const { phone, page } = await join();
  const before = await office.all();
  const other = await phone.newPage();
  await other.goto(`${server.url}/icons/icon.svg`);
  const version = await other.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('capture', 99);
        opening.onupgradeneeded = () => opening.result.createObjectStore('of next year');
        opening.onsuccess = () => done(opening.result.version);
        opening.onerror = () => fail(opening.error);
      }),
  );
  expect(version).toBe(99);
  await page.bringToFront();
  const made = await walker.handful(page);
  await field.allIn(page);
  await walker.photoIn(page, made);
  expect(await differences(office, before, made)).toEqual([]);
});

test('says what to do when the browser gives it no storage, and opens once it does', async () => {
  const phone = await launchPhone({ geolocation: place });
  phones.push(phone);
  await phone.addInitScript(() => {
    if (localStorage.getItem('there is storage')) return;
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  const page = await phone.newPage();
  await page.goto(server.url);
  await page.getByRole('alert').getByText(pwa.storage.refused).waitFor();
  const again = page.getByRole('button', { name: nl.app.again });
  // The page is loaded anew, and says the same.
  await Promise.all([page.waitForEvent('load'), again.click()]);
  await page.getByRole('alert').getByText(pwa.storage.refused).waitFor();
  await page.evaluate(() => localStorage.setItem('there is storage', 'yes'));
  await again.click();
  await page.getByTestId('start-walk').waitFor();
});

test('shows every find it called saved, however often the browser is killed while somebody pins', async () => {
  const before = await office.all();
  const outcome = await killed({ url: server.url, profileDir: newProfile(), kills: 6, seed: 1 });
  expect(outcome.saved.length).toBeGreaterThan(3);
  expect(outcome.missing).toEqual([]);
  const fresh = await office.since(before);
  const ids = fresh.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(outcome.saved.filter((id) => !ids.includes(id))).toEqual([]);
  // Tapped, and killed before the screen could say that it was saved.
  expect(ids.length - outcome.saved.length).toBeLessThanOrEqual(6);
}, 300_000);

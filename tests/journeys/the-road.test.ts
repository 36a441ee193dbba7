import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { killBrowser, launchDesk, launchPhone, newProfile } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const place = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
const phones: BrowserContext[] = [];
const phone = async (profileDir = newProfile()) => {
  const opened = await launchPhone({ profileDir, geolocation: place });
  phones.push(opened);
  return opened;
};
afterEach(() => Promise.all(phones.splice(0).map((one) => one.close().catch(() => undefined))));

/** Three seconds is the promise for what others sent; the interval is how often we look. */
const soon = { timeout: 3_000, interval: 50 };

test('a find goes from a phone without signal to the office, and comes back as a planned follow-up', async () => {
  const profile = newProfile();
  const first = await phone(profile);
  let walker = await field.joinWalk(first, server.url, DEMO_CODE, 'Kim');
  await field.readyForOffline(walker);
  await field.allIn(walker);
  const before = await field.finds(walker);
  const walkUrl = walker.url().replace('/lijst', '');
  const second = await phone();
  const other = await field.joinWalk(second, server.url, DEMO_CODE, 'Ravi');
  const desk = await launchDesk();
  phones.push(desk);
  const office = await field.officeAs(desk, server.url, 'reviewer');
  const newRows = office.locator('[data-testid="review-row"][data-status="new"]');
  const hrefs = () =>
    newRows.evaluateAll((rows) => rows.map((row) => row.getAttribute('href') ?? ''));
  const known = new Set(await hrefs());
  const fresh = async () => (await hrefs()).filter((href) => !known.has(href));
  await field.allIn(other);
  const seenByOther = await field.finds(other);

  // No signal: three pins, and the phone dies in between.
  await first.setOffline(true);
  await walker.goto(walkUrl);
  for (const category of ['litter', 'broken', 'unsafe']) await field.pin(walker, category);
  await expect.poll(() => field.waiting(walker)).toBe(3);
  await killBrowser(profile);

  const again = await phone(profile);
  await again.setOffline(true);
  walker = await again.newPage();
  await walker.goto(walkUrl);
  await expect.poll(() => field.waiting(walker)).toBe(3);
  expect(await field.finds(walker)).toBe(before + 3);

  // In reach again: all in, and seen elsewhere without a reload.
  await again.setOffline(false);
  await walker.goto(walkUrl);
  await field.allIn(walker);
  // At the desk they move nothing: they wait above the list.
  const waiting = office.getByTestId('arrivals');
  await expect.poll(() => waiting.allInnerTexts(), soon).toEqual(['3 nieuwe']);
  expect(await fresh()).toEqual([]);
  await waiting.click();
  await expect.poll(async () => (await fresh()).length, soon).toBe(3);
  await expect.poll(() => field.finds(other), soon).toBe(seenByOther + 3);

  // The office accepts and plans; the phone shows who and when.
  for (const href of await fresh()) {
    const row = office.locator(`[data-testid="review-row"][href="${href}"]`);
    if ((await row.innerText()).includes('Kapot')) await row.click();
  }
  await office.getByTestId('accept').click();
  await office.locator('#plan-task').fill('Lamp vervangen');
  await office.locator('#plan-owner').selectOption('Sam');
  await office.locator('#plan-plannedOn').fill('2026-12-01');
  await office.locator('#plan-dueOn').fill('2026-12-08');
  await office.getByTestId('plan-save').click();
  await expect.poll(() => office.getByTestId('status').first().innerText()).toBe('Ingepland');
  await walker.goto(`${walkUrl}/lijst`);
  const planned = walker
    .getByTestId('find-list')
    .locator('li', { hasText: 'Ingepland' })
    .filter({ hasText: 'Kapot' });
  await expect.poll(() => planned.count()).toBe(1);
  await planned.locator('a').first().click();
  await expect.poll(() => walker.getByTestId('follow-up').innerText()).toContain('Sam');
}, 240_000);

test('a concern never reaches another walker’s phone', async () => {
  const walker = await field.joinWalk(await phone(), server.url, DEMO_CODE, 'Kim');
  const other = await field.joinWalk(await phone(), server.url, DEMO_CODE, 'Ravi');
  await field.pin(walker, 'mould');
  const words = 'De kinderen hoesten elke nacht';
  await walker.getByRole('textbox').first().fill(words);
  await walker.getByRole('button', { name: 'Woorden bewaren' }).click();
  await walker
    .getByText(/woorden bewaard/i)
    .first()
    .waitFor();
  await field.allIn(walker);
  await field.pin(other, 'litter');
  await field.allIn(other);
  expect(await everythingStored(other)).not.toContain(words);
  expect(await everythingStored(walker)).not.toContain(words);
  await field.finds(other);
  expect(await other.locator('body').innerText()).not.toContain(words);
}, 180_000);

/** All text in this browser's databases, sealed or not. */
async function everythingStored(page: Awaited<ReturnType<typeof field.joinWalk>>): Promise<string> {
  return page.evaluate(async () => {
    let text = '';
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        text += JSON.stringify(rows, (_key, value) =>
          value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
        );
      }
      db.close();
    }
    return text;
  });
}

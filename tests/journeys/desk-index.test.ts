import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desks } from './at-desk.ts';
import { launchDesk } from './browser.ts';
import { field } from './field.ts';

const at = desks();

/** How many pages of the index this browser keeps. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('index');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('page')) {
            database.close();
            return done(0);
          }
          const counting = database.transaction('page').objectStore('page').count();
          counting.onerror = () => fail(counting.error);
          counting.onsuccess = () => {
            database.close();
            done(counting.result);
          };
        };
      }),
  );

test('the desk is told of every find in the street, also of what was over long ago', async () => {
  const page = await at.deskOf();
  const isOfIndex = {
    predicate: (one: { url(): string }) => one.url().endsWith('/v1/review/index'),
  };
  const told = page.context().waitForEvent('response', isOfIndex);
  await page.reload();
  expect((await told).status()).toBe(200);
});

test('what it was told is gone from this browser after signing out', async () => {
  const page = await at.deskOf();
  await expect.poll(() => kept(page)).toBeGreaterThan(0);
  await page.goto(`${at.url()}/ik`);
  await page.getByTestId('sign-out').click();
  await expect.poll(() => kept(page)).toBe(0);
});

test('the open finds stand there before the desk has read them whole, and it is opened once', async () => {
  const browser = at.opened(await launchDesk());
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await browser.route('**/v1/sync/pull', async (route) => {
    await held;
    await route.continue();
  });
  const page = await browser.newPage();
  const opened: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/v1/lanes')) opened.push(request.postDataJSON().lane);
  });
  await field.be(page, at.url(), 'fatma', '/kaart');
  const rows = page.getByTestId('review-row');
  await rows.first().waitFor();
  expect(await page.locator('.review-list').getAttribute('aria-busy')).toBe('true');
  expect(await page.getByTestId('shown').innerText()).toMatch(/^[1-9]/);
  await expect.poll(() => page.locator('.leaflet-marker-pane .pin').count()).toBeGreaterThan(0);
  await rows.first().click();
  await page.getByTestId('review-detail').getByRole('heading').first().waitFor();
  letGo();
  await field.deskRead(page);
  expect(new Set(opened).size).toBe(1);
});

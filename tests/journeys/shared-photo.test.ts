import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { nl } from '../../web/text/nl.ts';
import { nl as said } from '../../web/text/share-photo/nl.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';
import { shareSheet } from './share-sheet.ts';

let server: TestServer;
let phone: BrowserContext;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
beforeEach(async () => {
  phone = await launchPhone({
    geolocation: { latitude: 52.08415, longitude: 5.0707, accuracy: 6 },
  });
});
afterEach(() => phone?.close());

test('a picture from another app becomes a find with that photo, without a network', async () => {
  const page = await field.startWalk(phone, server.url, 'Kim');
  await field.readyForOffline(page);
  await phone.setOffline(true);
  await shareSheet(page);
  await page.getByRole('heading', { name: said.title }).waitFor();
  await page.getByRole('img', { name: said.picture(1) }).waitFor();
  await page.getByTestId('share-litter').click();
  await page.waitForURL(/\/w\/.*vondst=/);
  await page.getByTestId('find-panel').getByTestId('photo').waitFor();
  // It waits nowhere any more.
  await page.goto(`${server.url}/deel-foto`);
  await page.getByText(said.none).waitFor();
});

test('a shared picture waits until there is a walk for it', async () => {
  const page = await phone.newPage();
  await page.goto(server.url);
  await field.readyForOffline(page);
  await shareSheet(page);
  await page.getByText(said.noWalk).waitFor();
  await page.getByRole('link', { name: nl.app.toStart }).first().click();
  await page.locator('#nickname').fill('Kim');
  await page.getByTestId('start-walk').click();
  await page.waitForURL(/\/w\//);
  await page.getByRole('link', { name: said.toPhoto }).click();
  await page.getByTestId('share-lovely').click();
  await page.getByTestId('find-panel').waitFor();
  await field.closePanel(page);
  expect(await field.finds(page)).toBe(1);
});

test('a file that is no picture makes no find, and can be left out', async () => {
  const page = await field.startWalk(phone, server.url, 'Kim');
  const walk = page.url();
  await field.readyForOffline(page);
  await shareSheet(page, { isPicture: false });
  await page.getByTestId('share-litter').click();
  await page.getByText(said.refused).waitFor();
  await page.getByRole('button', { name: said.discard }).click();
  await page.getByText(said.none).waitFor();
  await page.goto(walk);
  expect(await field.finds(page)).toBe(0);
});

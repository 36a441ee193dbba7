import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { killBrowser, launchPhone, newProfile } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const phones: BrowserContext[] = [];
const phone = async (profileDir = newProfile()) => {
  const opened = await launchPhone({
    profileDir,
    geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 },
  });
  opened.setDefaultTimeout(10_000);
  phones.push(opened);
  return opened;
};
afterAll(() => Promise.all(phones.map((one) => one.close().catch(() => undefined))));

const join = async (nickname: string, profileDir?: string) =>
  field.joinWalk(await phone(profileDir), server.url, DEMO_CODE, nickname);
const PUSH = '**/v1/sync/push';

test('makes one record of a find when the answer is lost, and when it is delivered twice', async () => {
  const page = await join('Kim');
  await field.allIn(page);
  const before = await field.finds(page);
  await page.goBack();
  let pushes = 0;
  await page.route(PUSH, async (route) => {
    pushes += 1;
    if (pushes === 1) {
      // The server did it; the phone never hears.
      await route.fetch();
      return route.abort();
    }
    await route.fetch();
    await route.fulfill({ response: await route.fetch() });
  });
  await field.pin(page, 'litter');
  await field.allIn(page);
  expect(pushes).toBeGreaterThan(1);
  expect(await field.finds(page)).toBe(before + 1);
  const other = await join('Ravi');
  await field.allIn(other);
  expect(await field.finds(other)).toBe(before + 1);
}, 90_000);

test('keeps the find when the app is killed right after the second tap, and during a push', async () => {
  const profile = newProfile();
  const page = await join('Kim', profile);
  await field.allIn(page);
  const before = await field.finds(page);
  await page.goBack();
  const walkUrl = page.url();
  await page.route(PUSH, () => undefined);
  await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
  await page.getByTestId('pin-broken').click();
  await page.getByTestId('find-panel').waitFor();
  await page.waitForRequest(PUSH);
  await killBrowser(profile);

  const again = await (await phone(profile)).newPage();
  await again.goto(walkUrl);
  await field.allIn(again);
  expect(await field.finds(again)).toBe(before + 1);
}, 90_000);

test('leaves nothing half done when the app is killed between the two taps', async () => {
  const profile = newProfile();
  const page = await join('Kim', profile);
  await field.allIn(page);
  const before = await field.finds(page);
  await page.goBack();
  const walkUrl = page.url();
  await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
  await page.getByTestId('pin-broken').waitFor();
  await killBrowser(profile);
  const again = await (await phone(profile)).newPage();
  await again.goto(walkUrl);
  await field.allIn(again);
  expect(await field.finds(again)).toBe(before);
  await field.pin(await backToMap(again), 'broken');
  expect(await field.finds(again)).toBe(before + 1);
}, 90_000);

test('keeps the pins of an unknown code, and sends them once it points elsewhere', async () => {
  const opened = await phone();
  const page = await field.joinWalk(opened, server.url, 'ZZZZZ9', 'Kim');
  await field.pin(page, 'litter');
  await field.closePanel(page);
  await page.getByTestId('refused').waitFor();
  await expect.poll(() => field.waiting(page)).toBeGreaterThan(0);
  await page.getByTestId('refused').getByRole('textbox').fill(DEMO_CODE);
  await page.getByTestId('refused').getByRole('button').first().click();
  await field.allIn(page);
  const other = await join('Ravi');
  await field.allIn(other);
  expect(await field.finds(other)).toBe(await field.finds(page));
}, 90_000);

test('starts a walk without a network, and the office has it later', async () => {
  const opened = await phone();
  const page = await opened.newPage();
  await page.goto(server.url);
  await field.readyForOffline(page);
  await opened.setOffline(true);
  await page.reload();
  await page.locator('#nickname').fill('Kim');
  await page.getByTestId('start-walk').click();
  await page.waitForURL(/\/w\//);
  await field.pin(page, 'lovely');
  await expect.poll(() => field.waiting(page)).toBeGreaterThan(0);
  await opened.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await field.allIn(page);
}, 90_000);

async function backToMap(page: Page): Promise<Page> {
  await page.goto(page.url().replace('/lijst', ''));
  return page;
}

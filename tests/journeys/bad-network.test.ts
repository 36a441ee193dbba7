import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { nl } from '../../web/text/nl.ts';
import { killBrowser, launchPhone, newProfile } from './browser.ts';
import { type FaultProxy, startFaultProxy } from './faults/fault-proxy.ts';
import { refusing, silent } from './faults/faults.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let road: FaultProxy;
beforeAll(async () => {
  server = await startServer();
  road = await startFaultProxy(server.url);
});
afterAll(async () => {
  await road?.stop();
  await server?.stop();
});

const phones: BrowserContext[] = [];
const phone = async (profileDir = newProfile()) => {
  const opened = await launchPhone({
    profileDir,
    geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 },
  });
  phones.push(opened);
  return opened;
};
afterEach(async () => {
  road.set(null);
  await Promise.all(phones.splice(0).map((one) => one.close().catch(() => undefined)));
});

const join = async (nickname: string, profileDir?: string) =>
  field.joinWalk(await phone(profileDir), road.url, DEMO_CODE, nickname);
const only = (path: string) => path === '/v1/sync/push';

test('makes one record of a find when the answer is lost, and when it is delivered twice', async () => {
  const page = await join('Kim');
  await field.allIn(page);
  const before = await field.finds(page);
  await page.goBack();
  let pushes = 0;
  road.set({
    only,
    async meet({ passOn, give, reset }) {
      pushes += 1;
      const answered = await passOn();
      // The server did it; the phone never hears.
      if (pushes === 1) return reset();
      give(await passOn().then(() => answered));
    },
  });
  await field.pin(page, 'litter');
  await field.allIn(page);
  expect(pushes).toBeGreaterThan(1);
  expect(await field.finds(page)).toBe(before + 1);
  const other = await join('Ravi');
  await field.allIn(other);
  expect(await field.finds(other)).toBe(before + 1);
}, 180_000);

test('keeps the find when the app is killed right after the second tap, and during a push', async () => {
  const profile = newProfile();
  const page = await join('Kim', profile);
  await field.allIn(page);
  const before = await field.finds(page);
  await page.goBack();
  const walkUrl = page.url();
  road.set({ ...silent, only });
  await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
  await page.getByTestId('pin-broken').click();
  await page.getByTestId('find-panel').waitFor();
  await expect.poll(() => road.met()).toBeGreaterThan(0);
  await killBrowser(profile);
  road.set(null);

  const again = await (await phone(profile)).newPage();
  await again.goto(walkUrl);
  await field.allIn(again);
  expect(await field.finds(again)).toBe(before + 1);
}, 180_000);

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
}, 180_000);

test('keeps the pins of an unknown code, and sends them once it points elsewhere', async () => {
  const opened = await phone();
  const page = await field.joinWalk(opened, road.url, 'ZZZZZ9', 'Kim');
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
}, 180_000);

test('starts a walk without a network, and the office has it later', async () => {
  const opened = await phone();
  const page = await opened.newPage();
  await page.goto(road.url);
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
}, 180_000);

test('goes on by itself once the server wants to hear us again, and not before', async () => {
  const page = await join('Kim');
  await field.allIn(page);
  const asked: number[] = [];
  road.set({
    only,
    async meet(exchange) {
      asked.push(Date.now());
      if (asked.length > 1) return exchange.give(await exchange.passOn());
      await refusing(429, 3).meet?.(exchange);
    },
  });
  await field.pin(page, 'litter');
  await page.getByTestId('sync-line').getByText(nl.sync.problem).waitFor();
  await field.allIn(page);
  expect(asked.length).toBe(2);
  expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(3000);
});

test('hands in a morning through a proxy that finds it too much at once', async () => {
  const page = await join('Kim');
  await field.allIn(page);
  road.set(refusing(503));
  for (const category of ['litter', 'broken', 'lovely']) await field.pin(page, category);
  await field.closePanel(page);
  await expect.poll(() => field.waiting(page)).toBe(3);
  const sizes: number[] = [];
  road.set({
    only,
    async meet(exchange) {
      const text = gunzipSync(await exchange.body()).toString();
      const { muts } = JSON.parse(text) as { muts: unknown[] };
      sizes.push(muts.length);
      if (muts.length === 1) return exchange.give(await exchange.passOn());
      await refusing(413).meet?.(exchange);
    },
  });
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await field.allIn(page);
  expect(sizes[0]).toBe(3);
  expect(sizes.filter((size) => size === 1)).toHaveLength(3);
});

test('asks for no other code when the server is in trouble while somebody joins', async () => {
  const opened = await phone();
  road.set({ ...refusing(500), only: (path) => path === '/v1/lanes' });
  const page = await field.joinWalk(opened, road.url, DEMO_CODE, 'Kim');
  await page.getByTestId('sync-line').getByText(nl.sync.problem).waitFor();
  await field.pin(page, 'lovely');
  expect(await page.getByTestId('refused').isVisible()).toBe(false);
  road.set(null);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await field.closePanel(page);
  await field.allIn(page);
});

async function backToMap(page: Page): Promise<Page> {
  await page.goto(page.url().replace('/lijst', ''));
  return page;
}

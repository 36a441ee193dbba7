import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { nl } from '../../web/text/nl.ts';
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
  phones.push(opened);
  return opened;
};
afterEach(() => Promise.all(phones.splice(0).map((one) => one.close().catch(() => undefined))));

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
}, 180_000);

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
}, 180_000);

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
}, 180_000);

/** Who stands between the phone and the server answers for it, a few times; then it is gone. */
const between: Record<string, { says: string; answer: (route: Route) => Promise<void> }> = {
  "a hotel's sign-in page with status 200": {
    says: nl.sync.offline,
    answer: (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Welkom in hotel De Gouden Leeuw</h1>' }),
  },
  'an answer that is cut half-way': {
    says: nl.sync.offline,
    async answer(route) {
      const body = (await (await route.fetch()).text()).slice(0, 40);
      await route.fulfill({ contentType: 'application/json', body });
    },
  },
  ...Object.fromEntries(
    [401, 413, 429, 500, 503].map((status) => [
      String(status),
      {
        says: nl.sync.problem,
        answer: (route: Route) =>
          route.fulfill({ status, headers: { 'retry-after': '1' }, body: '<h1>Nee</h1>' }),
      },
    ]),
  ),
};

test.each(Object.keys(between))(
  'loses nothing, says so calmly, and sends it after: %s',
  async (name) => {
    const { says, answer } = between[name] ?? { says: '', answer: () => Promise.resolve() };
    const page = await join('Kim');
    await field.allIn(page);
    const before = await field.finds(page);
    await page.goBack();
    await page.route('**/v1/**', answer);
    await field.pin(page, 'litter');
    await field.closePanel(page);
    const line = page.getByTestId('sync-line');
    await line.getByText(says).waitFor();
    expect(await field.waiting(page)).toBe(1);
    expect(await page.getByTestId('refused').isVisible()).toBe(false);
    // It is on this device, whatever happens to the page.
    await page.unroute('**/v1/**');
    await page.reload();
    await field.allIn(page);
    expect(await field.finds(page)).toBe(before + 1);
  },
  120_000,
);

test('goes on by itself once the server wants to hear us again, and not before', async () => {
  const page = await join('Kim');
  await field.allIn(page);
  const asked: number[] = [];
  await page.route(PUSH, async (route) => {
    asked.push(Date.now());
    if (asked.length > 1) return route.continue();
    await route.fulfill({ status: 429, headers: { 'retry-after': '3' }, body: '' });
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
  await page.route('**/v1/**', (route) => route.abort());
  for (const category of ['litter', 'broken', 'lovely']) await field.pin(page, category);
  await field.closePanel(page);
  await expect.poll(() => field.waiting(page)).toBe(3);
  await page.unroute('**/v1/**');
  const sizes: number[] = [];
  await page.route(PUSH, async (route) => {
    const text = gunzipSync(route.request().postDataBuffer() ?? Buffer.of()).toString();
    const { muts } = JSON.parse(text) as { muts: unknown[] };
    sizes.push(muts.length);
    if (muts.length > 1) return route.fulfill({ status: 413, body: '<h1>Te groot</h1>' });
    await route.continue();
  });
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await field.allIn(page);
  expect(sizes[0]).toBe(3);
  expect(sizes.filter((size) => size === 1)).toHaveLength(3);
});

test('asks for no other code when the server is in trouble while somebody joins', async () => {
  const opened = await phone();
  await opened.route('**/v1/lanes', (route) => route.fulfill({ status: 500, body: 'Nee' }));
  const page = await field.joinWalk(opened, server.url, DEMO_CODE, 'Kim');
  await page.getByTestId('sync-line').getByText(nl.sync.problem).waitFor();
  await field.pin(page, 'lovely');
  expect(await page.getByTestId('refused').isVisible()).toBe(false);
  await opened.unroute('**/v1/lanes');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await field.closePanel(page);
  await field.allIn(page);
});

async function backToMap(page: Page): Promise<Page> {
  await page.goto(page.url().replace('/lijst', ''));
  return page;
}

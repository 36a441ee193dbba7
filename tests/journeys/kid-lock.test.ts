import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { nl as said } from '../../web/text/kid-lock/nl.ts';
import { kid } from './at-kid.ts';
import { killBrowser, launchPhone, newProfile } from './browser.ts';
import { type Deployed, serveVersions, VERSION } from './deployed.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let phone: BrowserContext;
let deployed: Deployed | undefined;
const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
afterEach(async () => {
  await phone?.close();
  await deployed?.stop();
  deployed = undefined;
});

/** Nothing of the app is on the page, and the child's page is whole. */
async function isWithChild(page: Page): Promise<void> {
  await kid.isThere(page);
  await page.getByTestId('kid').waitFor();
  expect(await page.locator('.leaflet-container').count()).toBe(0);
}

test('a child does not get out by going back, loading again, an address or another tab', async () => {
  phone = await launchPhone({ geolocation });
  const beside = await phone.newPage();
  await beside.goto(server.url);
  await beside.getByTestId('start-walk').waitFor();
  const { page, walk } = await kid.withChild(phone, server.url);

  // The tab that was open beside it is the child's too.
  await isWithChild(beside);
  for (let times = 0; times < 6; times++) {
    await page.goBack().catch(() => undefined);
    await isWithChild(page);
  }
  await page.evaluate(() => history.go(-5));
  await isWithChild(page);
  await page.reload();
  await isWithChild(page);
  for (const path of ['/', walk, `${walk}/lijst`, `${walk}/kinderen`, '/kaart', '/j', '/debug']) {
    await page.goto(server.url + path);
    await isWithChild(page);
  }
  const tab = await phone.newPage();
  await tab.goto(`${server.url}${walk}`);
  await isWithChild(tab);
  // A tab that is closed and opened again tomorrow.
  await page.close();
  await tab.close();
  const again = await phone.newPage();
  await again.goto(server.url);
  await isWithChild(again);
}, 120_000);

test('a phone that dies the moment a child has it is the child’s when it comes back', async () => {
  const profileDir = newProfile();
  phone = await launchPhone({ profileDir, geolocation });
  await kid.withChild(phone, server.url);
  await killBrowser(profileDir);
  phone = await launchPhone({ profileDir, geolocation });
  const again = await phone.newPage();
  await again.goto(server.url);
  await isWithChild(again);
}, 120_000);

test('nothing of what the server said, and no key, is opened in the page of the child', async () => {
  phone = await launchPhone({ geolocation });
  const { page } = await kid.withChild(phone, server.url);
  await page.addInitScript(() => {
    const opened: string[] = [];
    Object.assign(window, { opened });
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, ...more) {
      opened.push(name);
      return open.call(this, name, ...more);
    };
    const store = IDBTransaction.prototype.objectStore;
    IDBTransaction.prototype.objectStore = function (name) {
      opened.push(`${this.db.name} ${name}`);
      return store.call(this, name);
    };
  });
  const opened = () =>
    page.evaluate(() => [...new Set((window as unknown as { opened: string[] }).opened)]);
  // Also by an address of the app: it leads on before anything is opened.
  await page.goto(`${server.url}/`);
  await isWithChild(page);
  await page.waitForTimeout(1_500);
  const names = await opened();
  expect(names).toContain('kid');
  expect(names.map((name) => name.split(' ')[0])).not.toContain('view');
  expect(names).not.toContain('capture key');
});

test('what a child presses on the padlock leads nowhere', async () => {
  phone = await launchPhone({ geolocation });
  const { page } = await kid.withChild(phone, server.url);
  await kid.press(page);
  await page.waitForTimeout(1_000);
  await page.mouse.up();
  await page.getByTestId('padlock').click();
  await page.waitForTimeout(1_500);
  expect(await page.getByTestId('gate').count()).toBe(0);

  // A child that guesses: the gate goes away, says nothing, and asks something else the next time.
  const gates: string[] = [];
  for (let times = 0; times < 3; times++) {
    const asked = await kid.openGate(page);
    gates.push(asked.join());
    const wrong = asked.map((digit) => (digit % 9) + 1);
    await kid.tap(page, wrong.slice(0, 2));
    await page.getByTestId('gate').waitFor();
    await kid.tap(page, wrong.slice(2));
    await page.getByTestId('gate').waitFor({ state: 'detached' });
    await isWithChild(page);
  }
  expect(new Set(gates).size).toBeGreaterThan(1);
  await kid.openGate(page);
  await page.getByTestId('gate-back').click();
  await page.getByTestId('gate').waitFor({ state: 'detached' });
  // Left alone it goes too; going back is no way through it.
  await kid.openGate(page);
  await page.goBack().catch(() => undefined);
  await page.getByTestId('gate').waitFor({ state: 'detached', timeout: 20_000 });
  await isWithChild(page);
}, 120_000);

test('a grown-up reads three words, also without a network, and is back on the walk', async () => {
  phone = await launchPhone({ geolocation });
  const { page, walk } = await kid.withChild(phone, server.url);
  await phone.setOffline(true);
  await page.reload();
  await isWithChild(page);
  await kid.takeBack(page);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname.startsWith('/w/')).toBe(true);
  // Nothing of the child's page is left to go back to, and no other tab is locked any more.
  await page.goBack().catch(() => undefined);
  expect(new URL(page.url()).pathname).not.toBe('/kind');
  await page.goto(server.url + walk);
  await page.getByRole('button', { name: 'Nieuwe vondst' }).waitFor();
  // And into the hands of another child, still without a network.
  await kid.give(page, 'owl');
  await isWithChild(page);
});

test('a padlock that was held long enough opens, also on a phone that was busy meanwhile', async () => {
  phone = await launchPhone({ geolocation });
  const { page } = await kid.withChild(phone, server.url);
  await kid.press(page);
  await page.waitForTimeout(1_500);
  await page.evaluate(() =>
    setTimeout(() => {
      const until = performance.now() + 1_500;
      while (performance.now() < until);
    }),
  );
  await page.waitForTimeout(1_000);
  await page.mouse.up();
  await page.getByTestId('gate').waitFor();
});

test('with one key or a switch the way out is there as well', async () => {
  phone = await launchPhone({ geolocation });
  const { page } = await kid.withChild(phone, server.url);
  await page.getByTestId('padlock').focus();
  // Pressed once, and once more to stop it.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(2_500);
  expect(await page.getByTestId('gate').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.getByTestId('gate').waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('gate').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
    'padlock',
  );
  await page.keyboard.press('Space');
  await page.getByTestId('gate').waitFor();
  for (const digit of await kid.asked(page)) {
    await page.getByTestId(`gate-${digit}`).focus();
    await page.keyboard.press('Enter');
  }
  await page.waitForURL(/\/kinderen$/);
});

test('what somebody was typing is not lost: the phone is not given before it is saved', async () => {
  phone = await launchPhone({ geolocation });
  const page = await field.startWalk(phone, server.url, 'Kim');
  await field.readyForOffline(page);
  await field.pin(page, 'litter');
  const note = page.getByTestId('find-panel').locator('textarea').first();
  await note.fill('Naast de bank');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByTestId('give').click();
  await page.getByText(said.give.typing).waitFor();
  expect(await page.getByTestId('give-fox').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByTestId('hand-over').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  expect(await note.inputValue()).toBe('Naast de bank');
});

test('nobody is asked about a newer version before the grown-up is back', async () => {
  deployed = await serveVersions(server.url);
  phone = await launchPhone({ geolocation });
  const { page } = await kid.withChild(phone, deployed.url);
  deployed.deploy();
  await page.evaluate(async () => {
    const known = await navigator.serviceWorker.ready;
    await known.update();
    while (!known.waiting) await new Promise((next) => requestAnimationFrame(next));
  });
  // As if the last walk here was long ago: what would be offered in the app, is not here.
  await page.evaluate(() => localStorage.setItem('walked-at', '0'));
  await page.reload();
  await isWithChild(page);
  await page.waitForTimeout(1_500);
  expect(await page.getByTestId('newer').count()).toBe(0);
  expect(await page.locator(VERSION).count()).toBe(0);
  // The parts of its version are still there, though the server has them no longer.
  await kid.takeBack(page);
  await page.waitForFunction(() => localStorage.getItem('walked-at') !== '0');
  await page.evaluate(() => localStorage.setItem('walked-at', '0'));
  await page.goto(deployed.url);
  await page.getByTestId('newer').waitFor();
}, 120_000);

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { nl } from '../../web/text/nl.ts';
import { nl as said } from '../../web/text/pwa/nl.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let phone: BrowserContext;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
afterEach(() => phone?.close());

const launch = async () => {
  phone = await launchPhone({ geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 } });
  // Whether this Chromium itself would ask is not what is looked at.
  await phone.addInitScript(() =>
    addEventListener('beforeinstallprompt', (event) => {
      if (event.isTrusted) event.stopImmediatePropagation();
    }),
  );
};
const join = () => field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
const card = (page: Page) => page.getByTestId('install');
const openMenu = (page: Page) => page.getByRole('button', { name: nl.walk.menu }).click();
/** The app has said all it had to say: what it asks only at its own time is not there. */
const settled = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

const asIPhone = () =>
  phone.addInitScript(() => {
    Object.defineProperty(navigator, 'vendor', { get: () => 'Apple Computer, Inc.' });
    Object.defineProperty(navigator, 'maxTouchPoints', { get: () => 5 });
  });

test('an iPhone shows how to install after the first find, and not again after "later"', async () => {
  await launch();
  await asIPhone();
  const page = await join();
  await field.allIn(page);
  await settled(page);
  expect(await card(page).isVisible()).toBe(false);
  await field.pin(page, 'litter');
  await field.closePanel(page);
  await card(page).getByRole('button', { name: said.install.how }).click();
  const sheet = page.getByRole('dialog');
  for (const step of Object.values(said.install.steps)) await sheet.getByText(step).waitFor();
  await sheet.getByText(`${DEMO_CODE.slice(0, 3)}-${DEMO_CODE.slice(3)}`).waitFor();
  await sheet.getByRole('button', { name: nl.app.close }).click();
  await card(page).getByRole('button', { name: said.later }).click();
  await card(page).waitFor({ state: 'hidden' });
  await page.reload();
  await field.allIn(page);
  await settled(page);
  expect(await card(page).isVisible()).toBe(false);
  await openMenu(page);
  await page.getByRole('button', { name: said.install.title }).waitFor();
}, 180_000);

test('an iPhone is told before joining to put the app on the home screen, with the code to type there', async () => {
  await launch();
  await asIPhone();
  const page = await phone.newPage();
  const first = page.getByTestId('home-screen-first');
  await page.goto(`${server.url}/j/${DEMO_CODE}`);
  await first.getByText(`${DEMO_CODE.slice(0, 3)}-${DEMO_CODE.slice(3)}`).waitFor();
  await first.getByText(said.install.how).click();
  await first.getByText(said.install.steps.add).waitFor();
  // A secret cannot be typed: the app on the home screen scans for itself.
  await page.goto(`${server.url}/j#Zm9v-YmFy_Zm9vYmFyMDEy`);
  await first.getByText(said.install.first.scan).waitFor();
  // Nobody has to.
  await page.locator('#join-nickname').waitFor();
});

test('installing waits until everything is in', async () => {
  await launch();
  await asIPhone();
  const page = await join();
  await field.allIn(page);
  await page.route('**/v1/sync/push', (route) => route.abort());
  await field.pin(page, 'litter');
  await field.closePanel(page);
  await expect.poll(() => field.waiting(page)).toBe(1);
  await openMenu(page);
  await page.getByText(said.install.sendFirst).waitFor();
  expect(await card(page).isVisible()).toBe(false);
  await page.unroute('**/v1/sync/push');
  await page.getByRole('button', { name: nl.walk.syncNow }).click();
  await field.allIn(page);
  await card(page).waitFor();
});

test('a browser that asks itself does so when our button is pressed', async () => {
  await launch();
  const page = await join();
  await field.allIn(page);
  await settled(page);
  await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    Object.assign(offer, {
      prompt: async () => Object.assign(window, { isAsked: true }),
      userChoice: Promise.resolve({ outcome: 'accepted' }),
    });
    dispatchEvent(offer);
    Object.assign(window, { isHeldBack: offer.defaultPrevented });
  });
  expect(await page.evaluate(() => 'isHeldBack' in window && window.isHeldBack)).toBe(true);
  await field.pin(page, 'litter');
  await field.closePanel(page);
  await card(page).getByRole('button', { name: said.install.go }).click();
  await card(page).waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => 'isAsked' in window)).toBe(true);
});

test('says honestly whether the phone keeps what is here, and when room runs out', async () => {
  await launch();
  await phone.addInitScript(() => {
    navigator.storage.estimate = async () => ({ usage: 12_000_000, quota: 40_000_000 });
    navigator.storage.persisted = async () => false;
  });
  const page = await join();
  await openMenu(page);
  const note = page.getByTestId('storage');
  await note.getByText(said.storage.mayGo).waitFor();
  await note.getByText('12 MB in gebruik, 28 MB vrij').waitFor();
  await note.getByText(said.storage.low('28 MB')).waitFor();
  await page.goto(`${server.url}/niet-verstuurd`);
  await note.getByText(said.storage.mayGo).waitFor();
});

test('warns of work that waits for more than a day in a Safari tab', async () => {
  await launch();
  await asIPhone();
  const page = await join();
  await field.allIn(page);
  await page.route('**/v1/sync/push', (route) => route.abort());
  await field.pin(page, 'litter');
  await expect.poll(() => field.waiting(page)).toBe(1);
  await page.clock.setFixedTime(Date.now() + 25 * 60 * 60 * 1000);
  await page.goto(`${server.url}/`);
  await page.getByText(said.storage.atRisk).waitFor();
  await page.getByRole('link', { name: said.toUnsent }).click();
  await page.getByTestId('storage').getByText(said.storage.atRisk).waitFor();
});

test('keeps the screen on when asked, also after the phone was away for a moment', async () => {
  await launch();
  await phone.addInitScript(() => {
    let held = 0;
    Object.defineProperty(window, 'held', { get: () => held });
    const request = async () => {
      held += 1;
      const release = async () => {
        held -= 1;
      };
      const lock = { released: false, release };
      // As the browser does with a page that goes out of sight.
      addEventListener('away', () => {
        lock.released = true;
        held = 0;
      });
      return lock;
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const held = () => page.evaluate(() => ('held' in window ? window.held : null));
  const page = await join();
  await openMenu(page);
  const row = page.getByRole('switch', { name: said.screen.keep });
  await row.click();
  await expect.poll(() => row.getAttribute('aria-checked')).toBe('true');
  await expect.poll(held).toBe(1);
  await page.evaluate(() => {
    dispatchEvent(new Event('away'));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(held).toBe(1);
  await row.click();
  await expect.poll(held).toBe(0);
});

test('offers no screen that stays on where the browser cannot', async () => {
  await launch();
  await phone.addInitScript(() => {
    // @ts-expect-error A browser without it does not have the name at all.
    delete Navigator.prototype.wakeLock;
  });
  const page = await join();
  await openMenu(page);
  await page.getByTestId('storage').waitFor();
  expect(await page.getByRole('switch').count()).toBe(0);
});

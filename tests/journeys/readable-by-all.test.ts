import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { accountScreens } from './account-screens.ts';
import { addStyle } from './add-style.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { alongScreens, managingScreens } from './managing-screens.ts';
import { faults, sideways, smallTargets, still } from './readable.ts';
import { fieldScreens, manageScreens, officeScreens } from './screens.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
let browser: BrowserContext | undefined;
afterEach(() => browser?.close().catch(() => undefined));

const here = { latitude: 52.084, longitude: 5.071, accuracy: 6 };

/** Collects what is wrong on each screen under its name; nothing is kept for a screen that is right. */
function collector(look: (page: Page) => Promise<string[]>) {
  const found: Record<string, string[]> = {};
  return {
    found,
    lookAt: async (screen: string, page: Page) => {
      await still(page);
      const wrong = await look(page);
      if (wrong.length > 0) found[screen] = wrong;
    },
  };
}

test.each(['light', 'dark'] as const)(
  'every screen of a walk is readable by all, %s',
  async (colorScheme) => {
    browser = await launchPhone({ colorScheme, geolocation: here });
    const { found, lookAt } = collector(faults);
    await fieldScreens(browser, server.url, lookAt);
    expect(found).toEqual({});
  },
  180_000,
);

test.each(['light', 'dark'] as const)(
  'signing in and out is readable by all, and large enough for a thumb, %s',
  async (colorScheme) => {
    browser = await launchPhone({ colorScheme, geolocation: here });
    const { found, lookAt } = collector(async (page) => [
      ...(await faults(page)),
      ...(await smallTargets(page)),
    ]);
    await accountScreens(browser, server.url, lookAt);
    expect(found).toEqual({});
  },
  90_000,
);

test.each(['light', 'dark'] as const)(
  'the office is readable by all, %s',
  async (colorScheme) => {
    browser = await launchDesk({ colorScheme });
    const { found, lookAt } = collector(faults);
    await officeScreens(browser, server.url, lookAt);
    expect(found).toEqual({});
  },
  180_000,
);

test.each(['light', 'dark'] as const)(
  'managing is readable by all, %s',
  async (colorScheme) => {
    browser = await launchDesk({ colorScheme });
    const { found, lookAt } = collector(faults);
    await manageScreens(browser, server.url, lookAt);
    expect(found).toEqual({});
  },
  90_000,
);

test.each(['light', 'dark'] as const)(
  'people and devices are readable by all and large enough for a thumb, %s',
  async (colorScheme) => {
    browser = await launchPhone({ colorScheme, geolocation: here });
    const wrong = collector(faults);
    const small = collector(smallTargets);
    const lookAt = async (screen: string, page: Page) => {
      await wrong.lookAt(screen, page);
      await small.lookAt(screen, page);
    };
    await alongScreens(browser, server.url, lookAt);
    await managingScreens(browser, server.url, lookAt);
    expect(wrong.found).toEqual({});
    expect(small.found).toEqual({});
  },
  180_000,
);

test('everything is large enough for a thumb, in the office too', async () => {
  browser = await launchPhone({ geolocation: here });
  const { found, lookAt } = collector(smallTargets);
  await fieldScreens(browser, server.url, lookAt);
  await officeScreens(browser, server.url, lookAt);
  await browser.close();
  browser = await launchPhone();
  await manageScreens(browser, server.url, lookAt);
  expect(found).toEqual({});
}, 240_000);

test.each([
  ['a screen of 320 pixels', 320, 100],
  ['text of twice the size', 390, 200],
])(
  'fits %s without scrolling sideways',
  async (_, width, percent) => {
    browser = await launchPhone({ geolocation: here });
    const { found, lookAt } = collector(async (page) => {
      const size = page.viewportSize();
      await page.setViewportSize({ width, height: 640 });
      const takeAway = await addStyle(page, `html { font-size: ${percent}% }`);
      await still(page);
      const wrong = await sideways(page);
      await takeAway();
      if (size) await page.setViewportSize(size);
      return wrong;
    });
    await fieldScreens(browser, server.url, lookAt);
    await officeScreens(browser, server.url, lookAt);
    await alongScreens(browser, server.url, lookAt);
    await managingScreens(browser, server.url, lookAt);
    await accountScreens(browser, server.url, lookAt);
    expect(found).toEqual({});
    await browser.close();
    browser = await launchDesk();
    await manageScreens(browser, server.url, lookAt);
    expect(found).toEqual({});
  },
  300_000,
);

test('the letters are our own, also without a network', async () => {
  browser = await launchPhone();
  const page = await browser.newPage();
  const loaded = async () => {
    await page.waitForFunction(() =>
      [...document.fonts].some(
        ({ family, status }) => /Noto Sans Display/.test(family) && status === 'loaded',
      ),
    );
  };
  await page.goto(server.url);
  await loaded();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await browser.setOffline(true);
  await page.reload();
  await loaded();
}, 180_000);

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addStyle } from './add-style.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { faults, sideways, smallTargets, still } from './readable.ts';
import { startServer, type TestServer } from './server.ts';
import { walkScreens } from './walk-screens.ts';

let server: TestServer;
const devices: BrowserContext[] = [];
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await Promise.all(devices.map((device) => device.close().catch(() => undefined)));
  await server?.stop();
});

const here = { latitude: 52.084, longitude: 5.071, accuracy: 6 };

test('what comes before, with and after a walk is readable by all, by day and by evening, small and large', async () => {
  const phone = await launchPhone({ geolocation: here });
  const desk = await launchDesk();
  devices.push(phone, desk);
  const found: Record<string, string[]> = {};
  const note = (screen: string, wrong: string[]) => {
    if (wrong.length > 0) found[screen] = wrong;
  };
  await walkScreens(phone, desk, server.url, async (screen, page) => {
    await still(page);
    note(`${screen}, by day`, await faults(page));
    note(`${screen}, for a thumb`, page.context() === phone ? await smallTargets(page) : []);
    await page.emulateMedia({ colorScheme: 'dark' });
    await still(page);
    note(`${screen}, by evening`, await faults(page));
    await page.emulateMedia({ colorScheme: 'light' });
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    note(`${screen}, at 320 pixels`, await sidewaysAt(page, 100));
    await page.setViewportSize({ width: 390, height: 640 });
    note(`${screen}, at twice the size`, await sidewaysAt(page, 200));
    if (size) await page.setViewportSize(size);
  });
  expect(found).toEqual({});
}, 240_000);

async function sidewaysAt(page: Page, percent: number): Promise<string[]> {
  const takeAway = await addStyle(page, `html { font-size: ${percent}% }`);
  await still(page);
  const wrong = await sideways(page);
  await takeAway();
  return wrong;
}

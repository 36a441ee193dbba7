import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
const browsers: BrowserContext[] = [];
afterAll(() => Promise.all(browsers.map((one) => one.close().catch(() => undefined))));

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the checker finds against WCAG 2.2 AA, as "rule: element". */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  });
}

const withoutScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test.each(['light', 'dark'] as const)(
  'every field screen is readable by all, %s',
  async (colorScheme) => {
    const phone = await launchPhone({
      colorScheme,
      geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 },
    });
    browsers.push(phone);
    const page = await phone.newPage();
    const found: Record<string, string[]> = {};
    await page.goto(server.url);
    await page.getByTestId('be-reviewer').first().waitFor();
    found.start = await faults(page);
    await page.goto(`${server.url}/j`);
    await page.getByTestId('join-walk').waitFor();
    found.join = await faults(page);
    const walk = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
    await walk.locator('.pin').first().waitFor();
    found.walk = await faults(walk);
    await walk.getByRole('button', { name: 'Nieuwe vondst' }).click();
    await walk.getByTestId('pin-mould').waitFor();
    found.capture = await faults(walk);
    await walk.getByTestId('pin-mould').click();
    await walk.getByTestId('find-panel').waitFor();
    found.find = await faults(walk);
    await field.finds(walk);
    found.list = await faults(walk);
    for (const path of ['/niet-verstuurd', '/debug']) {
      await page.goto(`${server.url}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      found[path] = await faults(page);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  },
  90_000,
);

test('the office is readable by all', async () => {
  const desk = await launchDesk();
  browsers.push(desk);
  const page = await field.officeAs(desk, server.url, 'team-lead');
  await page.getByTestId('review-row').first().click();
  await page.getByTestId('review-detail').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.goto(`${server.url}/plan`);
  await page.locator('.plan-column').first().waitFor();
  expect(await faults(page)).toEqual([]);
}, 90_000);

test('fits a screen of 320 pixels without scrolling sideways', async () => {
  const phone = await launchPhone();
  browsers.push(phone);
  const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/j', '/niet-verstuurd', '/debug', new URL(page.url()).pathname]) {
    await page.goto(`${server.url}${path}`);
    await page.locator('h1').first().waitFor();
    expect(await withoutScroll(page), path).toBe(true);
  }
}, 90_000);

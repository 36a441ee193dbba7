import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchDesk } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

export const isNew = '[data-testid="review-row"][data-status="new"]';
export const rows = (page: Page) => page.getByTestId('review-row');
export const status = (page: Page) => page.getByTestId('status').first();
export const allIn = (page: Page) =>
  expect
    .poll(() => page.getByTestId('office-sync').getAttribute('data-waiting'), { timeout: 30_000 })
    .toBe('0');
/** How many rows are drawn at once; who wants more asks for them. */
const MOST = 100;
/** Waits until the desk has read all it works with and all rows stand there: the first twenty do so before the others. @returns how many. */
export async function allRows(page: Page): Promise<number> {
  await field.deskRead(page);
  const shown = async () =>
    Number(/^\d+/.exec(await page.getByTestId('shown').innerText())?.[0] ?? Number.NaN);
  const missing = async () => Math.min(MOST, await shown()) - (await rows(page).count());
  await expect.poll(missing).toBe(0);
  return rows(page).count();
}
export const idIn = (page: Page) => new URL(page.url()).searchParams.get('vondst') ?? '';

/** One server for the tests of a file, and desks that are closed after each. */
export function desks() {
  let server: TestServer;
  const open: BrowserContext[] = [];
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close().catch(() => undefined)));
  });
  const url = () => server.url;
  return {
    url,
    /** Closed after the test. */
    opened: (one: BrowserContext) => {
      open.push(one);
      return one;
    },
    async deskOf(role: 'reviewer' | 'team-lead' = 'reviewer'): Promise<Page> {
      const desk = await launchDesk();
      open.push(desk);
      return field.officeAs(desk, server.url, role);
    },
    /** The first new find of litter, chosen. @returns its id. */
    async chooseNew(page: Page): Promise<string> {
      await page.goto(`${server.url}/kaart?soort=litter`);
      await allRows(page);
      await page.locator(isNew).first().click();
      await expect.poll(() => status(page).innerText()).toBe('Nieuw');
      return idIn(page);
    },
  };
}

import type { BrowserContext, Page } from 'playwright-core';
import { codeFor } from '../fixtures/letters.ts';
import { nextLetter } from '../fixtures/sign-in-by-mail.ts';

type Desk = 'reviewer' | 'team-lead' | 'manager';

/** What people do with the app, in their words. Everything waits for what the screen says, never for a time. */
export const field = {
  async startWalk(phone: BrowserContext, url: string, nickname: string): Promise<Page> {
    const page = await phone.newPage();
    await page.goto(url);
    await page.locator('#nickname').fill(nickname);
    await page.getByTestId('start-walk').click();
    await page.waitForURL(/\/w\//);
    return page;
  },

  async joinWalk(
    phone: BrowserContext,
    url: string,
    code: string,
    nickname: string,
  ): Promise<Page> {
    const page = await phone.newPage();
    await page.goto(`${url}/j/${code}`);
    await page.locator('#join-nickname').fill(nickname);
    await page.getByTestId('join-walk').click();
    await page.waitForURL(/\/w\//);
    return page;
  },

  /** Two taps: the gable and the kind. The find is on this device once its panel shows. */
  async pin(page: Page, category: string): Promise<void> {
    await field.closePanel(page);
    await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
    await page.getByTestId(`pin-${category}`).click();
    await page.getByTestId('find-panel').waitFor();
  },

  async closePanel(page: Page): Promise<void> {
    const panel = page.getByTestId('find-panel');
    if (!(await panel.isVisible())) return;
    await page.getByRole('button', { name: 'Sluiten' }).first().click();
    await panel.waitFor({ state: 'hidden' });
  },

  /** The worker that serves the app without a network has everything. */
  readyForOffline: (page: Page) =>
    page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined)),

  async waiting(page: Page): Promise<number> {
    return Number(await page.getByTestId('sync-line').getAttribute('data-waiting'));
  },

  /** Everything pinned here has reached the server. */
  allIn: (page: Page) =>
    page.locator('[data-testid="sync-line"][data-waiting="0"]').waitFor({ timeout: 30_000 }),

  /** How many finds the list shows. */
  async finds(page: Page): Promise<number> {
    const path = new URL(page.url()).pathname;
    if (!path.endsWith('/lijst')) {
      await field.closePanel(page);
      await page.getByRole('link', { name: /^Lijst/ }).click();
      await page.waitForURL(/\/lijst$/);
    }
    const list = page.getByTestId('find-list');
    await list.or(page.locator('.empty')).first().waitFor();
    return list.locator('li').count();
  },

  /** The code of the walk that this phone started, once others can join with it. */
  async codeOf(page: Page): Promise<string> {
    await field.allIn(page);
    const { origin, pathname } = new URL(page.url());
    await page.goto(`${origin}${pathname}/deel`);
    const code = (await page.getByTestId('join-code').innerText()).replace('-', '');
    await page.goto(`${origin}${pathname}`);
    return code;
  },

  /** To who walks along, from the walk of its leader. */
  async along(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Wie lopen mee' }).click();
    await page.getByTestId('along').waitFor();
  },

  /** Signs in as one of the demo's people. */
  async be(page: Page, url: string, person: string, to = ''): Promise<void> {
    await page.goto(`${url}/aanmelden${to && `?naar=${to}`}`);
    await page.locator(`[data-person="${person}"]`).click();
    await page.waitForURL((at) => at.pathname !== '/aanmelden');
  },

  /** The code that was sent to an address, from the page where letters are read; waits for the first letter there. */
  async mailCode(url: string, email: string): Promise<string> {
    await nextLetter(url, email);
    return codeFor(url, email);
  },

  async officeAs(desk: BrowserContext, url: string, role: Desk): Promise<Page> {
    const page = await desk.newPage();
    await page.goto(url);
    await page.getByTestId(`be-${role}`).first().click();
    await page.waitForURL(/\/kaart/);
    await field.deskRead(page);
    return page;
  },

  /** The first finds stand at the desk before it has read all it works with, and before the rest is drawn. */
  async deskRead(page: Page): Promise<void> {
    await page.locator('.review-list[aria-busy="false"] .rows[aria-busy="false"]').waitFor();
    await page.getByTestId('review-row').first().waitFor();
  },

  /** A manager at one part of managing. */
  async manageAs(desk: BrowserContext, url: string, section: string): Promise<Page> {
    const page = await field.officeAs(desk, url, 'manager');
    await page.goto(`${url}/beheer/${section}`);
    await page.locator('.manage-main form').first().waitFor();
    return page;
  },
};

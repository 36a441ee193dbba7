import type { BrowserContext, Page } from 'playwright-core';
import { nl } from '../../web/text/kid-lock/nl.ts';
import { field } from './field.ts';

/** What a grown-up does around a child with a phone. */
export const kid = {
  /** From the walk to the child's page. */
  async give(page: Page, animal = 'fox'): Promise<void> {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByTestId('give').click();
    await page.getByTestId(`give-${animal}`).click();
    await kid.isThere(page);
  },

  /** A walk that was just started on this phone, in the hands of a child, and able to do without a network. */
  async withChild(phone: BrowserContext, url: string): Promise<{ page: Page; walk: string }> {
    const page = await field.startWalk(phone, url, 'Kim');
    await field.readyForOffline(page);
    await field.allIn(page);
    const walk = new URL(page.url()).pathname;
    await kid.give(page);
    return { page, walk };
  },

  /** A device of the child's own joins the walk of a code. */
  async join(phone: BrowserContext, url: string, code: string): Promise<Page> {
    const page = await phone.newPage();
    await page.goto(`${url}/j/${code}`);
    await page.getByTestId('as-child').click();
    await page.getByTestId('animal-fox').check();
    await page.getByTestId('join-walk').click();
    await kid.isThere(page);
    return page;
  },

  /** Three taps, and the find is on the device. */
  async finds(page: Page, face: string, why: string): Promise<void> {
    await page.getByTestId('kid-here').click();
    await page.getByTestId(`face-${face}`).click();
    await page.getByTestId(`why-${why}`).click();
    await page.getByTestId('kid-landed').waitFor();
    await page.getByTestId('kid-done').click();
    await page.getByTestId('kid-home').waitFor();
  },

  async isThere(page: Page): Promise<void> {
    await page.waitForURL((at) => at.pathname === '/kind');
    await page.getByTestId('padlock').waitFor();
  },

  /** A finger comes down on the padlock. */
  async press(page: Page): Promise<void> {
    const box = await page.getByTestId('padlock').boundingBox();
    if (!box) throw new Error('there is no padlock');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
  },

  /** The digits that the gate asks for. */
  async asked(page: Page): Promise<number[]> {
    const words = (await page.getByTestId('gate-words').innerText()).split(' – ');
    return words.map((word) => nl.gate.digits.indexOf(word));
  },

  async openGate(page: Page): Promise<number[]> {
    await kid.press(page);
    await page.getByTestId('gate').waitFor();
    await page.mouse.up();
    return kid.asked(page);
  },

  async tap(page: Page, digits: readonly number[]): Promise<void> {
    for (const digit of digits) await page.getByTestId(`gate-${digit}`).click();
  },

  /** As a grown-up who can read: back on the walk. */
  async takeBack(page: Page): Promise<void> {
    await kid.tap(page, await kid.openGate(page));
    await page.waitForURL(/\/kinderen$/);
  },
};

import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { field } from './field.ts';

/** What somebody of the organisation does at a resident's door. */
export const door = {
  /** Samira on a walk of her own, with all of the app on her phone, which is a small one. */
  async onWalk(phone: BrowserContext, url: string): Promise<Page> {
    const page = await phone.newPage();
    await page.setViewportSize({ width: 360, height: 640 });
    await field.be(page, url, 'samira');
    await page.goto(url);
    await page.getByTestId('start-walk').click();
    await page.waitForURL(/\/w\//);
    await field.allIn(page);
    await field.readyForOffline(page);
    return page;
  },

  async open(page: Page): Promise<void> {
    const { origin, pathname } = new URL(page.url());
    await page.goto(`${origin}${pathname}/deur`);
    await page.getByTestId('card-1').waitFor();
  },

  /** In the field for an address that no list has. */
  async typeAddress(page: Page, line: string): Promise<void> {
    const type = page.getByTestId('type-address');
    const field = page.locator('#door-address');
    // A list that comes in takes the place of the field, until somebody is in it.
    await expect
      .poll(async () => {
        if ((await type.count()) > 0 && (await field.count()) === 0) await type.click();
        return field.evaluateAll(([one]) => {
          (one as HTMLElement | undefined)?.focus();
          return one !== undefined && one === document.activeElement;
        });
      })
      .toBe(true);
    await field.fill(line);
  },

  next: (page: Page) => page.getByTestId('door-next').click(),

  /** Whether all of a card is on the screen. */
  fits: (page: Page) =>
    page
      .locator('.door-card')
      .evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => ({
        high: scrollHeight <= clientHeight,
        wide: scrollWidth <= clientWidth,
      })),
};

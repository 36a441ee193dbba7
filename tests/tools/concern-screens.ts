import type { BrowserContext, Page } from 'playwright-core';
import { DEMO_RECEIPT, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { door } from '../journeys/at-door.ts';
import { field } from '../journeys/field.ts';

/** Takes one screen at every width; `ready` is what must be seen before. */
export type Shoot = (page: Page, screen: string, ready: string) => Promise<void>;

/** The five cards at the door, the screen turned to the resident, and what they take home. */
export async function doorScreens(phone: BrowserContext, url: string, shoot: Shoot): Promise<void> {
  const page = await door.onWalk(phone, url);
  await page.setViewportSize({ width: 360, height: 780 });
  await door.open(page);
  const home = page.getByTestId('home-near').first();
  await home.waitFor();
  await shoot(page, 'door-where', '[data-testid="card-1"]');
  await home.click();
  await page.getByTestId('card-2').waitFor();
  // The demo has something running at some of its homes.
  const isNew = page.getByTestId('is-new');
  await isNew.click({ timeout: 2_000 }).catch(() => undefined);
  await page.getByTestId('tell-mould').click();
  await shoot(page, 'door-what', '[data-testid="card-2"]');
  await door.next(page);
  await page
    .locator('#door-words')
    .fill('Het kruipt elk jaar een stukje verder langs het plafond.');
  await page.getByTestId('urgency-annoying').click();
  await shoot(page, 'door-words', '[data-testid="card-3"]');
  await door.next(page);
  await shoot(page, 'door-offer', '[data-testid="card-4"]');
  await page.getByTestId('turn').click();
  await page.getByTestId('language-tr').click();
  await page.locator('main[lang="tr"]').waitFor();
  await shoot(page, 'door-turned', 'main[lang="tr"]');
  await page.getByTestId('turn-back').click();
  await door.next(page);
  await shoot(page, 'door-agree', '[data-testid="card-5"]');
  await page.getByTestId('choose-card').click();
  await page.getByTestId('door-save').click();
  await shoot(page, 'receipt', '[data-testid="receipt-code"]');
}

/** What a resident reads with the code they hold, and what everybody reads. */
export async function residentScreens(
  phone: BrowserContext,
  url: string,
  shoot: Shoot,
): Promise<void> {
  const page = await phone.newPage();
  for (const [screen, path] of [
    ['resident', `/b/${DEMO_SLUG}/${DEMO_RECEIPT}`],
    ['resident-ar', `/b/${DEMO_SLUG}/${DEMO_RECEIPT}?taal=ar`],
    ['street', `/buurt/${DEMO_SLUG}`],
  ] as const) {
    await page.goto(`${url}${path}`);
    await shoot(page, screen, 'h1');
  }
}

/** A team lead answers what a resident told. */
export async function answerScreens(
  desk: BrowserContext,
  url: string,
  shoot: Shoot,
): Promise<void> {
  const page = await field.officeAs(desk, url, 'team-lead');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('[data-testid="review-row"]:has(.voice)').first().click();
  await page.getByTestId('told').waitFor();
  await shoot(page, 'concern', '[data-testid="told"]');
}

import type { BrowserContext, Page } from 'playwright-core';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { walkPaths } from '../../web/walk-paths.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';
import { field } from './field.ts';
import type { LookAt } from './screens.ts';

export const walkNames = [
  'walks',
  'walk-plan',
  'walk-memory',
  'ready',
  'streets',
  'hand-in',
  'debrief',
  'follow',
];

/** A walk before, on the way and after: the phone of who leads it, and the office that follows. */
export async function walkScreens(
  phone: BrowserContext,
  desk: BrowserContext,
  url: string,
  lookAt: LookAt,
): Promise<void> {
  const page = await phone.newPage();
  await field.be(page, url, 'samira');
  await page.goto(`${url}/j/${DEMO_CODE}`);
  await page.locator('#join-nickname').fill('Samira');
  await page.getByTestId('join-walk').click();
  await page.waitForURL(/\/w\//);
  await field.allIn(page);
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`${url}${walkPaths.ready(id)}`);
  await page.getByTestId('ready').first().waitFor();
  await lookAt('ready', page);
  await page.goto(`${url}${walkPaths.streets(id)}`);
  await page.getByTestId('street').first().waitFor();
  await lookAt('streets', page);
  await page.goto(`${url}${walkPaths.handIn(id)}`);
  await page.getByTestId('hand-in-own').first().waitFor();
  await lookAt('hand-in', page);
  await debrief(page, `${url}${walkPaths.debrief(id)}`);
  await page.getByTestId('debrief-slide').first().waitFor();
  await lookAt('debrief', page);

  const office = await field.officeAs(desk, url, 'team-lead');
  await office.goto(`${url}${walkPaths.walks}`);
  await office.getByTestId('walk-card').first().waitFor();
  await lookAt('walks', office);
  const out = office.locator('[data-stage="under-way"] a').first();
  const walk = (await out.getAttribute('href'))?.split('/').at(-1) ?? '';
  await office.goto(`${url}${walkPaths.plan()}`);
  await office.locator('#plan-goal').fill('Kijken of de achterpaden donker zijn.');
  // Writing brought the field into sight: the picture begins at the top.
  await office.evaluate(() => scrollTo(0, 0));
  await office.getByTestId('plan-form').first().waitFor();
  await lookAt('walk-plan', office);
  await office.goto(`${url}${walkPaths.plan(walk)}`);
  await office.getByTestId('memory-page').first().waitFor();
  await lookAt('walk-memory', office);
  await office.goto(`${url}${walkPaths.follow(walk)}`);
  await office.getByTestId('follow-go').click();
  await office.locator('[data-testid="follow-list"] li').first().waitFor();
  await lookAt('follow', office);
}

/** At the first find, with one of the three promises made. */
async function debrief(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByTestId('debrief-begin').click();
  await page.getByTestId('promise-1').waitFor();
  const make = page.getByRole('button', { name: 'Belofte 1 maken' });
  // Made before, on the same walk.
  if ((await make.count()) === 0) return;
  await make.click();
  await page.locator('#promise-what').fill('De lantaarn bij de garages brandt weer');
  await page.locator('#promise-team').selectOption({ index: 1 });
  await page.locator('#promise-due').fill(dayFromNow(7));
  await page.getByTestId('promise-save').click();
  await page.getByTestId('promise-1').getByText('De lantaarn').waitFor();
}

import type { BrowserContext, Page } from 'playwright-core';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { nl as inviting } from '../../web/text/invite/nl.ts';
import { nl } from '../../web/text/nl.ts';
import { nl as sharing } from '../../web/text/share-photo/nl.ts';
import { field } from './field.ts';
import { registerScreens } from './register-screens.ts';
import { shareSheet } from './share-sheet.ts';

/** What to look at on a screen while it stands there. */
export type LookAt = (screen: string, page: Page) => Promise<void>;

/** Every screen of a walk, one after the other, with something that waits for a network on the last. */
export async function fieldScreens(
  phone: BrowserContext,
  url: string,
  lookAt: LookAt,
): Promise<void> {
  const page = await phone.newPage();
  await page.goto(url);
  await page.getByTestId('be-reviewer').first().waitFor();
  await lookAt('start', page);
  await page.goto(`${url}/j`);
  await page.getByTestId('join-walk').click();
  await page.getByRole('alert').waitFor();
  await lookAt('join, with a mistake', page);
  await page.getByTestId('scan').click();
  await page.getByTestId('camera-problem').waitFor();
  await lookAt('scanner without a camera', page);
  await page.getByRole('button', { name: inviting.scan.type }).click();
  await page.getByTestId('as-child').click();
  await page.getByTestId('animal-fox').check();
  await lookAt('join, as a child', page);
  await page.goto(`${url}/debug`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await lookAt('debug', page);
  await page.goto(`${url}/niet-verstuurd`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await lookAt('nothing unsent', page);
  await page.close();

  const walk = await field.joinWalk(phone, url, DEMO_CODE, 'Kim');
  await walk.locator('.pin').first().waitFor();
  await lookAt('walk', walk);
  await walk.getByRole('button', { name: nl.walk.menu }).click();
  await walk.getByTestId('storage').waitFor();
  await lookAt('menu', walk);
  await walk.keyboard.press('Escape');
  await walk.locator('dialog').waitFor({ state: 'hidden' });
  await walk.getByRole('button', { name: nl.walk.add }).click();
  await walk.getByTestId('pin-mould').waitFor();
  await lookAt('capture', walk);
  await walk.getByTestId('pin-mould').click();
  await walk.getByTestId('find-panel').waitFor();
  await lookAt('find', walk);
  await field.finds(walk);
  await lookAt('list', walk);
  const { pathname } = new URL(walk.url());
  await walk.goto(`${url}${pathname.replace('lijst', 'deel')}`);
  await walk.getByTestId('join-code').waitFor();
  await lookAt('share', walk);

  await field.readyForOffline(walk);
  await walk.goto(`${url}${pathname.replace('/lijst', '')}`);
  await walk.locator('.pin').first().waitFor();
  await phone.setOffline(true);
  await field.pin(walk, 'litter');
  await lookAt('find without a network', walk);
  await walk.goto(`${url}/niet-verstuurd`);
  await walk.getByTestId('unsent-lane').waitFor();
  await lookAt('unsent', walk);
  await shareSheet(walk);
  await walk.getByTestId('share-litter').waitFor();
  await lookAt('shared photo', walk);
  await walk.goto(url);
  await walk.getByRole('link', { name: sharing.toPhoto }).waitFor();
  await lookAt('start, with a message', walk);
  await phone.setOffline(false);
}

/** The screens of the office, with a find chosen and with one to plan. */
export async function officeScreens(
  desk: BrowserContext,
  url: string,
  lookAt: LookAt,
): Promise<void> {
  const page = await field.officeAs(desk, url, 'team-lead');
  await page.locator('.pin').first().waitFor();
  await lookAt('office', page);
  await page.getByTestId('review-row').first().click();
  await page.getByTestId('accept').waitFor();
  await lookAt('office, a find', page);
  await page.getByTestId('accept').click();
  await page.locator('#plan-task').waitFor();
  await lookAt('office, planning', page);
  // One that can be closed at once says nothing of what is missing: its resident wants to hear nothing.
  const voices = page.locator('[data-testid="review-row"]:has(.voice)');
  await voices.filter({ hasNotText: 'pannen' }).first().click();
  await page.getByTestId('told').waitFor();
  await page.getByTestId('add-promise').click();
  await lookAt('office, a concern', page);
  await page.getByTestId('accept').click();
  await page.getByTestId('close-done').click();
  await page.getByTestId('close-missing').waitFor();
  await lookAt('office, a concern that cannot be closed yet', page);
  await page.goto(`${url}/plan`);
  await page.locator('.plan-column').first().waitFor();
  await lookAt('plan', page);
  await registerScreens(desk, url, lookAt);
}

/** Managing: what the organisation is, promises and keeps. */
export async function manageScreens(
  desk: BrowserContext,
  url: string,
  lookAt: LookAt,
): Promise<void> {
  const page = await field.officeAs(desk, url, 'manager');
  const open = async (section: string, ready: string) => {
    await page.goto(`${url}/beheer/${section}`);
    await page.locator(ready).first().waitFor();
  };
  await open('organisatie', '#house-name');
  await lookAt('organisation', page);
  await page.locator('#house-colourPlace').fill('#ffee00');
  await page.locator('#house-name').fill('');
  await page.getByTestId('house-save').click();
  await page.getByRole('alert').first().waitFor();
  await lookAt('organisation, with mistakes', page);
  await open('aanbod', '[data-testid="offer"]');
  await page.locator('[data-testid="offers-over"] summary').click();
  await lookAt('offers', page);
  await page.getByTestId('offer').first().click();
  await page.locator('#offer-name').fill('');
  await page.locator('#offer-until').fill('');
  await page.getByTestId('offer-save').click();
  await page.getByRole('alert').first().waitFor();
  await lookAt('an offer, with a mistake', page);
  await open('beloften', '#promise-mould');
  await lookAt('promises', page);
  await page.locator('#promise-mould').fill('x');
  await page.getByTestId('promises-save').click();
  await page.locator('.rows button').first().click();
  await page.getByTestId('text-save').waitFor();
  await lookAt('promises, with a mistake and a text', page);
  await open('bewaren', '#keep-keepPhotosDays');
  await lookAt('keeping', page);
}

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { nl as door } from '../../web/text/door/nl.ts';
import { nl } from '../../web/text/manage/nl.ts';
import { nl as say } from '../../web/text/offers/nl.ts';
import { fine } from '../fixtures/answers.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { mutation } from '../fixtures/walking.ts';
import { launchDesk } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
const desks: BrowserContext[] = [];
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(async () => {
  await Promise.all(desks.map((one) => one.close().catch(() => undefined)));
  await server?.stop();
});

async function offers(): Promise<{ desk: BrowserContext; page: Page }> {
  const desk = await launchDesk();
  desks.push(desk);
  const page = await field.officeAs(desk, server.url, 'manager');
  await page.goto(`${server.url}/beheer/aanbod`);
  await page.getByTestId('offer').first().waitFor();
  return { desk, page };
}
const offer = (page: Page, name: string) =>
  page.getByTestId('offer').filter({ has: page.getByText(name, { exact: true }) });
const announced = (page: Page, sentence: string) =>
  page.getByTestId('announcer').filter({ hasText: sentence }).waitFor();
const save = (page: Page) => page.getByTestId('offer-save').click();
const allIn = (page: Page) =>
  page.locator('[data-testid="office-sync"][data-waiting="0"]').waitFor();
const year = Number(dayFromNow(0).slice(0, 4));

test('a manager says what can be done, changes it, takes it away and puts it back', async () => {
  const { page } = await offers();
  await page.getByRole('button', { name: say.add }).click();
  await page.locator('#offer-name').fill('Ventilatiecheck');
  await page.locator('#offer-text').fill('We meten of de afzuiging het doet.');
  await page.getByRole('radio', { name: nl.offerKinds.inspection }).check();
  await page.locator('form').getByRole('button', { name: 'Schimmel' }).click();
  await page.getByRole('radio', { name: say.someHomes }).check();
  await page.getByRole('button', { name: 'De Lanen' }).click();
  await page.locator('#offer-until').fill(`${year + 1}-06-30`);
  await page.locator('#offer-team').selectOption('Onderhoud');
  await save(page);
  await announced(page, say.saved('Ventilatiecheck'));
  const line = offer(page, 'Ventilatiecheck');
  await line.filter({ hasText: `30 jun ${year + 1}` }).waitFor();
  const words = await line.innerText();
  for (const part of ['Schimmel', 'De Lanen', 'Onderhoud', nl.offerKinds.inspection])
    expect(words).toContain(part);
  await allIn(page);
  await page.reload();
  await line.click();
  await page.locator('#offer-name').fill('Ventilatie meten');
  await page.getByRole('radio', { name: say.allHomes }).check();
  await save(page);
  const renamed = offer(page, 'Ventilatie meten');
  await renamed.filter({ hasText: nl.everywhere }).waitFor();
  await renamed.click();
  await page.getByRole('button', { name: say.remove }).click();
  await page.getByText(say.removed('Ventilatie meten')).first().waitFor();
  expect(await renamed.count()).toBe(0);
  await page.getByRole('button', { name: nl.teamBack }).click();
  await renamed.waitFor();
  await allIn(page);
}, 120_000);

test('what is over stands apart and says so, and holds again with a later day', async () => {
  const { page } = await offers();
  const over = page.getByTestId('offers-over');
  expect(await offer(page, 'Elektrische kachel te leen').isVisible()).toBe(false);
  await over.locator('summary').click();
  const line = offer(page, 'Elektrische kachel te leen');
  expect(await line.innerText()).toContain('verlopen op');
  await line.click();
  await page.locator('#offer-until').fill(`${year + 1}-03-31`);
  await save(page);
  await over.waitFor({ state: 'detached' });
  await line.filter({ hasText: say.until(`31 mrt ${year + 1}`) }).waitFor();
});

test('what is missing or cannot be is said in a sentence, and nothing typed is lost', async () => {
  const { page } = await offers();
  await page.getByRole('button', { name: say.add }).click();
  const told = (why: keyof typeof say.problems) =>
    page.getByRole('alert').filter({ hasText: say.problems[why] }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await save(page);
  await told('name');
  expect(await focused()).toBe('offer-name');
  await page.locator('#offer-name').fill('Kachel');
  await save(page);
  await told('text');
  await page.locator('#offer-text').fill('U kunt een kachel lenen.');
  await save(page);
  await told('categories');
  await page.locator('form').getByRole('button', { name: 'Kou' }).click();
  await page.getByRole('radio', { name: say.someHomes }).check();
  await save(page);
  await told('complexes');
  await page.getByRole('radio', { name: say.allHomes }).check();
  await save(page);
  await told('until');
  await page.locator('#offer-until').fill('2020-01-01');
  await save(page);
  await told('past');
  expect(await focused()).toBe('offer-until');
  await page.locator('#offer-from').fill(`${year + 2}-01-01`);
  await page.locator('#offer-until').fill(`${year + 1}-01-01`);
  await save(page);
  await told('order');
  expect(await page.locator('#offer-name').inputValue()).toBe('Kachel');
  expect(await offer(page, 'Kachel').count(), 'nothing was saved').toBe(0);
});

test('where the register cannot be asked, complexes are typed by their codes', async () => {
  const { desk, page } = await offers();
  const parts = page.getByRole('navigation', { name: nl.nav });
  await parts.getByRole('link', { name: nl.people.title }).click();
  await page.getByTestId('people').waitFor();
  await expect
    .poll(() => page.evaluate(async () => !!(await caches.match('/office-opened'))))
    .toBe(true);
  await desk.setOffline(true);
  await parts.getByRole('link', { name: nl.offersTitle }).click();
  await page.getByRole('button', { name: say.add }).click();
  await page.locator('#offer-name').fill('Dakisolatie');
  await page.locator('#offer-text').fill('We isoleren het dak.');
  await page.locator('form').getByRole('button', { name: 'Kou' }).click();
  await page.getByRole('radio', { name: say.someHomes }).check();
  await page.locator('#offer-codes').fill('C01, C02,');
  await page.locator('#offer-until').fill(`${year + 1}-06-30`);
  await save(page);
  await offer(page, 'Dakisolatie').filter({ hasText: 'C01, C02' }).waitFor();
  await desk.setOffline(false);
});

test('a walker cannot: not on the screen, and not by sending it', async () => {
  const desk = await launchDesk();
  desks.push(desk);
  const page = await desk.newPage();
  await page.goto(server.url);
  const signedIn = page.waitForResponse(/\/sign-in$/);
  await page.getByTestId('be-walker').first().click();
  await signedIn;
  await page.goto(`${server.url}/beheer/aanbod`);
  await page.getByText(door.office.walker('Rozenbuurt Wonen')).waitFor();
  expect(await page.getByTestId('offer').count()).toBe(0);

  const walker = new Visitor(server.url);
  await walker.signIn('sam');
  await walker.open({ by: 'organisation', slug: DEMO_SLUG });
  const set = { name: 'Nep', kind: 'quick', categories: ['cold'], until: `${year + 1}-01-01` };
  const { r } = await fine<{ r: { s: string; why?: string }[] }>(
    walker.push([mutation(1, 'offer.create', set)]),
  );
  expect(r).toMatchObject([{ s: 'held', why: 'permission' }]);
});

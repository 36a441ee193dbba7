import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
const open: BrowserContext[] = [];
let samira: { phone: BrowserContext; page: Page };
let kim: { phone: BrowserContext; page: Page };
let address = '';

const at = (metresNorth: number) => ({
  geolocation: { latitude: 52.084 + metresNorth / 111_320, longitude: 5.071, accuracy: 6 },
});

/** A colleague's walk, and a guest who comes along on it. */
beforeAll(async () => {
  server = await startServer();
  const phones = [await launchPhone(at(0)), await launchPhone(at(12))];
  open.push(...phones);
  const [own, other] = phones as [BrowserContext, BrowserContext];
  const first = await own.newPage();
  await field.be(first, server.url, 'samira');
  await first.close();
  samira = { phone: own, page: await field.startWalk(own, server.url, 'Samira') };
  const code = await field.codeOf(samira.page);
  kim = { phone: other, page: await field.joinWalk(other, server.url, code, 'Kim') };
  await field.allIn(kim.page);
  address = new URL(samira.page.url()).pathname;
}, 120_000);
afterAll(async () => {
  await Promise.all(open.map((one) => one.close().catch(() => undefined)));
  await server?.stop();
});

const to = (page: Page, part = '') => page.goto(`${server.url}${address}${part}`);
const menu = (page: Page) => page.getByRole('button', { name: 'Menu' }).click();
const online = async ({ phone, page }: typeof kim) => {
  await phone.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
};

test('what two people both saw is one find, said to be seen as well, and that can be taken back', async () => {
  await field.pin(samira.page, 'litter');
  expect(await samira.page.getByTestId('near-hint').count(), 'nothing was there').toBe(0);
  await field.allIn(samira.page);
  await kim.page.getByText('Lijst · 1').waitFor();
  await field.pin(kim.page, 'litter');
  const hint = kim.page.getByTestId('near-hint');
  await hint.getByText('Jouw vondst is al bewaard.', { exact: false }).waitFor();
  expect(await hint.innerText()).toContain('al Afval gezet: zelfde?');
  await hint.getByRole('button', { name: 'Ook gezien' }).click();
  await kim.page.getByText('Lijst · 1').waitFor();
  await kim.page.getByRole('button', { name: 'Terugzetten' }).click();
  await kim.page.getByText('Lijst · 2').waitFor();
  await kim.page.locator('.leaflet-marker-icon').first().waitFor();
  await kim.page.goBack();
  await hint.getByRole('button', { name: 'Ook gezien' }).click();
  await field.allIn(kim.page);
  // The other phone hears of it a moment later.
  await expect.poll(() => field.finds(samira.page)).toBe(1);
  await samira.page.getByText('ook door een ander gezien').waitFor();
});

test('both phones split the streets alike without a network, and each sees its own first', async () => {
  await to(samira.page, '/straten');
  await samira.page.getByTestId('split-open').click();
  await samira.page.getByRole('button', { name: 'Kant van de straat' }).click();
  await samira.page.getByTestId('split-go').click();
  await to(kim.page, '/straten');
  await kim.page.getByText('2 groepen, verdeeld naar de kant').waitFor();
  const ours = async ({ phone, page }: typeof kim, group: string): Promise<string[]> => {
    await phone.setOffline(true);
    await page.getByRole('button', { name: group, exact: true }).click();
    // Until then the streets are those of the group chosen before.
    await page.getByRole('button', { name: group, exact: true, pressed: true }).waitFor();
    await page.getByRole('heading', { name: 'Wij doen' }).waitFor();
    const names = await page.locator('.streets').first().locator('h3').allInnerTexts();
    await online({ phone, page });
    return names;
  };
  const one = await ours(samira, 'Groep 1');
  expect(one.length).toBeGreaterThan(3);
  expect(await ours(kim, 'Groep 1')).toEqual(one);
  const two = await ours(kim, 'Groep 2');
  expect(two.filter((name) => one.includes(name))).toEqual([]);

  const street = kim.page.getByTestId('street').first();
  const name = await street.locator('h3').innerText();
  await street.getByRole('button', { name: /Hele straat gelopen/ }).click();
  const told = samira.page.getByTestId('street').filter({ hasText: name.split(' ')[0] ?? '' });
  await told.first().getByText('gelopen', { exact: true }).waitFor();
});

test('the map shows a street that the other ticked as a line, one with a pin as dots, and neither when that is taken back', async () => {
  const { page } = samira;
  await to(page);
  const drawn = page.locator('.leaflet-pane [aria-hidden=true] path.walk-street');
  const streets = () =>
    drawn.evaluateAll((paths) => {
      const seen = { lines: 0, dots: 0 };
      for (const path of paths)
        seen[getComputedStyle(path).strokeDasharray === 'none' ? 'lines' : 'dots'] +=
          path.getAttribute('d')?.match(/M/g)?.length ?? 0;
      return seen;
    });
  const isSeen = (lines: number, dots: number, why: string) =>
    expect.poll(streets, { message: why }).toEqual({ lines, dots });
  await isSeen(1, 1, 'one ticked, and a pin in Meidoornstraat');

  const ticked = kim.page.getByTestId('street').and(kim.page.locator('[data-done=true]'));
  const name = (await ticked.locator('h3').innerText()).split(' ')[0] ?? '';
  const press = (part: string) =>
    kim.page.getByRole('button', { name: `${name}: ${part} gelopen` }).click();
  await press('Oneven');
  await isSeen(0, 2, 'one side is not the whole street');
  await press('Even');
  await isSeen(0, 1, 'nobody was there after all');
  await press('Hele straat');
  await isSeen(1, 1, 'and ticked again');
});

test('the office follows, sees what comes in, asks something and is answered', async () => {
  const desk = await launchDesk();
  open.push(desk);
  const office = await field.officeAs(desk, server.url, 'reviewer');
  await to(office, '/meekijken');
  await office.getByTestId('follow-go').click();
  const list = office.getByTestId('follow-list').getByRole('listitem');
  await list.first().waitFor();
  await expect.poll(() => list.count(), { message: 'all of it, however late' }).toBe(1);
  await office.getByTestId('follow-streets').getByText('gelopen').first().waitFor();

  await office.getByLabel('Stel een vraag').fill('Wie is er bij de speeltuin?');
  await office.getByRole('button', { name: 'Versturen' }).click();
  await to(kim.page);
  const news = kim.page.getByTestId('news');
  await news.getByText('Wie is er bij de speeltuin?').waitFor();
  await news.getByRole('button', { name: 'Antwoord' }).click();
  await news.getByRole('textbox').fill('Wij lopen er nu langs.');
  await news.getByRole('button', { name: 'Versturen' }).click();
  await news.waitFor({ state: 'hidden' });
  await office.getByTestId('talk').getByText('Wij lopen er nu langs.').waitFor();

  await field.pin(kim.page, 'broken');
  await list.nth(1).waitFor();
  await expect.poll(() => office.getByTestId('announcer').innerText()).toContain('Nieuw: Kapot');
  await office.getByTestId('company').getByText('kijkt mee vanuit kantoor').first().waitFor();
  await desk.setOffline(true);
  await office.getByText('Geen bereik. Zo was het om', { exact: false }).waitFor();
});

test('a covered screen tells nothing, also after the page was killed, and shows again at one press', async () => {
  await to(kim.page, '/wie');
  const answer = kim.page.getByText('Wij lopen er nu langs.');
  await answer.waitFor();
  await to(kim.page);
  await kim.page.getByTestId('cover-screen').click();
  await kim.page.getByTestId('cover').waitFor();
  expect(await kim.page.locator('.plate').first().isVisible()).toBe(false);
  // Pins stay.
  await kim.page.locator('.leaflet-marker-icon').first().waitFor();

  await to(kim.page, '/wie');
  await kim.page.getByTestId('cover').waitFor();
  await answer.waitFor({ state: 'attached' });
  expect(await answer.isVisible()).toBe(false);
  const read = await kim.page.locator('body').ariaSnapshot();
  expect(read).toContain('Scherm is afgedekt');
  expect(read).not.toMatch(/speeltuin|Samira|Wij lopen/);
  await kim.page.getByRole('button', { name: 'Laat weer zien' }).click();
  await answer.waitFor();
});

test('a pause lets go of where the phone is until its holder goes on', async () => {
  await to(kim.page);
  await menu(kim.page);
  await kim.page.getByRole('button', { name: 'Pauze' }).click();
  await kim.page.getByTestId('paused').waitFor();
  await kim.page.getByRole('button', { name: 'Plek onbekend' }).waitFor({ state: 'attached' });
  await kim.page.reload();
  await kim.page.getByTestId('paused').waitFor();
  await kim.page.getByRole('button', { name: 'Ik loop weer verder' }).click();
  await kim.page.getByRole('button', { name: 'Mijn plek' }).waitFor();
});

test('a door without a talk is kept for so long, known the next time, and taken back', async () => {
  const { page } = samira;
  await to(page, '/deur');
  // The nearest, once the phone knows where it is: until then others are listed, by street.
  const line = 'Meidoornstraat 78';
  const door = page.getByTestId('home-near').filter({ hasText: /^Meidoornstraat 78$/ });
  await door.click();
  await page.getByTestId('doorstep').click();
  await page.getByTestId('doorstep-not-home').click();
  await page.getByTestId('doorstep-noted').getByText(`${line}: niemand thuis`).waitFor();
  await door.click();
  await page.getByTestId('doorstep-known').getByText('niemand thuis').waitFor();
  await page.getByTestId('door-back').click();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await door.click();
  await page.getByTestId('doorstep').waitFor();
  await page.getByTestId('doorstep-known').waitFor({ state: 'detached' });
});

test('handing in takes a held button, or two presses of a key', async () => {
  const { page } = samira;
  await to(page);
  await menu(page);
  const done = page.getByTestId('hold-hand-in');
  await done.click();
  await done.getByText('Houd de knop vast').waitFor();
  await done.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Nog niet' }).click();
  await done.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/inleveren$/);
});

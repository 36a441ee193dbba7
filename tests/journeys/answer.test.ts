import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nl as say } from '../../web/text/answer/nl.ts';
import { nl as words } from '../../web/text/nl.ts';
import { AtTheDoor, home } from '../fixtures/at-the-door.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';
import { launchDesk } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let door: AtTheDoor;
beforeAll(async () => {
  server = await startServer();
  door = await AtTheDoor.as(server.url, 'samira');
});
afterAll(() => server?.stop());
const desks: BrowserContext[] = [];
afterAll(() => Promise.all(desks.map((one) => one.close().catch(() => undefined))));

async function deskOf(role: 'reviewer' | 'team-lead', person?: string): Promise<Page> {
  const desk = await launchDesk();
  desks.push(desk);
  if (!person) return field.officeAs(desk, server.url, role);
  const page = await desk.newPage();
  await field.be(page, server.url, person, '/kaart');
  await field.deskRead(page);
  return page;
}
const open = async (page: Page, concern: string) => {
  await page.goto(`${server.url}/kaart?vondst=${concern}`);
  await page.getByTestId('told').waitFor();
};
const accept = async (page: Page) => {
  await page.getByTestId('accept').click();
  await page.getByTestId('close-done').waitFor();
};
const status = (page: Page) => page.getByTestId('status').first().innerText();
const allIn = (page: Page) =>
  page.locator('[data-testid="office-sync"][data-waiting="0"]').waitFor();
const write = async (page: Page, text: string) => {
  await page.getByTestId('add-answer').click();
  await page.locator('#answer-how').selectOption('call');
  await page.locator('#answer-text').fill(text);
};

test('a reviewer reads what was told, promises, answers, and closes only with an answer', async () => {
  const concern = await door.hears({
    address: { id: null, line: 'Nergensweg 3', complex: null },
    room: 'bedroom',
    since: 'year',
    wasReported: true,
    offers: ['visit'],
    mayCall: true,
    phone: '06 12345678',
  });
  const page = await deskOf('reviewer');
  await open(page, concern);
  const told = await page.getByTestId('told').innerText();
  for (const part of ['Nergensweg 3', 'niet in de lijst', 'slaapkamer', 'Iemand komt kijken'])
    expect(told).toContain(part);
  expect(await page.getByRole('link', { name: /^Bel 06/ }).getAttribute('href')).toBe(
    'tel:0612345678',
  );

  // An agreement is taken back in one press, and so is that.
  await page.getByRole('button', { name: 'Intrekken: Bellen' }).click();
  await page.getByRole('link', { name: /^Bel 06/ }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: say.consent.undo }).click();
  await page.getByRole('link', { name: /^Bel 06/ }).waitFor();

  // A day that is past gets a sentence, and nothing is lost.
  await accept(page);
  await page.getByTestId('add-promise').click();
  await page.locator('#promise-what').fill('Nieuwe tochtstrips');
  await page.locator('#promise-due').fill('2020-01-01');
  await page.getByTestId('promise-save').click();
  expect(await page.getByRole('alert').innerText()).toContain('ligt in het verleden');
  expect(await page.locator('#promise-what').inputValue()).toBe('Nieuwe tochtstrips');
  await page.locator('#promise-due').fill(dayFromNow(5));
  await page.getByTestId('promise-save').click();
  await page.getByTestId('promise').getByText('Nieuwe tochtstrips').waitFor();

  // Without an answer it says what is missing, leads there, and stays open.
  await page.getByTestId('close-done').click();
  const missing = await page.getByTestId('close-missing').innerText();
  expect(missing).toContain(say.close.missing.answer);
  expect(missing).toContain(say.close.missing.report);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('answer-text');
  expect(await status(page)).toBe('Bekeken');

  // A standard text fills in what is said; what is typed survives a reload.
  await page.locator('#answer-text').fill('é'.repeat(10_000));
  await page.locator('#answer-how').selectOption('call');
  await page.getByTestId('answer-save').click();
  await page.getByText(say.close.missing.tooLong).first().waitFor();
  expect((await page.locator('#answer-text').inputValue()).length).toBe(10_000);
  await page.locator('#answer-text').fill('');
  await page.locator('#answer-standard').selectOption({ index: 1 });
  expect(await page.locator('#answer-text').inputValue()).toContain('Dank je wel');
  await page.reload();
  await page.locator('#answer-text').waitFor();
  expect(await page.locator('#answer-text').inputValue()).toContain('Dank je wel');
  await page.locator('#answer-how').selectOption('visit');
  await page.locator('#report-forwarded').check();
  await page.getByTestId('close-done').click();
  expect(await page.getByTestId('close-missing').innerText()).toContain(say.close.missing.number);
  await page.locator('#report-number').fill('M-2417');
  await page.getByTestId('close-done').click();
  await page.getByTestId('was-closed').waitFor();
  expect(await status(page)).toBe('Afgehandeld');
  expect(await page.getByTestId('report-end').innerText()).toContain('M-2417');
  await allIn(page);
  await page.reload();
  await page.getByTestId('was-closed').waitFor();
  expect(await status(page)).toBe('Afgehandeld');
}, 120_000);

test('a resident who wants to hear nothing is not answered, and that is said', async () => {
  const concern = await door.hears({ category: 'bill' });
  const page = await deskOf('reviewer');
  await open(page, concern);
  await accept(page);
  expect(await page.getByTestId('review-detail').innerText()).toContain(say.report.noVera);
  await page.locator('#report-heard').check();
  await page.getByTestId('wants-no-answer').check();
  await page.getByTestId('close-not-ours').click();
  await page.getByTestId('was-closed').waitFor();
  expect(await page.getByTestId('was-closed').innerText()).toBe(say.close.wasClosedSilently);
  expect(await status(page)).toBe('Niet door ons');
}, 90_000);

test('a team lead sees above the board what is owed, what is overdue first', async () => {
  const [soon, late] = [
    await door.hears({ category: 'cold', address: home(40) }),
    await door.hears({ category: 'damp', address: home(42) }),
  ];
  await door.promises(soon, 'Ketel nakijken', 2);
  // Later than anything that the demo owes.
  await door.promises(late, 'Gevel nakijken', -40, 50);
  const page = await deskOf('team-lead');
  await page.goto(`${server.url}/plan`);
  const first = page.getByTestId('owed').first();
  await first.getByText('Gevel nakijken').waitFor();
  expect(await first.innerText()).toContain('40 dagen te laat');
  await first.getByRole('link', { name: /Vocht, Esdoornstraat 42/ }).click();
  await page.getByTestId('told').waitFor();
  // Removing it all needs the server, and says so.
  await page.getByTestId('erase').click();
  const yes = page.getByRole('button', { name: say.erase.yes });
  await yes.waitFor();
  await page.context().setOffline(true);
  await yes.click();
  expect(await page.getByRole('dialog').getByRole('alert').innerText()).toContain('bereik');
  await page.context().setOffline(false);
}, 90_000);

test('two people close the same concern: both answers stay, and they choose which closing counts', async () => {
  const concern = await door.hears({ category: 'mould' });
  const [one, two] = [await deskOf('reviewer'), await deskOf('reviewer', 'pieter')];
  await open(one, concern);
  await accept(one);
  await allIn(one);
  await open(two, concern);
  await two.getByTestId('close-done').waitFor();

  // Neither knows of the other.
  await two.context().setOffline(true);
  await write(one, 'We komen donderdag.');
  await one.locator('#report-heard').check();
  await one.getByTestId('close-done').click();
  await one.getByTestId('was-closed').waitFor();
  await allIn(one);
  await write(two, 'De ventilatie is gemaakt.');
  await two.locator('#report-resident').check();
  await two.getByTestId('close-done').click();
  await two.getByTestId('was-closed').waitFor();
  await two.context().setOffline(false);
  await two.evaluate(() => dispatchEvent(new Event('online')));

  const choice = two.getByTestId('closing-conflict');
  await choice.waitFor({ timeout: 30_000 });
  for (const part of ['We komen donderdag.', 'De ventilatie is gemaakt.', 'Alleen gehoord'])
    await expect.poll(() => choice.innerText()).toContain(part);
  expect((await choice.innerText()).match(/Afgehandeld/g)).toHaveLength(2);
  await expect.poll(() => two.getByTestId('answer').count()).toBe(2);
  await choice.getByRole('button', { name: words.find.conflictUseLater }).click();
  await choice.waitFor({ state: 'detached' });
  await allIn(two);
  await two.reload();
  await two.getByTestId('was-closed').waitFor();
  await expect.poll(() => two.getByTestId('report-end').innerText()).toBe(say.report.as.resident);
  expect(await two.getByTestId('answer').count()).toBe(2);
  expect(await two.getByTestId('closing-conflict').count()).toBe(0);
}, 120_000);

test('three homes with one cause are answered each, and it shows who was not', async () => {
  const concerns: string[] = [];
  for (const number of [60, 62, 64])
    concerns.push(
      await door.hears({
        address: { ...home(number), complex: 'LIN' },
        language: number === 64 ? 'tr' : 'nl',
        wantsToHelp: number !== 60,
      }),
    );
  const page = await deskOf('reviewer');
  await open(page, concerns[0] ?? '');
  const alike = page.getByTestId('alike');
  expect(await alike.innerText()).toContain('3 × tocht in complex LIN');
  // Two who want to help are too few to be a number.
  expect(await page.getByTestId('helpers').count()).toBe(0);
  await alike.getByRole('button', { name: say.cause.make }).click();
  await page.getByTestId('cause-save').click();
  const cause = page.getByTestId('cause');
  await cause.getByText(say.cause.residents(3, 3)).waitFor();

  await page.getByTestId('answer-all').click();
  await cause.locator('.choice').last().getByRole('checkbox').uncheck();
  await cause.getByLabel(say.answer.how).selectOption('letter');
  await cause.getByLabel(say.answer.text).fill('We plaatsen nieuwe roosters.');
  await page.getByTestId('cause-answer-save').click();
  await cause.getByText(say.cause.residents(3, 1)).waitFor();
  await expect.poll(() => page.getByTestId('answer').count()).toBe(1);
  // The third reads Turkish: their answer is written apart.
  await page.getByTestId('answer-all').click();
  await cause.getByText(say.answer.reads('Turks')).waitFor();
  await cause.getByLabel(say.answer.how).selectOption('letter');
  await cause.getByLabel(say.answer.text).fill('Yeni menfezler takıyoruz.');
  await page.getByTestId('cause-answer-save').click();
  await cause.getByText(say.cause.residents(3, 0)).waitFor();
  await allIn(page);
  await open(page, concerns[2] ?? '');
  await expect.poll(() => page.getByTestId('answer').innerText()).toContain('Yeni menfezler');
}, 90_000);

test('a story is on the neighbourhood’s page only after two agreements, and off it with one', async () => {
  const concern = await door.hears({ category: 'noise', address: home(80) });
  const before = await door.hears({ category: 'cold', address: home(80) });
  const page = await deskOf('reviewer');
  await open(page, concern);
  // Something ran at this address: the way to it is there.
  expect(await page.getByTestId('same-address').getByRole('link').getAttribute('href')).toContain(
    before,
  );
  await accept(page);
  await write(page, 'De pomp is vervangen.');
  await page.locator('#report-heard').check();
  await page.getByTestId('close-done').click();
  await page.getByTestId('story').locator('summary').click();
  await page.locator('#story-sentence').fill('Nu slapen we weer.');
  await page.getByTestId('story-mayUse').check();
  await page.getByTestId('story-on').click();
  expect(await page.getByTestId('story').getByRole('alert').innerText()).toContain('twee keer ja');
  await page.getByTestId('story-mayPublish').check();
  await page.getByTestId('story-on').click();
  await page.getByTestId('story-off').waitFor();
  await page.getByTestId('story-mayPublish').uncheck();
  await page.getByTestId('story-on').waitFor();
  await allIn(page);
}, 90_000);

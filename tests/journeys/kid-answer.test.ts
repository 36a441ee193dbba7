import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { scopeOf } from '../../schema/scopes.ts';
import { nl } from '../../web/text/for-child/nl.ts';
import { fine } from '../fixtures/answers.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { guestOn, mutation } from '../fixtures/walking.ts';
import { allIn, desks, status } from './at-desk.ts';
import { faults, still } from './readable.ts';

const { url, deskOf } = desks();
const sentence = (page: Page) => page.locator('#child-sentence');
const waits = (page: Page) => page.getByTestId('review-detail').getByTestId('child-waits');
const given = (page: Page) => page.getByTestId('find-answer');

type Row = { kind: string; id: string; by: string; set: Record<string, unknown> };

/** A child on a phone of its own, who pins what is not nice there. @returns the child and its find. */
async function childFinds(at = { lat: 52.0841, lng: 5.0712 }) {
  const child = await guestOn(url(), DEMO_CODE, 'child');
  const position = { ...at, accuracy: 6, how: 'gps' };
  const says = { via: 'kid', childJudgement: 'bad', childWhy: 'dirty', childAgain: 'no' };
  const { childAgain, ...first } = says;
  const made = mutation(2, 'observation.create', { category: 'litter', position, ...first });
  const again = {
    ...mutation(3, 'observation.patch', { childAgain }),
    e: made.mid,
    base: { childAgain: null },
  };
  const who = mutation(1, 'participant.create', { role: 'child', avatar: 'owl' });
  const { r } = await fine<{ r: { s: string }[] }>(child.push([who, made, again]));
  expect(r.map(({ s }) => s)).toEqual(['ok', 'ok', 'ok']);
  return { child, find: made.mid };
}

/** What the device of the child reads. */
async function answersFor(child: Visitor): Promise<Row[]> {
  const opened = await fine<{ walk: string }>(
    child.open({ by: 'code', code: DEMO_CODE, as: 'child' }),
  );
  const { scopes } = await fine<{ scopes: { rows: Row[] }[] }>(
    child.pull([scopeOf.kid(opened.walk)]),
  );
  return scopes.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'answer');
}

test('a child is answered with a picture and a sentence by keys alone, and its own device reads it', async () => {
  const { child, find } = await childFinds();
  const page = await deskOf();
  await page.goto(`${url()}/kaart?vondst=${find}`);
  const said = page.getByTestId('child-find');
  await said.waitFor();
  const words = await said.innerText();
  expect(words).toContain('Een kind vond dit');
  expect(words).toContain('niet fijn');
  expect(words).toContain('vies');
  expect(words).toContain('wil hier niet meer naartoe');
  expect(words).toContain('Nog geen antwoord voor het kind');
  expect(await page.getByTestId('adult-voice').innerText()).toContain('Nog geen volwassene');
  const row = page.locator('[data-testid="review-row"][aria-current="true"]');
  await expect.poll(() => row.innerText()).toContain('Nog geen antwoord voor het kind');

  await page.keyboard.press('b');
  await page.getByTestId('child-answer').waitFor();
  const first = page.locator('[name="child-picture"]').first();
  await expect.poll(() => first.evaluate((one) => one === document.activeElement)).toBe(true);
  await still(page);
  expect(await faults(page)).toEqual([]);
  // Without a picture nothing is said.
  await sentence(page).focus();
  await page.keyboard.type('Dank je wel, speurder!');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('Kies eerst een plaatje');
  await expect.poll(() => first.evaluate((one) => one === document.activeElement)).toBe(true);
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
  expect(await page.locator('[name="child-picture"]:checked').getAttribute('value')).toBe(
    'cleaned',
  );
  expect(await sentence(page).inputValue(), 'own words stay').toBe('Dank je wel, speurder!');

  // A sentence that nobody can listen to stays where it is, and says so.
  const long = 'De stoep is weer schoon. '.repeat(7);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(long);
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('14 tekens te lang');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await sentence(page).inputValue()).toBe(long);
  await expect
    .poll(() => sentence(page).evaluate((one) => one === document.activeElement))
    .toBe(true);
  await page.keyboard.press('Escape');
  await page.getByTestId('child-answer').waitFor({ state: 'detached' });
  await page.keyboard.press('b');
  // What was written is there again.
  await expect.poll(() => sentence(page).inputValue()).toBe(long);
  await expect.poll(() => first.evaluate((one) => one === document.activeElement)).toBe(true);

  await sentence(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('De stoep is weer schoon!');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.getByTestId('child-preview').innerText())
    .toContain('De stoep is weer schoon!');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('De stoep is weer schoon!');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => given(page).innerText()).toContain('De stoep is weer schoon!');
  await allIn(page);

  const [answer, ...others] = await answersFor(child);
  expect(others).toEqual([]);
  const text = 'De stoep is weer schoon!';
  expect(answer).toMatchObject({
    by: '',
    set: { about: { id: find }, childPicture: 'cleaned', text, how: 'app' },
  });
  await expect.poll(() => waits(page).count()).toBe(0);

  // Said in another way, and taken back.
  await page.getByRole('button', { name: 'Pas aan' }).click();
  await page.locator('#changed-sentence').fill('Alles is weer schoon!');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect.poll(() => given(page).innerText()).toContain('Alles is weer schoon!');
  await page.getByRole('button', { name: 'Haal weg' }).click();
  await given(page).waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await expect.poll(() => given(page).innerText()).toContain('Alles is weer schoon!');
}, 180_000);

test('what the office decides proposes what to say, and what was promised asks for a next answer', async () => {
  const { find } = await childFinds();
  const page = await deskOf();
  await page.goto(`${url()}/kaart?vondst=${find}`);
  await page.getByTestId('child-find').waitFor();
  expect(await page.getByTestId('child-proposed').count()).toBe(0);
  await page.keyboard.press('1');
  await expect.poll(() => status(page).innerText()).toBe('Bekeken');
  await expect
    .poll(() => page.getByTestId('child-proposed').innerText())
    .toContain('We hebben het gezien. Goed gevonden!');
  await page.keyboard.press('b');
  const fits = page.locator('[name="child-picture"]:checked');
  await expect.poll(() => fits.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await fits.getAttribute('value')).toBe('seen');
  // This time: something is going to happen.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await sentence(page).inputValue()).toBe('We gaan het maken. Even geduld!');
  await page.getByRole('button', { name: 'Zeg dit tegen het kind' }).last().click();
  await expect.poll(() => page.getByTestId('child-answers').innerText()).toContain('Later hoort');
  await page.keyboard.press('3');
  await page.locator('#not-ours-why').fill('Dit is van de gemeente.');
  await page.getByRole('button', { name: 'Niet van ons' }).click();
  await expect.poll(() => waits(page).innerText()).toContain('wacht op een nieuw antwoord');
  await page.goto(`${url()}/kaart?toon=zonder-antwoord&stem=child&vondst=${find}`);
  await page.locator('[data-testid="review-row"][aria-current="true"]').waitFor();
  await page.getByRole('button', { name: 'Zeg dit tegen het kind' }).click();
  await expect.poll(() => waits(page).count()).toBe(0);
  await expect.poll(() => page.getByTestId('find-answer').count()).toBe(2);
}, 180_000);

test('a child’s find and an adult’s judgement of it stand on the map side by side', async () => {
  const page = await deskOf();
  await page.goto(`${url()}/kaart?toon=alles&stem=child&soort=broken`);
  const pair = page.getByRole('button', { name: /volwassene vindt het niet goed, kind vindt het/ });
  await pair.first().waitFor();
  await expect
    .poll(() => pair.first().locator('.voice-between').getAttribute('data-same'))
    .toBe('true');
  await page.goto(`${url()}/kaart?toon=alles&oordeel=good&stem=child`);
  const found = () => page.getByTestId('review-row').allInnerTexts();
  // An adult finds that place good, the child does not.
  await expect.poll(async () => (await found()).join()).toContain('eng');
}, 120_000);

test('what the children of a walk were answered prints on A4, and with nothing to print it says so', async () => {
  const page = await deskOf();
  await page.goto(`${url()}/inzicht`);
  const report = page.getByTestId('walk-report');
  const walks = report.locator('select');
  await walks.selectOption({ label: await labelOf(page, /najaarsronde/) });
  await report.getByRole('link', { name: 'Antwoorden voor kinderen' }).click();
  await page.getByText('Er is niets om af te drukken').first().waitFor();
  expect(await page.getByRole('button', { name: /Druk af/ }).count()).toBe(0);

  await page.getByLabel('Wandeling').selectOption({ label: await labelOf(page, /school/) });
  const cards = page.locator('main').getByTestId('child-card');
  await page.getByText(nl.paper.reading).waitFor({ state: 'detached' });
  await cards.first().waitFor();
  const count = await cards.count();
  expect(count).toBeGreaterThan(3);
  await page.getByRole('button', { name: `Druk af (${count} antwoorden)` }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.child-paper');
  await expect.poll(() => paper.isVisible()).toBe(true);
  expect(await page.locator('main').isVisible()).toBe(false);
  await expect.poll(() => paper.getByTestId('child-card').count()).toBe(count);
  const words = await paper.innerText();
  expect(words).toContain('Het is weer schoon!');
  // Nobody's name is on it, and no animal.
  expect(words).not.toMatch(/Sam|Noor|Fatma|Vos/);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBe(Math.ceil((count + 1) / 4));
  expect(pdf).toMatch(/MediaBox \[0 0 59[45]\S* 84[12]\S*\]/);
}, 120_000);

async function labelOf(page: Page, name: RegExp): Promise<string> {
  const option = page.locator('select option').filter({ hasText: name }).first();
  await option.waitFor({ state: 'attached' });
  return option.innerText();
}

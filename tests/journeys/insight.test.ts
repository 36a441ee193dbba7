import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desks } from './at-desk.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { faults, sideways, smallTargets, still } from './readable.ts';

const at = desks();
const figure = (page: Page, id: string) => page.locator(`[data-figure="${id}"]`);

async function insightAs(page: Page, who: string): Promise<void> {
  await field.be(page, at.url(), who, '/inzicht');
  await figure(page, 'clock').waitFor();
}

test('the office reads how long its own work takes, as a sentence, a picture and a table that say the same', async () => {
  const page = await at.opened(await launchDesk()).newPage();
  await insightAs(page, 'lotte');
  const clock = figure(page, 'clock');
  await clock.getByRole('button', { name: 'Tabel tonen' }).click();
  const sentence = await clock.locator('.insight-sentence').innerText();
  const done = await clock.locator('tr', { hasText: 'Gedaan' }).locator('td').allInnerTexts();
  expect(sentence).toContain(`in het midden ${done[1]}`);
  expect(sentence).toContain(`9 van de 10 keer binnen ${done[2]}`);
  expect(await figure(page, 'trend').innerText()).toContain('minder dan 5 wandelingen (3)');
  await still(page);
  expect(await faults(page)).toEqual([]);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand (CSV)' }).click();
  const file = readFileSync(await (await coming).path(), 'utf8');
  expect(file.startsWith('\ufeffTijd;Onderdeel;Wat;Kolom;Waarde;Eenheid\r\n')).toBe(true);
  expect(file).toMatch(/;Onze klok;Gedaan;Midden;[\d,]+;uur\r\n/);
  expect(file).not.toMatch(/lotte|fatma|pieter|samira/i);

  await page.getByLabel('Tijd').selectOption('vorig');
  await page.waitForURL(/periode=vorig/);
  await expect.poll(() => page.getByTestId('insight-made').innerText()).toContain('0 vondsten');

  const stories = page.getByTestId('before-after');
  await stories.getByRole('button', { name: 'Na', exact: true }).click();
  const slider = stories.getByRole('slider', { name: 'Schuif tussen voor en na' });
  expect(await slider.getAttribute('aria-valuetext')).toBe('100 % na');
  await slider.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuetext')).toBe('95 % na');
}, 180_000);

test('one walk fits on one A4: what was seen, decided and answered, and nothing of homes', async () => {
  const page = await at.opened(await launchDesk()).newPage();
  await insightAs(page, 'fatma');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print het verslag' }).click();
  const paper = page.getByTestId('walk-paper');
  await paper.waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('.office').isVisible()).toBe(false);
  expect(await paper.innerText()).toMatch(/\d+ vondsten op straat: .*\d+ van \d+ beantwoord/s);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
  await expect.poll(() => paper.count()).toBe(0);
}, 180_000);

test('without a network a phone of the office keeps the last overview, with when that was', async () => {
  const phone = at.opened(await launchPhone());
  const page = await phone.newPage();
  await insightAs(page, 'lotte');
  await still(page);
  expect(await smallTargets(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
  await field.readyForOffline(page);
  // What opens the office brings all of it along.
  await page.reload();
  const before = await figure(page, 'clock').locator('.insight-sentence').innerText();
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/office-opened')) !== undefined))
    .toBe(true);
  await phone.setOffline(true);
  await page.reload();
  const kept = page.getByTestId('kept-report');
  await kept.waitFor();
  expect(await kept.innerText()).toMatch(/laatste overzicht van dit apparaat, van .*\d\d:\d\d/);
  expect(await figure(page, 'clock').locator('.insight-sentence').innerText()).toBe(before);
  // What waits now is not known then, and nothing is said of it.
  expect(await page.getByTestId('insight-waiting').count()).toBe(0);
}, 180_000);

test('who does not work in the office reads none of it', async () => {
  const page = await at.opened(await launchDesk()).newPage();
  await field.be(page, at.url(), 'samira');
  await page.goto(`${at.url()}/inzicht`);
  await page.getByRole('link', { name: 'Naar het begin' }).waitFor();
  expect(await figure(page, 'clock').count()).toBe(0);
  expect(await page.locator('main').innerText()).not.toMatch(/klok|beloften/i);
}, 180_000);

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desks } from './at-desk.ts';
import { field } from './field.ts';

const at = desks();

const sheetOf = (page: Page) => page.getByTestId('export-sheet');
const shown = async (page: Page) =>
  Number(/\d+/.exec(await page.getByTestId('shown').innerText())?.[0]);

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await sheetOf(page).getByRole('button', { name: button }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('what the list shows is saved as a file for Excel and one for a map program, without what was told at home', async () => {
  const page = await at.deskOf();
  await page.goto(`${at.url()}/kaart?toon=alles&soort=litter`);
  await field.deskRead(page);
  const count = await shown(page);
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  await sheetOf(page).getByText(`${count} vondsten op straat`).waitFor();

  const list = await saved(page, 'Voor Excel (CSV)');
  expect(list.name).toMatch(/^loopmee-vondsten-\d{4}-\d\d-\d\d\.csv$/);
  expect(list.text.startsWith('\ufeffDatum;Tijd;Soort;')).toBe(true);
  const lines = list.text.trimEnd().split('\r\n').slice(1);
  expect(lines).toHaveLength(count);
  expect(lines.every((line) => line.includes(';Afval;'))).toBe(true);
  await sheetOf(page).getByText(`Bewaard als ${list.name}.`).waitFor();

  const map = await saved(page, 'Voor een kaartprogramma (GeoJSON)');
  expect(JSON.parse(map.text).features).toHaveLength(count);

  await page.keyboard.press('Escape');
  await page.goto(`${at.url()}/kaart?toon=alles&soort=mould`);
  await field.deskRead(page);
  expect(await shown(page)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  await sheetOf(page).getByText('er is niets te bewaren').waitFor();
  expect(await sheetOf(page).getByRole('button', { name: 'Voor Excel (CSV)' }).isDisabled()).toBe(
    true,
  );
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allRows, desks, rows } from './at-desk.ts';
import { field } from './field.ts';
import { faults, still } from './readable.ts';

const { url, deskOf } = desks();

/** The names that stand on the map. */
const names = (page: Page) => page.locator('.area-name').allInnerTexts();
async function switchOn(page: Page, layer: string): Promise<void> {
  const layers = page.getByRole('button', { name: 'Lagen' });
  await layers.waitFor();
  if ((await layers.getAttribute('aria-expanded')) === 'false') await layers.click();
  await page.getByRole('button', { name: layer, exact: true }).click();
}

/** The areas that this browser keeps. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('areas');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('areas').objectStore('areas').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result.reduce((sum, { neighbourhoods }) => sum + neighbourhoods.length, 0));
          };
        };
      }),
  );

test('neighbourhoods, complexes and walks stand on the map by name, each when it is asked for', async () => {
  const page = await deskOf();
  await page.goto(`${url()}/kaart?toon=alles`);
  await expect.poll(() => rows(page).count()).toBeGreaterThan(50);
  expect(await names(page)).toEqual([]);
  await switchOn(page, 'Buurten');
  await expect
    .poll(async () => (await names(page)).sort())
    .toEqual(['Rozenbuurt', 'Rozenkwartier']);
  await switchOn(page, 'Complexen');
  await expect.poll(() => names(page)).toContain('De Kades');
  await switchOn(page, 'Buurten');
  await expect.poll(() => names(page)).not.toContain('Rozenbuurt');
  await switchOn(page, 'Complexen');
  await switchOn(page, 'Wandelingen');
  await expect.poll(async () => (await names(page)).join()).toContain(': Rozenbuurt vandaag');

  await page.locator('.desk-legend summary').click();
  await page.getByText('Rond de vondsten van een wandeling').waitFor();
  await still(page);
  expect(await faults(page)).toEqual([]);
});

test('the desk is narrowed to a neighbourhood, which its address keeps, also without a network', async () => {
  const page = await deskOf();
  await page.goto(`${url()}/kaart?toon=alles`);
  const all = await allRows(page);
  expect(all).toBeGreaterThan(50);
  await page.locator('.desk-more summary').click();
  await page.getByLabel(/^Buurt/).selectOption({ label: 'Rozenkwartier' });
  await expect.poll(() => page.url()).toContain('buurt=PARK');
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  // The rows that are seen come first.
  const shown = await page.getByTestId('shown').innerText();
  const inside = Number(/\d+/.exec(shown)?.[0]);
  expect(inside).toBeGreaterThan(0);
  await expect.poll(() => rows(page).count()).toBe(inside);

  await field.readyForOffline(page);
  // And all of the office with it.
  await expect
    .poll(() => page.evaluate(async () => !!(await caches.match('/office-opened'))))
    .toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  await expect.poll(() => rows(page).count()).toBe(inside);
  expect(page.url()).toContain('buurt=PARK');
  await switchOn(page, 'Buurten');
  await expect.poll(() => names(page)).toContain('Rozenkwartier');
  await page.context().setOffline(false);

  await page.goto(`${url()}/kaart?toon=alles&buurt=BU00000000`);
  await page.getByText('Een deel van deze weergave kennen wij niet').waitFor();
  await expect.poll(() => rows(page).count()).toBe(all);
});

test('where the neighbourhoods lie is gone from this browser after signing out', async () => {
  const page = await deskOf();
  await page.goto(`${url()}/kaart`);
  await switchOn(page, 'Buurten');
  await expect.poll(() => kept(page)).toBe(2);
  await page.goto(`${url()}/ik`);
  await page.getByTestId('sign-out').click();
  await expect.poll(() => kept(page)).toBe(0);
});

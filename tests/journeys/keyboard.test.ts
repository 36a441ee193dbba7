import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { launchDesk } from './browser.ts';
import { field } from './field.ts';
import { faults as faultsOf, still } from './readable.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
const laptops: BrowserContext[] = [];
afterEach(() => Promise.all(laptops.splice(0).map((one) => one.close().catch(() => undefined))));

/** What the checker finds on the screen of now. */
async function faults(page: Page): Promise<string[]> {
  await still(page);
  return faultsOf(page);
}

/** The page says so once it hears keys: they come with a part of their own, after the first picture. */
const tellHearing = (laptop: BrowserContext) =>
  laptop.addInitScript(() => {
    const listen = document.addEventListener;
    document.addEventListener = function (this: Document, ...given: unknown[]) {
      Reflect.apply(listen, this, given);
      if (given[0] === 'keydown') Object.assign(window, { hearsKeys: true });
    };
  });
const hearsKeys = (page: Page) => page.waitForFunction(() => 'hearsKeys' in window);

async function walker(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const laptop = await launchDesk({
    colorScheme,
    geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 },
  });
  laptops.push(laptop);
  await tellHearing(laptop);
  const page = await field.joinWalk(laptop, server.url, DEMO_CODE, 'Kim');
  await field.allIn(page);
  await page.locator('.coach').waitFor();
  await hearsKeys(page);
  return page;
}

const said = (page: Page) => page.getByTestId('announcer').innerText();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.sheet, .gable')?.className ?? '');
const place = (page: Page) =>
  page.locator('.coordinates').evaluate((one) => one.lastChild?.textContent ?? '');

test.each(['light', 'dark'] as const)(
  'a whole find is made, placed, changed and taken back without a pointer, %s',
  async (colorScheme) => {
    const page = await walker(colorScheme);
    const found: Record<string, string[]> = { walk: await faults(page) };

    await page.keyboard.press('n');
    await page.getByTestId('pin-litter').waitFor();
    expect(await page.locator('.tile-key').allInnerTexts()).toEqual([...'1234567890']);
    found.capture = await faults(page);
    await page.keyboard.press('3');
    await page.getByTestId('find-panel').waitFor();
    await expect
      .poll(() => said(page))
      .toMatch(/^Opgeslagen bij .+, 6 meter nauwkeurig\. Ongedaan maken beschikbaar\.$/);
    expect(await page.getByRole('heading', { name: /^Kapot/ }).count()).toBe(1);
    await expect.poll(() => focused(page)).toBe('sheet');
    found.find = await faults(page);

    // Through the panel with Tab to the judgement, and back to the map with Escape.
    await page.getByRole('button', { name: 'Gaat wel' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Kapot, .*: Gaat wel$/).waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => said(page)).toMatch(/^Teruggedraaid: Kapot/);
    await page.keyboard.press('Escape');
    await page.getByTestId('find-panel').waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page)).toBe('gable');

    // The cross goes by the arrows, two metres at a time, ten with Shift; also while the map still glides back to the device.
    await page.locator('.map-ground').focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('+');
    await page.getByTestId('pin-litter').waitFor();
    for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('1');
    await page.getByTestId('find-panel').waitFor();
    await expect
      .poll(() => page.getByTestId('find-panel').innerText())
      .toContain('plek met de hand gezet');
    const [lat = 0, lng = 0] = (await place(page)).split(', ').map(Number);
    expect(Math.abs(lng - 5.071) * 68_400).toBeLessThan(4);
    expect((lat - 52.084) * 111_320).toBeGreaterThan(48);
    expect((lat - 52.084) * 111_320).toBeLessThan(56);

    // Taken back at once: gone from the map, and still among one's own.
    await page.keyboard.press('u');
    await expect.poll(() => said(page)).toMatch(/^Teruggedraaid: Afval/);
    await page.getByTestId('find-panel').waitFor({ state: 'hidden' });
    await field.allIn(page);
    await page.getByRole('button', { name: 'Menu' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Mijn vondsten' }).focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('my-finds').waitFor();
    await page.getByRole('button', { name: 'Afval terugzetten' }).waitFor();
    found.mine = await faults(page);
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  },
  240_000,
);

test('an address is chosen by typing, and Escape leads back step by step', async () => {
  const page = await walker();
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Kies adres' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('address-search');
  // Letters and digits that are keys elsewhere are text here.
  await page.keyboard.type('linde 14');
  await page.getByRole('button', { name: 'Lindestraat 14', exact: true }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Wat zie je bij Lindestraat 14?' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('pin-litter').waitFor({ state: 'hidden' });
  await expect.poll(() => focused(page)).toBe('gable');
});

test('the keys are listed under a question mark, and can be switched off for good', async () => {
  const page = await walker();
  await page.keyboard.press('?');
  const isOn = page.getByRole('checkbox', { name: 'Letters en cijfers als toets gebruiken' });
  await isOn.waitFor();
  expect(await faults(page)).toEqual([]);
  await isOn.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await isOn.waitFor({ state: 'hidden' });
  await page.reload();
  await page.getByRole('button', { name: 'Nieuwe vondst' }).waitFor();
  await field.allIn(page);
  await hearsKeys(page);
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  expect(await page.getByTestId('pin-litter').count()).toBe(0);
  expect(await isOn.count()).toBe(0);
  // The way back is in the menu.
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Toetsen' }).click();
  await isOn.check();
  await page.keyboard.press('Escape');
  await isOn.waitFor({ state: 'hidden' });
  await page.keyboard.press('n');
  await page.getByTestId('pin-litter').waitFor();
});

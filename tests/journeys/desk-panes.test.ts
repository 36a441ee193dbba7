import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allRows, desks, isNew, rows, status } from './at-desk.ts';
import { faults, still } from './readable.ts';

const { url, deskOf } = desks();
const edge = (page: Page, of: 'lijst' | 'vondst') =>
  page.getByRole('separator', { name: `Breedte van de ${of}` });
const widthOf = async (page: Page, pane: string) =>
  Math.round((await page.locator(pane).boundingBox())?.width ?? 0);

test('the panes are dragged and moved by keys, stay so in this browser, give way in a small window, and lie below each other on a phone', async () => {
  const page = await deskOf();
  const first = await widthOf(page, '.review-list');
  const box = await edge(page, 'lijst').boundingBox();
  if (!box) throw new Error('No edge');
  await page.mouse.move(box.x + box.width / 2, box.y + 90);
  await page.mouse.down();
  // Over the map, which takes no part in it.
  await page.mouse.move(box.x + box.width / 2 + 100, box.y + 140, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => widthOf(page, '.review-list')).toBe(first + 100);
  expect(await edge(page, 'lijst').getAttribute('aria-valuenow')).toBe(`${first + 100}`);
  const detail = await widthOf(page, '.review-detail');
  await edge(page, 'vondst').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => widthOf(page, '.review-detail')).toBe(detail + 80);
  const ofMap = () =>
    page.evaluate(() => {
      const [pane, ground] = ['.review-map', '.map-ground'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return (pane?.width ?? 0) - (ground?.width ?? 1);
    });
  await expect.poll(ofMap).toBe(0);
  await still(page);
  expect(await faults(page)).toEqual([]);

  await page.reload();
  await expect.poll(() => widthOf(page, '.review-list')).toBe(first + 100);
  expect(await widthOf(page, '.review-detail')).toBe(detail + 80);
  await page.setViewportSize({ width: 1100, height: 800 });
  await expect.poll(() => widthOf(page, '.review-map')).toBe(320);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.getByRole('separator').count()).toBe(0);
  for (const pane of ['.review-list', '.review-map'])
    expect(await widthOf(page, pane), pane).toBe(390);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => widthOf(page, '.review-list')).toBe(first + 100);
  await edge(page, 'lijst').dblclick();
  await edge(page, 'vondst').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => widthOf(page, '.review-list')).toBe(first);
  await expect.poll(() => widthOf(page, '.review-detail')).toBe(detail);
}, 180_000);

test('a row of finds is picked by Shift and x and decided at once, and Ctrl and z undoes outside a field', async () => {
  const page = await deskOf();
  await page.goto(`${url()}/kaart?soort=unsafe`);
  expect(await allRows(page)).toBeGreaterThan(2);
  const before = await page.locator(isNew).count();
  await rows(page).first().click();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await expect.poll(() => page.getByTestId('bulk').innerText()).toContain('3 gekozen');
  await page.keyboard.press('1');
  await expect.poll(() => status(page).innerText()).toBe('Bekeken');
  await page.getByRole('searchbox').fill('licht');
  await page.keyboard.press('Control+z');
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => status(page).innerText()).toBe('Bekeken');
  await page.locator('h1').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator(isNew).count()).toBe(before);
}, 180_000);

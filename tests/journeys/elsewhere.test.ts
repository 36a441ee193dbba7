import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { startTileServer } from '../fixtures/tile-server.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer } from './server.ts';

const rozenbuurt = { latitude: 52.08415, longitude: 5.0707, accuracy: 10 };
const groningen = { latitude: 53.2194, longitude: 6.5665, accuracy: 10 };
const bremen = { latitude: 53.0793, longitude: 8.8017, accuracy: 10 };

/** The device finds out that it is somewhere else, and its owner wants to see where. */
async function travel(phone: BrowserContext, page: Page, to: typeof rozenbuurt): Promise<void> {
  await page.locator('.me').waitFor();
  await phone.setGeolocation(to);
  // Thousands of pixels to the north: the map that goes to the first place moves it less.
  await expect.poll(async () => (await page.locator('.me').boundingBox())?.y).toBeLessThan(-5_000);
  await page.getByRole('button', { name: 'Mijn plek' }).click();
}

test('who walks outside the drawn neighbourhood is not pulled back into it', async () => {
  const server = await startServer();
  const phone = await launchPhone({ geolocation: rozenbuurt });
  try {
    const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
    await page.locator('.m-plate').first().waitFor();
    await travel(phone, page, groningen);
    await field.pin(page, 'litter');
    await expect
      .poll(() => page.getByTestId('find-panel').innerText())
      .toContain('plek van het toestel');
    await field.closePanel(page);
    // The place of the device stays in sight after the map has come to rest.
    await page.locator('.map-ground').focus();
    await page.keyboard.press('ArrowRight');
    const me = await page.locator('.me').boundingBox();
    expect(me?.x).toBeGreaterThan(0);
    expect(me?.x).toBeLessThan(390);
    expect(me?.y).toBeGreaterThan(0);
    expect(me?.y).toBeLessThan(844);
  } finally {
    await phone.close();
    await server.stop();
  }
});

test('changes to another map service where the first one has no pictures', async () => {
  const [dutch, world] = await Promise.all([startTileServer(), startTileServer()]);
  const [first] = JSON.parse(dutch.mapSources);
  const [second] = JSON.parse(world.mapSources);
  const elsewhere = { ...second, bounds: null, exceptIn: first.bounds, attribution: 'Wereldkaart' };
  const server = await startServer({ mapSources: JSON.stringify([first, elsewhere]) });
  const phone = await launchPhone({ geolocation: rozenbuurt });
  try {
    const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
    await page.locator('.leaflet-tile-loaded').first().waitFor({ state: 'attached' });
    await travel(phone, page, bremen);
    const name = page.locator('.leaflet-control-attribution');
    await expect.poll(() => name.innerText()).toBe('Wereldkaart');
    await page.locator('.leaflet-tile-loaded').first().waitFor({ state: 'attached' });
    expect(world.given.newForm).toBeGreaterThan(1);
  } finally {
    await phone.close();
    await server.stop();
    await Promise.all([dutch.stop(), world.stop()]);
  }
});

test('a hand that drags the map off its sheet gets it back', async () => {
  const server = await startServer();
  const phone = await launchPhone();
  try {
    const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
    await page.locator('.m-plate').first().waitFor();
    await page.locator('.map-ground').focus();
    const sheet = page.locator('.neighbourhood');
    /** How far the middle of the screen lies off the sheet, in widths of it. */
    const off = async () => {
      const box = await sheet.boundingBox();
      if (!box) throw new Error('no sheet');
      const share = (195 - box.x) / box.width;
      return Math.max(-share, share - 1);
    };
    const drag = async () => {
      await page.mouse.move(20, 400);
      await page.mouse.down();
      await page.mouse.move(200, 410);
      await page.mouse.move(370, 420);
      return off();
    };
    const width = async () => (await sheet.boundingBox())?.width ?? 0;
    const smaller = async () => {
      const before = await width();
      await page.keyboard.press('PageDown');
      // There is nothing to drag while it zooms, which begins a frame later.
      await expect.poll(width).toBeLessThan(before);
      await expect.poll(() => page.locator('.leaflet-zoom-anim').count()).toBe(0);
      return width();
    };
    // So small that one drag takes it away.
    await expect.poll(smaller, { interval: 400 }).toBeLessThan(400);
    // Flick after flick, also while the map is on its way back.
    const farthest: number[] = [];
    for (let flicks = 0; flicks < 4; flicks++) {
      farthest.push(await drag());
      await page.mouse.up();
    }
    expect(Math.max(...farthest)).toBeGreaterThan(0.4);
    // At rest: a flick goes on for seconds.
    await page.waitForTimeout(4_000);
    await expect.poll(off).toBeLessThanOrEqual(0.41);
  } finally {
    await phone.close();
    await server.stop();
  }
});

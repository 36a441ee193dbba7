import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { startTileServer, type TileServer } from '../fixtures/tile-server.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

const NO_TILES = 'De kaart laadt nu niet';
const geolocation = { latitude: 52.08415, longitude: 5.0707, accuracy: 6 };

const tiles = (page: Page) => page.locator('.leaflet-tile-loaded');
const tilesShow = (page: Page) => tiles(page).first().waitFor({ state: 'attached' });
const pinsShow = (page: Page) => page.locator('.pin').first().waitFor();

describe('with a map service of which the new address is gone', () => {
  let service: TileServer;
  let server: TestServer;
  let phone: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    service = await startTileServer();
    service.be('newForm', 'dead');
    server = await startServer({ mapSources: service.mapSources });
    phone = await launchPhone({ geolocation });
    page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
    await pinsShow(page);
  });
  afterAll(async () => {
    await phone?.close();
    await server?.stop();
    await service?.stop();
  });

  test('shows the map from the old address, under the pins', async () => {
    await tilesShow(page);
    expect(service.given.newForm).toBe(0);
    expect(service.given.oldForm).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.neighbourhood').count()).toBe(0);
    await pinsShow(page);
    expect(await page.locator('.map-note').count()).toBe(0);
  });

  test('says whose map it is, readable and beside the gable', async () => {
    const name = page.locator('.leaflet-control-attribution');
    expect(await name.innerText()).toContain('Kadaster');
    expect(await name.locator('a').getAttribute('href')).toBe('https://www.kadaster.nl');
    const size = await name.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThanOrEqual(12);
    const [words, gable] = await Promise.all([
      name.boundingBox(),
      page.getByRole('button', { name: 'Nieuwe vondst' }).boundingBox(),
    ]);
    if (!words || !gable) throw new Error('not on the screen');
    const isBeside = words.x + words.width <= gable.x || words.y + words.height <= gable.y;
    expect(isBeside).toBe(true);
    expect(words.x).toBeGreaterThanOrEqual(0);
  });

  test('dims the map at night, and not the pins', async () => {
    const filterOf = (pane: string) =>
      page.locator(pane).evaluate((one) => getComputedStyle(one).filter);
    expect(await filterOf('.leaflet-tile-pane')).toBe('none');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await filterOf('.leaflet-tile-pane')).toContain('brightness');
    expect(await filterOf('.leaflet-marker-pane')).toBe('none');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('lets someone make a find while the map is slow to come', async () => {
    await tilesShow(page);
    service.be('oldForm', 'held');
    await page.reload();
    await pinsShow(page);
    await field.pin(page, 'litter');
    await field.allIn(page);
    expect(await tiles(page).count()).toBe(0);
    service.release();
    await tilesShow(page);
    await field.closePanel(page);
  });

  test('starts without a network with pins, paper and a calm sentence, and goes on when it is back', async () => {
    await field.readyForOffline(page);
    await phone.setOffline(true);
    await page.reload();
    await pinsShow(page);
    const note = page.locator('.map-note');
    await note.waitFor();
    expect(await note.innerText()).toContain(NO_TILES);
    await field.pin(page, 'broken');
    await field.closePanel(page);
    await phone.setOffline(false);
    await tilesShow(page);
    await note.waitFor({ state: 'detached' });
  });
});

test('draws the neighbourhood when no address of the service answers', async () => {
  const service = await startTileServer();
  service.be('newForm', 'dead');
  service.be('oldForm', 'dead');
  const server = await startServer({ mapSources: service.mapSources });
  const phone = await launchPhone({ geolocation });
  try {
    expect(await (await fetch(`${server.url}/v1/map`)).json()).toEqual({
      ground: 'drawn',
      sources: [],
    });
    const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
    await page.locator('.neighbourhood').waitFor();
    await pinsShow(page);
    expect(await page.locator('.leaflet-control-attribution').count()).toBe(0);
  } finally {
    await phone.close();
    await server.stop();
    await service.stop();
  }
});

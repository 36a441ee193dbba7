import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fine } from '../fixtures/answers.ts';
import { startTileServer, type TileServer } from '../fixtures/tile-server.ts';
import { mutation, startedWalk } from '../fixtures/walking.ts';
import { killBrowser, launchPhone, newProfile } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

const geolocation = { latitude: 52.08415, longitude: 5.0707, accuracy: 6 };
/** Some 500 metres each way, with a side that runs aslant. */
const area = [
  { lat: 52.0864, lng: 5.067 },
  { lat: 52.0864, lng: 5.0744 },
  { lat: 52.0819, lng: 5.0744 },
];

let service: TileServer;
let server: TestServer;
let code: string;

beforeAll(async () => {
  service = await startTileServer();
  server = await startServer({ mapSources: service.mapSources });
  const led = await startedWalk(server.url);
  code = led.code;
  const patch = { ...mutation(2, 'walk.patch', { area }), e: led.walk, walk: led.walk };
  await fine(led.lead.push([patch]));
});
afterAll(async () => {
  await server?.stop();
  await service?.stop();
});

const item = (page: Page, name: string) => page.getByTestId(`ready-${name}`);
const says = (page: Page, name: string, words: string | RegExp) =>
  item(page, name).getByText(words).first().waitFor();
/** How many files there are in the caches of a page. */
const cached = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let count = 0;
    for (const name of await caches.keys())
      count += (await (await caches.open(name)).keys()).length;
    return count;
  });
/** How many of them are whole on the disk of the phone: a browser goes on writing after it said that it kept something. */
function onDisk(profileDir: string): number {
  const folder = join(profileDir, 'Default', 'Service Worker', 'CacheStorage');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[0-9a-f]{16}_0$/.test(name))
    .filter((name) => readFileSync(join(folder, name)).subarray(-24, -16).equals(ENTRY_END)).length;
}
/** As each file in such a cache ends, before what it says of itself. */
const ENTRY_END = Buffer.from('d8410d97456ffaf4', 'hex');
const tiles = (page: Page) => page.locator('.leaflet-tile-loaded');

describe('the map of a walk, taken along', () => {
  const profileDir = newProfile();
  let phone: BrowserContext;
  let page: Page;
  let ready: string;

  beforeAll(async () => {
    phone = await launchPhone({ profileDir, geolocation });
    page = await field.joinWalk(phone, server.url, code, 'Kim');
    await tiles(page).first().waitFor({ state: 'attached' });
    await field.allIn(page);
    await field.readyForOffline(page);
    ready = `${page.url()}/klaar`;
  });
  afterAll(() => phone?.close());

  test('is offered with its size and whose it is, and nothing comes before somebody asks', async () => {
    await page.goto(ready);
    await says(page, 'map', 'Nog niet op dit toestel');
    await says(page, 'map', /^\d+ kaartplaatjes, ongeveer [\d,]+ MB/);
    await says(page, 'map', /Van het gebied van deze wandeling/);
    await says(page, 'map', /Kadaster/);
    service.asked.length = 0;
  });

  test('tells in MB how far it is, is cut off half-way, and says what is there', async () => {
    // The sea has no picture.
    service.lack((address) => address.endsWith('7.png'));
    service.after(30, 'newForm', 'cut');
    await page.getByRole('button', { name: 'Neem de kaart mee' }).click();
    await says(page, 'map', 'Onderbroken');
    await says(page, 'map', /^Tot nu toe \d+ van de \d+ plaatjes, [\d,]+ MB/);
    expect(service.asked.length).toBeGreaterThanOrEqual(30);
  });

  test('goes on by itself after the phone killed the app, waits when the service asks, and fetches nothing twice', async () => {
    const kept = await cached(page);
    await expect.poll(() => onDisk(profileDir)).toBeGreaterThanOrEqual(kept);
    await killBrowser(profileDir);
    service.be('newForm', 'alive');
    service.refuse(2);
    phone = await launchPhone({ profileDir, geolocation });
    page = await phone.newPage();
    await page.goto(ready);
    await says(page, 'map', /^Staat op dit toestel/);
    expect(new Set(service.asked).size).toBe(service.asked.length);
    expect(service.asked.length).toBeLessThanOrEqual(500);
    const zooms = new Set(service.asked.map((address) => Number(address.split('/')[0])));
    expect([...zooms].sort()).toEqual([13, 14, 15, 16, 17, 18]);
  });

  test('is under the pins without any network, closer than it was kept too', async () => {
    service.be('newForm', 'dead');
    await phone.setOffline(true);
    await page.getByRole('link', { name: 'Naar de kaart' }).last().click();
    await tiles(page).first().waitFor({ state: 'attached' });
    await page.locator('.area-line-walk').waitFor({ state: 'attached' });
    expect(await page.locator('.map-note').count()).toBe(0);
    await page.reload();
    await expect.poll(() => tiles(page).count()).toBeGreaterThan(4);
    await page.getByRole('application').focus();
    for (let i = 0; i < 2; i++) await page.keyboard.press('PageUp');
    await expect.poll(() => tiles(page).count()).toBeGreaterThan(4);
    expect(await page.locator('.map-note').count()).toBe(0);
    await field.pin(page, 'litter');
    await field.closePanel(page);
  });

  test('goes when somebody says so; then the walk is a line on paper, and a pin still stands on it', async () => {
    // A browser that was killed may have lost some of what it had written: what is missing comes again.
    service.be('newForm', 'alive');
    await phone.setOffline(false);
    await page.goto(ready);
    await says(page, 'map', /^Staat op dit toestel/);
    await item(page, 'map').getByRole('button', { name: 'Haal de kaart weg' }).click();
    await says(page, 'map', 'Nog niet op dit toestel');
    await phone.setOffline(true);
    await page.getByRole('link', { name: 'Naar de kaart' }).last().click();
    await page.locator('.map-note').waitFor();
    await page.locator('.area-line-walk').waitFor({ state: 'attached' });
    await page.locator('.pin').first().waitFor();
    expect(await tiles(page).count()).toBe(0);
  });
});

describe('the list of what has to be in order', () => {
  test('asks nothing by itself, and says of each thing how it stands and what to do', async () => {
    const phone = await launchPhone({ geolocation });
    try {
      const page = await field.joinWalk(phone, server.url, code, 'Noor');
      await field.allIn(page);
      await page.goto(`${page.url()}/klaar`);
      await says(page, 'place', 'Gevonden, ± 6 m');
      await says(page, 'walk', new RegExp(`de code ${code.slice(0, 3)}-${code.slice(3)}`));
      await says(page, 'clock', 'Loopt gelijk');
      await says(page, 'app', /^De app (zelf|is nog niet)/);
      await says(page, 'storage', /^(Vastgezet|Niet vastgezet|Er is nog maar)/);
      await page.getByRole('button', { name: 'Probeer de camera' }).click();
      await says(page, 'camera', /^(Geen camera gevonden|Mag niet aan)$/);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await page.getByRole('link', { name: 'Naar de kaart' }).last().click();
      await page.getByRole('button', { name: 'Nieuwe vondst' }).waitFor();
    } finally {
      await phone.close();
    }
  });

  test('tells who refused the place how to change that and what works without, and who is an hour ahead what that does', async () => {
    const phone = await launchPhone();
    try {
      await phone.addInitScript(() => {
        const real = Date.now.bind(Date);
        Date.now = () => real() + 3_600_000;
      });
      const page = await field.joinWalk(phone, server.url, code, 'Sam');
      await field.allIn(page);
      await page.goto(`${page.url()}/klaar`);
      await says(page, 'clock', 'Loopt een uur voor');
      await says(page, 'clock', /ze blijven wel allemaal bewaard/);
      const find = page.getByRole('button', { name: 'Zoek mijn plek' });
      await find.click();
      await says(page, 'place', 'Plek staat uit voor Loopmee');
      await says(page, 'place', /schuif de kaart onder het kruis/);
    } finally {
      await phone.close();
    }
  });
});

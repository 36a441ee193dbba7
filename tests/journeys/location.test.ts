import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
const phones: BrowserContext[] = [];
afterEach(() => Promise.all(phones.splice(0).map((one) => one.close().catch(() => undefined))));

const at = (accuracy: number) => ({
  geolocation: { latitude: 52.084, longitude: 5.071, accuracy },
});

test.each([
  ['the device knows it well', at(6), 'plek van het toestel'],
  ['the device is far from sure', at(180), 'plek onnauwkeurig'],
  ['the location is denied', {}, 'plek met de hand gezet'],
])(
  'says how a find was placed when %s',
  async (_name, options, words) => {
    const phone = await launchPhone(options);
    phones.push(phone);
    const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
    await field.allIn(page);
    if ('geolocation' in options) await page.getByRole('button', { name: 'Mijn plek' }).click();
    await field.pin(page, 'other');
    await expect.poll(() => page.getByTestId('find-panel').innerText()).toContain(words);
  },
  120_000,
);

test('says so when the location comes late: the first find by hand, the next by the device', async () => {
  const phone = await launchPhone(at(6));
  phones.push(phone);
  // The device finds its place only when the test says so.
  await phone.addInitScript(() => {
    const watch = navigator.geolocation.watchPosition.bind(navigator.geolocation);
    navigator.geolocation.watchPosition = (...args) => {
      addEventListener('fix', () => watch(...args), { once: true });
      return 0;
    };
  });
  const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
  await field.pin(page, 'other');
  const panel = page.getByTestId('find-panel');
  await expect.poll(() => panel.innerText()).toContain('plek met de hand gezet');
  await field.closePanel(page);
  await page.evaluate(() => dispatchEvent(new Event('fix')));
  await page.getByRole('button', { name: 'Mijn plek' }).click();
  await field.pin(page, 'litter');
  await expect.poll(() => panel.innerText()).toContain('plek van het toestel');
});

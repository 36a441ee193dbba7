import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
afterAll(() => Promise.all(phones.map((one) => one.close().catch(() => undefined))));

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
  60_000,
);

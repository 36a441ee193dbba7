import { gunzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { animals } from '../../schema/vocabulary/animals.ts';
import { nl as said } from '../../web/text/invite/nl.ts';
import { kid } from './at-kid.ts';
import { launchPhone } from './browser.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let phone: BrowserContext;
beforeAll(async () => {
  server = await startServer();
  phone = await launchPhone({ geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 } });
});
afterAll(async () => {
  await phone?.close();
  await server?.stop();
});

test('a child picks an animal and walks along; no name is asked, sent or kept', async () => {
  const bodies: string[] = [];
  phone.on('request', (request) => {
    const body = request.postDataBuffer();
    const isPacked = request.headers()['content-encoding'] === 'gzip';
    if (body) bodies.push((isPacked ? gunzipSync(body) : body).toString());
  });
  const page = await phone.newPage();
  await page.goto(`${server.url}/j/${DEMO_CODE}`);
  // What was typed before somebody thought of the child goes nowhere.
  await page.locator('#join-nickname').fill('Mila');
  await page.getByTestId('as-child').click();
  await page.locator('#join-nickname').waitFor({ state: 'detached' });
  await page.getByTestId('join-walk').click();
  await page.getByText(said.child.missing).waitFor();
  for (const animal of animals) {
    const box = await page.getByTestId(`animal-${animal}`).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), animal).toBeGreaterThanOrEqual(72);
  }
  await page.getByRole('radio', { name: 'Vos' }).check();
  await page.getByTestId('join-walk').click();
  await kid.isThere(page);
  await kid.finds(page, 'good', 'lovely');
  const handedIn = page.waitForResponse((one) => one.url().endsWith('/v1/sync/push') && one.ok());
  await kid.finds(page, 'fair', 'boring');
  await handedIn;
  await expect.poll(() => bodies.join('\n')).toContain('"childWhy":"boring"');
  const sent = bodies.join('\n');
  expect(sent).toContain('"childWhy":"lovely"');
  expect(sent).toContain('"as":"child"');
  expect(sent).toContain('"avatar":"fox"');
  expect(sent).not.toContain('Mila');
  expect(sent).not.toContain('nickname');
  await kid.takeBack(page);
  await page.goto(`${server.url}/j`);
  expect(await page.locator('#join-nickname').inputValue()).toBe('');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { camera } from './photos.ts';
import { startServer, type TestServer } from './server.ts';

const geolocation = { latitude: 52.08415, longitude: 5.0707, accuracy: 6 };
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('a photo indoors waits for the resident’s yes, and goes with their no', async () => {
  const phone = await launchPhone({ geolocation });
  const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
  await field.pin(page, 'mould');
  const yes = page.getByTestId('photo-consent');
  await yes.waitFor();
  expect(await yes.isChecked(), 'nobody said yes for them').toBe(false);
  expect(await page.getByTestId('photo-camera').count()).toBe(0);

  await yes.check();
  await page.getByTestId('photo-camera').waitFor({ state: 'attached' });
  await camera.take(page);
  await camera.ready(page);
  await camera.send(page);
  await camera.in(page);

  await page.getByTestId('photo-consent').uncheck();
  await expect.poll(() => page.getByTestId('photo').count()).toBe(0);
  expect(await page.getByTestId('photo-camera').count()).toBe(0);
  await field.allIn(page);
  await page.reload();
  await page.getByTestId('photo-consent').waitFor();
  expect(await page.getByTestId('photo').count()).toBe(0);
  await phone.close();
}, 180_000);

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchDesk } from './browser.ts';
import { type BuiltPage, buildPage } from './built-page.ts';
import type { PhotoPage } from './photo-page.ts';
import { faults } from './readable.ts';

let built: BuiltPage;
let page: Page;
beforeAll(async () => {
  built = await buildPage('tests/journeys/photo-page.ts');
  page = await (await launchDesk()).newPage();
  await page.goto(built.url);
});
afterAll(async () => {
  await page?.context().close();
  await built?.stop();
});

type WithPhotos = { photos: PhotoPage };

async function view(count: number): Promise<void> {
  const jpeg = await page.evaluate(() =>
    (window as unknown as WithPhotos).photos.draw(800, 600, 100),
  );
  const addresses = Array.from({ length: count }, (_, n) =>
    built.put(`photo-${n}.jpg`, Buffer.from(jpeg, 'base64')),
  );
  await page.evaluate((of) => (window as unknown as WithPhotos).photos.view(of, 0), addresses);
  await page.getByRole('img').waitFor();
}

test('shows a photo lighter and darker by key and button, says how bright it is, and goes back to how it was taken', async () => {
  await view(2);
  const filter = () => page.getByRole('img').evaluate((one) => getComputedStyle(one).filter);
  const said = () => page.getByTestId('brightness').textContent();
  const title = () => page.locator('.photo-caption strong').innerText();
  expect(await filter()).toBe('none');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(filter).toBe('brightness(1.25)');
  expect(await said()).toBe('Helderheid 125%');
  // Another photo of the same dark stairs.
  await page.keyboard.press(']');
  await expect.poll(title).toBe('Foto 2 van 2');
  expect(await filter()).toBe('brightness(1.25)');
  expect(await faults(page)).toEqual([]);
  const darker = page.getByRole('button', { name: 'Donkerder' });
  while (await darker.isEnabled()) await darker.click();
  await expect.poll(filter).toBe('brightness(0.4)');
  for (let i = 0; i < 12; i++) await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(filter).toBe('brightness(2.5)');
  await page.keyboard.press('0');
  await expect.poll(filter).toBe('none');
  expect(await said()).toBe('Helderheid 100%');
  await page.keyboard.press('[');
  await expect.poll(title).toBe('Foto 1 van 2');
});

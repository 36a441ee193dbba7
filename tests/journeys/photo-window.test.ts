import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchDesk, launchPhone } from './browser.ts';
import { type BuiltPage, buildPage } from './built-page.ts';
import type { PhotoPage } from './photo-page.ts';
import { faults } from './readable.ts';

let built: BuiltPage;
const browsers: BrowserContext[] = [];
beforeAll(async () => {
  built = await buildPage('tests/journeys/photo-page.ts');
});
afterAll(() => built?.stop());
afterEach(() => Promise.all(browsers.splice(0).map((one) => one.close())));

type WithPhotos = { photos: PhotoPage };

async function opened(browser: BrowserContext): Promise<Page> {
  browsers.push(browser);
  const page = await browser.newPage();
  await page.goto(built.url);
  return page;
}

/** Photos at addresses of the page: a red corner at the left above, noise elsewhere. */
async function drawn(page: Page, name: string, width = 1600, height = 1200): Promise<string> {
  const jpeg = await page.evaluate(
    (of) => (window as unknown as WithPhotos).photos.draw(of.width, of.height, 100),
    { width, height },
  );
  return built.put(`${name}.jpg`, Buffer.from(jpeg, 'base64'));
}

async function view(page: Page, count = 3, at = 0): Promise<void> {
  const addresses = await Promise.all(
    Array.from({ length: count }, (_, n) => drawn(page, `photo-${n}`)),
  );
  await page.evaluate((of) => (window as unknown as WithPhotos).photos.view(of.addresses, of.at), {
    addresses,
    at,
  });
  await page.getByRole('img').waitFor();
  await page.waitForFunction(() => (document.querySelector('img')?.naturalWidth ?? 0) > 0);
}

async function blur(page: Page): Promise<void> {
  const address = await drawn(page, 'photo');
  await page.evaluate((at) => (window as unknown as WithPhotos).photos.blur(at), address);
  await page.locator('canvas').waitFor();
}
const blurred = (page: Page) =>
  page.evaluate(() => (window as unknown as WithPhotos).photos.blurred);
const outcome = async (page: Page) => {
  await page.getByTestId('blur-brush').waitFor({ state: 'detached' });
  const made = await blurred(page);
  if (!made || made === 'cancelled') throw new Error('Nothing was blurred');
  return made;
};
const colourAt = (page: Page, jpeg: string, x: number, y: number) =>
  page.evaluate((at) => (window as unknown as WithPhotos).photos.colourAt(at.jpeg, at.x, at.y), {
    jpeg,
    x,
    y,
  });

const percent = (page: Page) => page.locator('output').innerText();
const frameOf = async (page: Page) => {
  const box = await page.locator('.photo-frame').boundingBox();
  if (!box) throw new Error('No frame');
  return { ...box, middleX: box.x + box.width / 2, middleY: box.y + box.height / 2 };
};

test('enlarges a photo by button, key, wheel, two taps and pinch', async () => {
  const page = await opened(await launchPhone());
  await view(page);
  expect(await percent(page)).toBe('100%');
  await page.getByRole('button', { name: 'Groter' }).click();
  expect(await percent(page)).toBe('150%');
  await page.keyboard.press('-');
  expect(await percent(page)).toBe('100%');
  const { middleX, middleY } = await frameOf(page);
  const touch = await page.context().newCDPSession(page);
  const finger = (type: 'touchStart' | 'touchEnd', timestamp: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      timestamp,
      touchPoints: type === 'touchEnd' ? [] : [{ x: middleX, y: middleY }],
    });
  // A tenth of a second apart, however long the machine takes for it.
  const first = Date.now() / 1000;
  for (const tap of [first, first + 0.1]) {
    await finger('touchStart', tap);
    await finger('touchEnd', tap + 0.02);
  }
  await expect.poll(() => percent(page)).toBe('250%');
  await page.keyboard.press('0');
  await expect.poll(() => percent(page)).toBe('100%');
  await page.mouse.move(middleX, middleY);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => percent(page)).not.toBe('100%');
  await page.keyboard.press('0');
  await expect.poll(() => percent(page)).toBe('100%');
  const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: middleX - apart, y: middleY, id: 0 },
              { x: middleX + apart, y: middleY, id: 1 },
            ],
    });
  await fingers('touchStart', 40);
  await fingers('touchMove', 80);
  await fingers('touchMove', 120);
  await fingers('touchEnd', 0);
  await expect.poll(() => percent(page)).toBe('300%');
});

test('looks around in an enlarged photo by drag, button and key, and never past its edge', async () => {
  const page = await opened(await launchPhone());
  await view(page);
  const leftEdge = async () => (await page.getByRole('img').boundingBox())?.x ?? Number.NaN;
  for (const _ of [1, 2, 3]) await page.getByRole('button', { name: 'Groter' }).click();
  const before = await leftEdge();
  await page.getByRole('button', { name: 'Naar rechts' }).click();
  await expect.poll(leftEdge).toBeLessThan(before);
  const after = await leftEdge();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(leftEdge).toBeGreaterThan(after);
  const { middleX, middleY } = await frameOf(page);
  await page.mouse.move(middleX, middleY);
  await page.mouse.down();
  await page.mouse.move(middleX + 2_000, middleY);
  await page.mouse.up();
  await expect.poll(leftEdge).toBe(0);
});

test('goes through the photos by button, key and swipe, each seen whole at first', async () => {
  const page = await opened(await launchPhone());
  await view(page, 3, 1);
  const title = () => page.locator('.photo-caption strong').innerText();
  expect(await title()).toBe('Foto 2 van 3');
  await page.getByRole('button', { name: 'Groter' }).click();
  await page.getByRole('button', { name: 'Volgende foto' }).click();
  await expect.poll(title).toBe('Foto 3 van 3');
  expect(await percent(page)).toBe('100%');
  await page.keyboard.press('ArrowRight');
  expect(await title()).toBe('Foto 3 van 3');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(title).toBe('Foto 1 van 3');
  const { middleX, middleY } = await frameOf(page);
  await page.mouse.move(middleX + 100, middleY);
  await page.mouse.down();
  await page.mouse.move(middleX - 100, middleY, { steps: 4 });
  await page.mouse.up();
  await expect.poll(title).toBe('Foto 2 van 3');
});

test('never shows the next photo enlarged, nor moved by a hand that was on the one before', async () => {
  const page = await opened(await launchPhone());
  await view(page, 2);
  for (const _ of [1, 2]) await page.getByRole('button', { name: 'Groter' }).click();
  const seen = await page.evaluate(async () => {
    const shown: (string | undefined)[] = [];
    const note = () => {
      shown.push(document.querySelector('img')?.style.transform);
      if (shown.length < 9) requestAnimationFrame(note);
    };
    document.querySelector<HTMLElement>('[aria-label="Volgende foto"]')?.click();
    // What is there when the click was dealt with is what is painted first.
    await new Promise((done) => setTimeout(done));
    note();
    await new Promise((done) => setTimeout(done, 300));
    return shown;
  });
  expect(new Set(seen)).toEqual(new Set(['translate(0px, 0px) scale(1)']));
  const { middleX, middleY } = await frameOf(page);
  const touch = await page.context().newCDPSession(page);
  const spread = (type: 'touchStart' | 'touchMove', apart: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [-apart, apart].map((by, id) => ({ x: middleX + by, y: middleY, id })),
    });
  await spread('touchStart', 40);
  await spread('touchMove', 80);
  await expect.poll(() => percent(page)).toBe('200%');
  await page.keyboard.press('PageUp');
  await expect.poll(() => percent(page)).toBe('100%');
  await spread('touchMove', 140);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.getByRole('button', { name: 'Groter' }).click();
  expect(await percent(page)).toBe('150%');
});

test('closes on Escape, gives the focus back, and keeps its keys to itself', async () => {
  const page = await opened(await launchPhone());
  await page.evaluate(() =>
    document.addEventListener('keydown', () => document.body.setAttribute('data-heard', '')),
  );
  await view(page, 1);
  expect(await page.getByTestId('photo-viewer').getAttribute('aria-label')).toBe('Foto');
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await page.getByTestId('photo-viewer').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Foto');
  expect(await page.locator('body').getAttribute('data-heard')).toBeNull();
});

test('says so when a photo cannot be shown', async () => {
  const page = await opened(await launchPhone());
  await page.evaluate(() => (window as unknown as WithPhotos).photos.view(['/gone.jpg'], 0));
  await page.getByText('hier niet te zien').waitFor();
});

test('leaves one colour where a finger went, in the photo and in its thumbnail', async () => {
  const page = await opened(await launchPhone());
  await blur(page);
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('No canvas');
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.5, { steps: 3 });
  await page.mouse.up();
  await page.getByText('1 veeg').waitFor();
  await page.getByRole('button', { name: 'Klaar' }).click();
  const { full, small } = await outcome(page);
  expect(
    await page.evaluate((one) => (window as unknown as WithPhotos).photos.sizeOf(one), full),
  ).toEqual({ width: 1600, height: 1200 });
  // Noise everywhere, except within a cell that was wiped: there, 70 px apart, is no difference.
  const differs = async (x: number, y: number) => {
    const colours = await Promise.all(
      [0.005, 0.015, 0.025, 0.035, 0.045].map((by) => colourAt(page, full, x + by, y + by)),
    );
    return (
      Math.max(...colours.map(([red = 0]) => red)) - Math.min(...colours.map(([red = 0]) => red))
    );
  };
  expect(await differs(0.5, 0.4667)).toBeLessThan(6);
  expect(await differs(0.7, 0.4667)).toBeLessThan(6);
  expect(await differs(0.7, 0.8)).toBeGreaterThan(20);
  expect(
    await page.evaluate((one) => (window as unknown as WithPhotos).photos.sizeOf(one), small),
  ).toEqual({ width: 320, height: 240 });
  expect(Buffer.from(small, 'base64').length).toBeLessThanOrEqual(20_000);
});

test('blurs by keyboard, takes a wipe back, and changes nothing when cancelled', async () => {
  const page = await opened(await launchDesk());
  await blur(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await page.getByText('2 vegen').waitFor();
  expect(await page.getByRole('button', { name: 'Groot' }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  const pixels = () =>
    page.evaluate(() => document.querySelector('canvas')?.toDataURL('image/jpeg').length);
  const twice = await pixels();
  await page.getByRole('button', { name: 'Veeg ongedaan maken' }).click();
  await page.getByText('1 veeg').waitFor();
  expect(await pixels()).toBeGreaterThan(twice ?? 0);
  await page.keyboard.press('Escape');
  await page.getByTestId('blur-brush').waitFor({ state: 'detached' });
  expect(await blurred(page)).toBe('cancelled');
});

test.each(['light', 'dark'] as const)(
  'both windows are readable by all, %s',
  async (colorScheme) => {
    const page = await opened(await launchPhone({ colorScheme }));
    await page.setViewportSize({ width: 320, height: 640 });
    await view(page);
    await page.getByRole('button', { name: 'Groter' }).click();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await blur(page);
    await page.getByRole('application').focus();
    await page.keyboard.press(' ');
    expect(await faults(page)).toEqual([]);
    const isWide = () =>
      page.evaluate(() => {
        const dialog = document.querySelector('dialog');
        return dialog ? dialog.scrollWidth > dialog.clientWidth : true;
      });
    expect(await isWide()).toBe(false);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await isWide()).toBe(false);
  },
);

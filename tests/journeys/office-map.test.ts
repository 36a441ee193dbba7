import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchDesk } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let desk: BrowserContext;
let page: Page;
beforeAll(async () => {
  server = await startServer();
  desk = await launchDesk();
  page = await field.officeAs(desk, server.url, 'reviewer');
});
afterAll(async () => {
  await desk?.close();
  await server?.stop();
});

/** Opened anew, and looking at all there is: until the desk has read that, the map is still being fitted. */
async function anew(): Promise<void> {
  await page.goto(`${server.url}/kaart`);
  await field.deskRead(page);
  await clusters().first().waitFor();
}

const clusters = () => page.getByRole('button', { name: /^\d+ vondsten: / });
/** How many finds the marks on the map stand for. */
const standFor = async () => {
  const names = await page
    .locator('.pin')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  return names.reduce((sum, name) => sum + Number(/^(\d+) vondsten: /.exec(name)?.[1] ?? 1), 0);
};

test('gathers finds that would lie over each other, and loses none', async () => {
  await clusters().first().waitFor();
  // Rows come in pages: both go on growing for a moment.
  const rows = () => page.getByTestId('review-row').count();
  await expect.poll(async () => (await standFor()) - (await rows())).toBe(0);
  expect(await rows()).toBeGreaterThan(20);
});

/** Marks that lie, in part, outside the map. */
const outside = () =>
  page.evaluate(() => {
    const map = document.querySelector('.map-ground')?.getBoundingClientRect();
    if (!map) throw new Error('No map');
    return [...document.querySelectorAll('.pin')].filter((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return left < map.left || right > map.right || top < map.top || bottom > map.bottom;
    }).length;
  });

test('opens with every find in sight, at every width, and stays there for a find one can see', async () => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await clusters().first().waitFor();
    await expect.poll(outside).toBe(0);
  }
  const sheet = async () =>
    (await page.locator('.neighbourhood').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  // At a new width it is fitted once more, and that takes a moment.
  const still = async () => {
    const [one] = [await sheet(), await page.waitForTimeout(400)];
    return JSON.stringify(one) === JSON.stringify(await sheet());
  };
  await expect.poll(still).toBe(true);
  const before = await sheet();
  await page.getByTestId('review-row').first().click();
  await page.locator('.pin[aria-current="true"]').waitFor();
  await page.waitForTimeout(400);
  const { x, y, width } = await sheet();
  expect(width).toBe(before.width);
  // The line of keys below grows by a pixel when a find is chosen.
  expect(Math.hypot(x - before.x, y - before.y)).toBeLessThan(3);
});

test('goes to a chosen find that is out of sight', async () => {
  await page.locator('.map-ground').focus();
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('PageUp');
    await expect.poll(() => page.locator('.leaflet-zoom-anim').count()).toBe(0);
  }
  for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowDown');
  const rows = page.getByTestId('review-row');
  for (const at of [1, 5, 9]) {
    // The last one while the map still goes closer.
    if (at === 9) await page.locator('.map-ground').press('PageUp');
    await rows.nth(at).click();
    await expect.poll(() => rows.nth(at).getAttribute('aria-current')).toBe('true');
    const chosen = page.locator('.pin[aria-current="true"]');
    await chosen.waitFor();
    await expect
      .poll(() =>
        chosen.evaluate((mark) => {
          const map = mark.closest('.map-ground')?.getBoundingClientRect();
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          return (
            map && left >= map.left && right <= map.right && top >= map.top && bottom <= map.bottom
          );
        }),
      )
      .toBe(true);
  }
});

test('opens a cluster by key, and goes on from a find in it', async () => {
  await anew();
  await clusters().first().focus();
  // What has the focus now: they may be gathered anew in between.
  const name = await page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? 'nothing',
  );
  expect(name).toMatch(/^\d+ vondsten: /);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.classList.contains('pin')))
    .toBe(true);
});

test('takes every step that is asked by keys while it still zooms', async () => {
  await anew();
  const sheet = page.locator('.neighbourhood');
  await sheet.waitFor();
  const before = (await sheet.boundingBox())?.width ?? 0;
  /** Twice at once, and once more while the map is on its way. */
  const thrice = (key: string) =>
    page.locator('.map-ground').evaluate(async (map, key) => {
      const press = () => map.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      const underWay = new Promise<void>((so) => {
        new MutationObserver(() => map.querySelector('.leaflet-zoom-anim') && so()).observe(map, {
          attributes: true,
          subtree: true,
        });
      });
      press();
      press();
      await underWay;
      press();
    }, key);
  const grown = async () => ((await sheet.boundingBox())?.width ?? 0) / before;
  await thrice('PageUp');
  await expect.poll(grown).toBeCloseTo(8, 1);
  await thrice('PageDown');
  await expect.poll(grown).toBeCloseTo(1, 1);
});

test('draws the street anew, sharp, once the map is still after going closer', async () => {
  await anew();
  const sheet = page.locator('.neighbourhood');
  await sheet.waitFor();
  /** How wide it was drawn, and how wide that is shown. */
  const widths = () =>
    sheet.evaluate((drawing) => [
      Number.parseFloat((drawing as SVGElement).style.width),
      drawing.getBoundingClientRect().width,
    ]);
  const [before = 0] = await widths();
  await page.locator('.map-ground').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(async () => ((await widths())[0] ?? 0) / before).toBeCloseTo(2, 1);
  const [drawn = 0, shown = 0] = await widths();
  expect(shown / drawn).toBeCloseTo(1, 2);
  await page.locator('.m-name').first().waitFor();
});

test('shows the chosen find by itself, also from far away', async () => {
  await page.getByTestId('review-row').first().click();
  await page.locator('.pin[aria-current="true"]').waitFor();
  await page.locator('.map-ground').focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press('PageDown');
  await clusters().first().waitFor();
  expect(await page.locator('.pin[aria-current="true"]').count()).toBe(1);
});

test('writes no name of the street under a mark, also after going closer', async () => {
  const underMarks = () =>
    page.evaluate(() => {
      const marks = [...document.querySelectorAll('.pin')].map((one) =>
        one.getBoundingClientRect(),
      );
      return [...document.querySelectorAll('.m-name')]
        .filter((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          return marks.some(
            (mark) =>
              left < mark.right - 4 &&
              right > mark.left + 4 &&
              top < mark.bottom - 4 &&
              bottom > mark.top + 4,
          );
        })
        .map((name) => name.textContent);
    });
  await anew();
  const sheet = page.locator('.neighbourhood');
  await sheet.waitFor();
  await page.locator('.map-ground').focus();
  for (let closer = 0; closer < 3; closer++) {
    const before = (await sheet.boundingBox())?.width ?? 0;
    await page.keyboard.press('PageUp');
    await expect
      .poll(async () => (await sheet.boundingBox())?.width ?? 0)
      .toBeGreaterThan(before * 1.9);
    // What stands where, it says once it is still.
    await expect.poll(() => page.locator('.leaflet-zoom-anim').count()).toBe(0);
    await page.locator('.m-name').first().waitFor();
    await expect.poll(underMarks).toEqual([]);
  }
});

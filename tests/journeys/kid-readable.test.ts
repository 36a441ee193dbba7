import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kid } from './at-kid.ts';
import { launchPhone } from './browser.ts';
import { find, press } from './kid-shell.ts';
import { faults, still } from './readable.ts';
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

const sizes = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
  { width: 1024, height: 768 },
];
/** A child's finger. In pixels of the page. */
const FINGER = 72;

/** Buttons that are too small for a child, have no name, or stick out of the screen sideways. */
const wrongButtons = (page: Page) =>
  page.evaluate((finger) => {
    const inSight = [...document.querySelectorAll<HTMLElement>('button')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    return inSight.flatMap((one) => {
      const box = one.getBoundingClientRect();
      const name = one.getAttribute('aria-label') ?? one.innerText.trim();
      const wrong = [
        ...(Math.min(box.width, box.height) < finger - 0.5
          ? [`${box.width.toFixed()} × ${box.height.toFixed()}`]
          : []),
        ...(name === '' ? ['no name'] : []),
        ...(box.left < -1 || box.right > innerWidth + 1 ? ['out of the screen'] : []),
        ...(one.scrollWidth > one.clientWidth + 1 ? ['too wide for itself'] : []),
      ];
      return wrong.map((what) => `${one.dataset.testid ?? name}: ${what}`);
    });
  }, FINGER);

/** What follows the size of the screen has followed it. */
async function turned(page: Page, { width }: (typeof sizes)[number]): Promise<void> {
  await page.waitForFunction((to) => document.documentElement.clientWidth === to, width);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

async function look(page: Page, screen: string, wrong: string[]): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await turned(page, size);
    await still(page);
    const found = [...(await wrongButtons(page)), ...(await faults(page))];
    wrong.push(...found.map((one) => `${screen} ${size.width} × ${size.height}: ${one}`));
  }
  await page.setViewportSize(sizes[0] ?? { width: 390, height: 844 });
}

test('every screen of a child is large enough, named and within the glass, on a small phone and on a tablet', async () => {
  const { page } = await kid.withChild(phone, server.url);
  const wrong: string[] = [];
  await look(page, 'home', wrong);
  await press(page, 'kid-here');
  await page.getByTestId('face-bad').waitFor();
  await look(page, 'face', wrong);
  await press(page, 'face-bad');
  await page.getByTestId('why-dark').waitFor();
  await look(page, 'why', wrong);
  await press(page, 'why-dark');
  await page.getByTestId('kid-landed').waitFor();
  await look(page, 'landed', wrong);
  await press(page, 'make-drawing');
  await page.getByTestId('paper').waitFor();
  await look(page, 'drawing', wrong);
  await press(page, 'done');
  await press(page, 'make-voice');
  await page.getByTestId('voice-start').or(page.getByTestId('paper')).waitFor();
  await look(page, 'voice', wrong);
  await press(page, 'make-back').catch(() => press(page, 'done'));
  await press(page, 'kid-done');
  await page.getByTestId('kid-home').waitFor();
  await find(page, 'good', 'play');
  await find(page, 'fair', 'boring');
  await press(page, 'kid-mission-badge');
  await page.getByTestId('kid-missions').waitFor();
  await look(page, 'missions', wrong);
  await press(page, 'kid-missions-home');
  await press(page, 'kid-finds');
  await page.getByTestId('kid-finds-home').waitFor();
  await look(page, 'finds', wrong);
  await press(page, 'kid-find');
  await page.getByTestId('kid-one').waitFor();
  await look(page, 'one', wrong);
  await press(page, 'kid-one-hide');
  await page.getByTestId('kid-hide').waitFor();
  await look(page, 'hiding', wrong);
  await press(page, 'kid-hide-no');
  await press(page, 'kid-one-back');
  await press(page, 'kid-finds-best');
  await page.getByTestId('kid-best').waitFor();
  await look(page, 'best', wrong);
  expect(wrong).toEqual([]);
}, 300_000);

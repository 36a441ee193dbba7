import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { childJudgementNames, childWhys } from '../../schema/vocabulary/kid.ts';
import { nl } from '../../web/text/kid/nl.ts';
import { killBrowser, launchPhone, newProfile } from './browser.ts';
import { field } from './field.ts';
import {
  canBeFull,
  countLandings,
  find,
  hasNoVoice,
  kept,
  listenIn,
  lock,
  opened,
  press,
  remembered,
  said,
  touch,
} from './in-childs-hands.ts';
import { startServer, type TestServer } from './server.ts';

const here = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
let server: TestServer;
let phone: BrowserContext | undefined;
beforeAll(async () => {
  server = await startServer();
});
afterEach(async () => {
  await phone?.close();
  phone = undefined;
});
afterAll(() => server?.stop());

/** What is safe on the phone and has its place: once the phone knows where it is. */
const placed = async (page: Page) => (await kept(page)).placed;

/** What the page did that no child should see or hear: a dialog with words, or an error. */
const wrongs: string[] = [];

/** A phone in a child's hands, in the middle of a walk that a grown-up started on it. */
async function inChildsHands(held: BrowserContext): Promise<Page> {
  phone = held;
  wrongs.length = 0;
  const page = await field.startWalk(held, server.url, 'Kim');
  page.on('dialog', (dialog) => {
    wrongs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => wrongs.push(String(error)));
  await field.readyForOffline(page);
  await lock(page);
  await opened(page);
  return page;
}

test('a child finds something in three presses, without a network and without reading', async () => {
  const held = await launchPhone({ geolocation: here });
  await listenIn(held);
  const page = await inChildsHands(held);
  await page.waitForFunction(() => document.fonts.size > 0);
  await held.setOffline(true);
  await opened(page);
  await find(page, 'bad', 'dirty');
  await page.getByTestId('kid-landed').waitFor();
  expect(await said(page)).toEqual([
    nl.here,
    childJudgementNames.bad.nl,
    childWhys.find(({ id }) => id === 'dirty')?.nl,
  ]);
  await expect.poll(() => kept(page)).toEqual({ placed: ['dirty'], waiting: [] });
  // A photo, a drawing and a voice are offered, none is asked for.
  for (const what of ['photo', 'drawing', 'voice'])
    expect(await page.getByTestId(`make-${what}`).locator('svg').count()).toBeGreaterThan(0);
  await press(page, 'kid-done');
  await page.getByTestId('kid-home').waitFor();
  expect(wrongs).toEqual([]);
}, 120_000);

test('every control is a picture with a name, and large enough for a child’s finger, on a small phone as well', async () => {
  const page = await inChildsHands(await launchPhone({ geolocation: here }));
  for (const [width, height] of [
    [320, 568],
    [568, 320],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await opened(page);
    for (const step of ['kid-here', 'face-unsure', 'why-boring', 'kid-done']) {
      await page.getByTestId(step).waitFor();
      for (const control of await page.locator('.kid button').all()) {
        const name = (await control.getAttribute('aria-label')) ?? '';
        const box = await control.boundingBox();
        const { x, y, width: wide, height: high } = box ?? { x: -9, y: -9, width: 0, height: 0 };
        expect(name, `${width}: ${step}`).not.toBe('');
        expect(Math.min(wide, high), `${width}: ${name}`).toBeGreaterThanOrEqual(72);
        const isInside = x >= -1 && y >= -1 && x + wide <= width + 1 && y + high <= height + 1;
        expect(isInside, `${width}: ${name} is on the screen`).toBe(true);
      }
      await press(page, step);
    }
    await page.getByTestId('kid-home').waitFor();
  }
  await expect.poll(() => placed(page)).toEqual(['boring', 'boring', 'boring']);
}, 150_000);

test('ten fingers at once make one find, and a child that taps everywhere finds all that it saw land', async () => {
  const held = await launchPhone({ geolocation: here });
  const page = await inChildsHands(held);
  const cdp = await held.newCDPSession(page);
  await press(page, 'kid-here');
  await press(page, 'face-good');
  const fingers: { x: number; y: number }[] = [];
  await page.getByTestId('why-dark').hover();
  for (const { id } of childWhys) {
    const box = await page.getByTestId(`why-${id}`).boundingBox();
    if (box) fingers.push({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }
  expect(fingers.length).toBe(10);
  await touch(cdp, 'touchStart', fingers);
  await touch(cdp, 'touchEnd', []);
  await page.getByTestId('kid-landed').waitFor();
  await expect.poll(async () => (await placed(page)).length).toBe(1);

  // The same wild taps every time: a generator with a seed.
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  await countLandings(page);
  for (let i = 0; i < 150; i++) {
    // Of the bar only what a child may press: who holds the padlock is in another journey.
    const points = Array.from({ length: 1 + next(10) }, () => ({
      x: next(390),
      y: 80 + next(760),
    }));
    await touch(cdp, 'touchStart', points);
    await touch(cdp, 'touchEnd', []);
    if (i % 3 === 0) await page.waitForTimeout(60);
  }
  const landed = Number(await page.locator('.kid-main').getAttribute('data-landed'));
  await opened(page);
  const all = await kept(page);
  expect(all.placed.length).toBeGreaterThanOrEqual(1 + landed);
  expect(all.waiting).toEqual([]);
  expect(wrongs).toEqual([]);
}, 150_000);

test('a finger that stays presses once, and lifting it presses nothing', async () => {
  const held = await launchPhone({ geolocation: here });
  const page = await inChildsHands(held);
  const cdp = await held.newCDPSession(page);
  const box = await page.getByTestId('kid-here').boundingBox();
  const finger = { x: (box?.x ?? 0) + 150, y: (box?.y ?? 0) + 100 };
  await touch(cdp, 'touchStart', [finger]);
  await page.getByTestId('face-good').waitFor();
  await page.waitForTimeout(1_200);
  await touch(cdp, 'touchEnd', []);
  await page.waitForTimeout(400);
  expect(await page.locator('.kid-main').getAttribute('data-screen')).toBe('face');
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
}, 120_000);

test('where the location is refused a find lands all the same, and gets its place once there is one', async () => {
  const held = await launchPhone();
  const page = await inChildsHands(held);
  await find(page, 'good', 'lovely');
  await page.getByTestId('kid-landed').waitFor();
  expect(await kept(page)).toEqual({ placed: [], waiting: ['lovely'] });
  await opened(page);
  expect(await kept(page), 'after a reload it waits still').toEqual({
    placed: [],
    waiting: ['lovely'],
  });

  await held.grantPermissions(['geolocation']);
  await held.setGeolocation(here);
  await opened(page);
  await expect.poll(() => kept(page)).toEqual({ placed: ['lovely'], waiting: [] });
  expect(wrongs).toEqual([]);
}, 120_000);

test('what landed is there after the phone ended the browser at that very moment', async () => {
  const profileDir = newProfile();
  const page = await inChildsHands(await launchPhone({ profileDir, geolocation: here }));
  await find(page, 'fair', 'busy');
  await page.getByTestId('kid-landed').waitFor();
  await killBrowser(profileDir);
  phone = await launchPhone({ profileDir, geolocation: here });
  const after = await phone.newPage();
  // Not a page of the app: that may lead on to the child by itself.
  await after.goto(`${server.url}/icons/icon.svg`);
  await lock(after);
  await opened(after);
  await expect.poll(() => placed(after)).toEqual(['busy']);
}, 150_000);

test('a phone without room stays calm: nothing lands that is not kept, and it lands once there is room', async () => {
  const held = await launchPhone({ geolocation: here });
  await canBeFull(held);
  const page = await inChildsHands(held);
  await page.evaluate('isFull = true');
  await find(page, 'good', 'run');
  await page.getByTestId('kid-refused').waitFor();
  expect(await page.getByTestId('kid-landed').count()).toBe(0);
  await press(page, 'kid-again');
  await page.waitForTimeout(300);
  expect(await page.getByTestId('kid-refused').isVisible()).toBe(true);
  expect(await placed(page)).toEqual([]);
  await page.evaluate('isFull = false');
  await press(page, 'kid-again');
  await page.getByTestId('kid-landed').waitFor();
  await page.waitForTimeout(5_000);
  // Once, also after it was tried again by itself.
  await expect.poll(() => placed(page)).toEqual(['run']);
  expect(wrongs).toEqual([]);
}, 120_000);

test('with a switch or a keyboard a child can do all of it, in the order of what it sees', async () => {
  const page = await inChildsHands(await launchPhone({ geolocation: here }));
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
  const walkTo = async (testid: string) => {
    const passed: string[] = [];
    while ((await focused()) !== testid) {
      if (passed.length > 25) throw new Error(`not among ${passed.join()}`);
      await page.keyboard.press('Tab');
      passed.push((await focused()) ?? '');
    }
    return passed;
  };
  expect(await walkTo('kid-here')).toEqual([
    'padlock',
    'kid-hand',
    'kid-sound',
    'kid-around',
    'kid-here',
  ]);
  const ring = await page
    .getByTestId('kid-here')
    .evaluate((one) => getComputedStyle(one).outlineWidth);
  expect(Number.parseFloat(ring)).toBeGreaterThanOrEqual(3);
  await page.keyboard.press('Enter');
  await page.getByTestId('face-good').waitFor();
  await expect.poll(focused, { message: 'the focus comes along' }).toBe('kid-back');
  await walkTo('face-unsure');
  await page.keyboard.press('Space');
  await page.getByTestId('why-scary').waitFor();
  await expect.poll(focused).toBe('kid-back');
  await walkTo('why-dark');
  await page.keyboard.press('Enter');
  await page.getByTestId('kid-landed').waitFor();
  await expect.poll(focused).toBe('make-photo');
  await expect.poll(() => placed(page)).toEqual(['dark']);
}, 120_000);

test('without a Dutch voice on the device a tone answers every press, and silence is kept', async () => {
  const held = await launchPhone({ geolocation: here });
  await hasNoVoice(held);
  const page = await inChildsHands(held);
  const tones = () => page.evaluate('tones') as Promise<number>;
  await press(page, 'kid-around');
  await expect.poll(tones).toBeGreaterThan(0);
  await press(page, 'kid-sound');
  await expect.poll(() => remembered(page, 'isSilent')).toBe(true);
  await opened(page);
  expect(await page.getByTestId('kid-sound').getAttribute('aria-pressed')).toBe('false');
  await press(page, 'kid-here');
  await page.getByTestId('face-good').waitFor();
  expect(await tones()).toBe(0);
}, 120_000);

test('for a left hand the large things change sides, and stay there', async () => {
  const page = await inChildsHands(await launchPhone({ geolocation: here }));
  await page.setViewportSize({ width: 844, height: 390 });
  const isLeft = async () => {
    const [large, around] = await Promise.all(
      ['kid-here', 'kid-around'].map((testid) => page.getByTestId(testid).boundingBox()),
    );
    return (large?.x ?? 0) < (around?.x ?? 0);
  };
  expect(await isLeft()).toBe(false);
  await press(page, 'kid-hand');
  await expect.poll(isLeft).toBe(true);
  await expect.poll(() => remembered(page, 'isLeftHanded')).toBe(true);
  await opened(page);
  expect(await isLeft()).toBe(true);
}, 120_000);

test('who wants no motion sees the sticker lie still', async () => {
  const page = await inChildsHands(await launchPhone({ geolocation: here }));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await find(page, 'good', 'green');
  await page.getByTestId('kid-landed').waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
}, 120_000);

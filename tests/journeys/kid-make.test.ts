import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readJpeg } from '../../web/photos/jpeg-parts.ts';
import { type LaunchOptions, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { filmOf, forgetFilms } from './film.ts';
import { draw, fill, on, press, refused, strokes, things, watch } from './kid-making.ts';
import { startServer, type TestServer } from './server.ts';
import { unlock } from './unlock.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  forgetFilms();
  await server?.stop();
});

const phones: BrowserContext[] = [];
afterEach(() => Promise.all(phones.splice(0).map((one) => one.close().catch(() => undefined))));

type Kid = { page: Page; walk: string; sent: { url: string; body: string }[] };

async function phone(options: LaunchOptions): Promise<BrowserContext> {
  const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
  const opened = await launchPhone({ geolocation, ...options });
  phones.push(opened);
  await opened.addInitScript(watch);
  return opened;
}

/** A grown-up gave the phone to a child, and the child's first find has landed. */
async function kidWithFind(options: LaunchOptions = {}): Promise<Kid> {
  const own = await phone(options);
  const sent: Kid['sent'] = [];
  own.on('request', (request) => {
    const body = request.postDataBuffer();
    const isPacked = request.headers()['content-encoding'] === 'gzip';
    const text = body ? (isPacked ? gunzipSync(body) : body).toString('latin1') : '';
    sent.push({ url: request.url(), body: text });
  });
  const page = await field.startWalk(own, server.url, 'Kim');
  const walk = page.url();
  await field.allIn(page);
  await field.readyForOffline(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByTestId('give').click();
  await page.getByTestId('give-fox').click();
  await page.waitForURL(/\/kind$/);
  await press(page, 'kid-here');
  await press(page, 'face-bad');
  await press(page, 'why-dirty');
  await page.getByTestId('kid-landed').waitFor();
  return { page, walk, sent };
}

/** The phone goes back to the grown-up, and everything that is to be sent is in. */
async function handBack({ page, walk, sent }: Kid): Promise<string> {
  await unlock(page);
  await page.goto(walk);
  await field.allIn(page);
  const all = sent.map(({ url, body }) => `${url} ${body}`).join('\n');
  expect(all).toContain('observation.create');
  expect(all).toContain('"childWhy":"dirty"');
  return all;
}

test('a photo is kept on the phone and nothing of it is sent, and the camera is off', async () => {
  const kid = await kidWithFind({ camera: { film: filmOf(null) } });
  const { page } = kid;
  await press(page, 'make-photo');
  await page.locator('[data-testid="camera"][data-live="true"]').waitFor();
  await page.getByTestId('no-faces').getByText('geen gezichten').waitFor();
  expect(await on(page)).toBe(1);
  // Put away and taken out again.
  const hide = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  await hide(true);
  await expect.poll(() => on(page)).toBe(0);
  await hide(false);
  await page.locator('[data-testid="camera"][data-live="true"]').waitFor();

  await press(page, 'shutter');
  await page.getByTestId('photo-taken').getByRole('img').waitFor();
  await expect.poll(() => on(page)).toBe(0);
  await press(page, 'photo-again');
  await page.locator('[data-testid="camera"][data-live="true"]').waitFor();
  expect(await things(page)).toEqual([]);
  await press(page, 'shutter');
  await press(page, 'photo-keep');
  await page.getByTestId('kid-landed').waitFor();

  const [photo, ...others] = await things(page);
  expect(others).toEqual([]);
  expect(photo).toMatchObject({ what: 'photo', type: 'image/jpeg' });
  const { size, segments } = readJpeg(photo?.bytes ?? Buffer.alloc(0));
  expect(Math.max(size?.width ?? 0, size?.height ?? 0)).toBeLessThanOrEqual(1_600);
  // Of what a camera writes beside the picture, nothing: browsers say how colours are meant, and no more.
  const written = segments.map(({ marker }) => marker).filter((one) => one >= 0xe0 && one <= 0xef);
  expect([0xe0, 0xe2]).toEqual(expect.arrayContaining(written));
  expect(photo?.bytes.toString('latin1')).not.toMatch(/Exif|xmp|Photoshop/i);
  const all = await handBack(kid);
  expect(all).not.toContain('attachment');
}, 120_000);

test.each([
  ['camera is refused', 'make-photo', { camera: 'refused' }],
  ['camera is missing', 'make-photo', {}],
  ['microphone is refused', 'make-voice', { camera: 'refused' }],
  ['microphone is missing', 'make-voice', {}],
] as const)(
  'where the %s, paper and crayons are there without a word',
  async (_what, maker, options) => {
    const { page } = await kidWithFind(options);
    await press(page, maker);
    if (maker === 'make-voice') await press(page, 'voice-start');
    await page.getByTestId('pad').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    await draw(page, [0.2, 0.2], [0.8, 0.8]);
    await press(page, 'done');
    await page.getByTestId('kid-landed').waitFor();
    expect(await things(page)).toMatchObject([{ what: 'drawing', strokes: 1 }]);
  },
  90_000,
);

test('a drawing outlives the page that it was made on, and goes on where it was', async () => {
  const first = await kidWithFind();
  await press(first.page, 'make-drawing');
  await draw(first.page, [0.2, 0.2], [0.8, 0.2], [0.8, 0.8], [0.2, 0.8], [0.2, 0.2]);
  await press(first.page, 'crayon-blue');
  await press(first.page, 'tool-fill');
  await draw(first.page, [0.5, 0.5]);
  // Never done: the phone needs its memory, or the battery is empty.
  await expect.poll(async () => (await things(first.page))[0]?.strokes).toBe(2);
  const own = first.page.context();
  const page = await own.newPage();
  const gone = first.page.waitForEvent('crash');
  void (await own.newCDPSession(first.page)).send('Page.crash').catch(() => undefined);
  await gone;

  await page.goto(`${server.url}/kind`);
  await press(page, 'kid-finds');
  await press(page, 'kid-find');
  await press(page, 'kid-one-draw');
  await page.getByTestId('paper').waitFor();
  expect(await strokes(page)).toBe(2);
  const middle = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-testid="paper"] canvas');
      return [...(canvas?.getContext('2d')?.getImageData(512, 512, 1, 1).data ?? [])];
    });
  // It is painted a moment after its paper is there.
  await expect.poll(middle).toEqual([0x3f, 0x8f, 0xdc, 255]);
  await press(page, 'undo');
  expect(await middle()).toEqual([0xfb, 0xf6, 0xea, 255]);
  await press(page, 'done');
  await expect.poll(async () => (await things(page))[0]?.strokes).toBe(1);
  const [drawing, ...others] = await things(page);
  expect(others).toEqual([]);
  expect(drawing?.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(drawing?.bytes.readUInt32BE(16)).toBe(1_024);
}, 120_000);

test('a voice is heard on the phone and never leaves it, and it ends at twenty seconds', async () => {
  const kid = await kidWithFind({ camera: { film: filmOf(null) } });
  const { page } = kid;
  await page.clock.install();
  await press(page, 'make-voice');
  await press(page, 'voice-start');
  const voice = page.getByTestId('voice');
  const is = (state: string) => expect.poll(() => voice.getAttribute('data-state')).toBe(state);
  await is('talking');
  expect(await on(page)).toBe(1);
  // The rings move with what is heard: until then there is nothing to keep.
  const loud = () =>
    page
      .locator('.voice-ring')
      .evaluate((ring) => Number(getComputedStyle(ring).getPropertyValue('--loud')));
  await expect.poll(loud).toBeGreaterThan(0);
  await page.clock.fastForward(15_000);
  await is('talking');
  await page.clock.fastForward(5_000);
  await is('said');
  expect(await on(page)).toBe(0);
  // What was said takes less than a second to hear.
  const heard = page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = () => {
          if (document.querySelector('[data-playing="true"]')) done();
        };
        new MutationObserver(look).observe(document.body, {
          attributes: true,
          childList: true,
          subtree: true,
        });
      }),
  );
  await press(page, 'voice-listen');
  await heard;
  await press(page, 'voice-keep');
  await page.getByTestId('kid-landed').waitFor();
  const [said] = await things(page);
  expect(said?.what).toBe('voice');
  expect(said?.type).toContain('audio/');
  const bytes = said?.bytes.toString('latin1') ?? '';
  expect(bytes.length).toBeGreaterThan(200);

  const all = await handBack(kid);
  expect(all).not.toMatch(/attachment|audio\//);
  const middle = bytes.slice(bytes.length / 2, bytes.length / 2 + 24);
  expect(all).not.toContain(middle);
}, 120_000);

test('without room the drawing stays on the screen, the finds are untouched, and it is kept once there is room', async () => {
  const { page } = await kidWithFind();
  await press(page, 'make-drawing');
  await fill(page, true);
  await draw(page, [0.2, 0.2], [0.8, 0.8]);
  await press(page, 'done');
  await page.getByTestId('full-box').waitFor();
  expect(await strokes(page)).toBe(1);
  expect(await page.getByRole('dialog').count()).toBe(0);
  const before = await refused(page);
  await press(page, 'try-again');
  await expect.poll(() => refused(page)).toBeGreaterThan(before);
  await page.getByTestId('full-box').waitFor();
  expect(await things(page)).toEqual([]);
  // Drawing on is possible too, and then there is room after all.
  await draw(page, [0.2, 0.2], [0.8, 0.2]);
  await page.getByTestId('full-box').waitFor({ state: 'hidden' });
  await fill(page, false);
  await press(page, 'done');
  await page.getByTestId('kid-landed').waitFor();
  expect(await things(page)).toMatchObject([{ what: 'drawing', strokes: 2 }]);
  await press(page, 'kid-done');
  await press(page, 'kid-finds');
  await expect.poll(() => page.getByTestId('kid-find').count()).toBe(1);
}, 90_000);

test('a switch is enough to draw: from place to place, a sticker, and done', async () => {
  const { page } = await kidWithFind();
  await press(page, 'make-drawing');
  await page.getByTestId('paper').waitFor();
  /** As a scanning switch does: on until it is there. */
  const switchTo = async (name: string) => {
    for (let step = 0; step < 60; step += 1) {
      const at = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      if (at === name) return page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    throw new Error(`a switch does not reach ${name}`);
  };
  await switchTo('blauw');
  await switchTo('links boven');
  await switchTo('rechts onder');
  expect(await strokes(page)).toBe(2);
  await switchTo('plak');
  await switchTo('hart');
  await switchTo('midden');
  expect(await strokes(page)).toBe(3);
  await switchTo('oeps');
  expect(await strokes(page)).toBe(2);
  await switchTo('klaar');
  await page.getByTestId('kid-landed').waitFor();
  expect(await things(page)).toMatchObject([{ what: 'drawing', strokes: 2 }]);
}, 90_000);

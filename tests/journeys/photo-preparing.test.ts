import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { emptyPng, heic, pdf, png, svg, withExif } from '../fixtures/camera-files.ts';
import { launchPhone } from './browser.ts';
import { type BuiltPage, buildPage } from './built-page.ts';
import type { PhotoPage, Shown } from './photo-page.ts';

let built: BuiltPage;
let phone: BrowserContext;
let page: Page;
beforeAll(async () => {
  built = await buildPage('tests/journeys/photo-page.ts');
  phone = await launchPhone();
});
afterAll(async () => {
  await phone?.close();
  built?.stop();
});
beforeEach(async () => {
  await page?.close();
  page = await phone.newPage();
  await page.goto(built.url);
});

type WithPhotos = { photos: PhotoPage };
type Ready = Exclude<Shown, { refused: string }>;

const prepare = (bytes: Uint8Array) =>
  page.evaluate(
    (address) => (window as unknown as WithPhotos).photos.prepare(address),
    built.put('picture', bytes),
  );
const colourAt = (jpeg: string, x: number, y: number) =>
  page.evaluate((at) => (window as unknown as WithPhotos).photos.colourAt(at.jpeg, at.x, at.y), {
    jpeg,
    x,
    y,
  });
const sizeOf = (jpeg: string) =>
  page.evaluate((one) => (window as unknown as WithPhotos).photos.sizeOf(one), jpeg);
async function drawing(width: number, height: number, noise = 8): Promise<Uint8Array> {
  const jpeg = await page.evaluate(
    (of) => (window as unknown as WithPhotos).photos.draw(of.width, of.height, of.noise),
    { width, height, noise },
  );
  return Buffer.from(jpeg, 'base64');
}
function ready(outcome: Shown): Ready {
  if ('refused' in outcome) throw new Error(`Refused as ${outcome.refused}`);
  return outcome;
}
const bytesOf = (jpeg: string) => Buffer.from(jpeg, 'base64');
const isRed = ([red = 0, green = 0, blue = 0]: number[]) => red > 200 && green < 80 && blue < 80;

test('makes a photo of twelve megapixels small enough to send', async () => {
  const camera = await drawing(4000, 3000);
  const made = ready(await prepare(camera));
  expect(made).toMatchObject({ width: 1600, height: 1200, isStillMine: true });
  expect(await sizeOf(made.full)).toEqual({ width: 1600, height: 1200 });
  expect(await sizeOf(made.small)).toEqual({ width: 320, height: 240 });
  expect(bytesOf(made.full).length).toBeLessThan(camera.length);
  expect(bytesOf(made.full).subarray(0, 2).toString('hex')).toBe('ffd8');
  expect(isRed(await colourAt(made.full, 0.1, 0.1))).toBe(true);
  expect(isRed(await colourAt(made.small, 0.1, 0.1))).toBe(true);
});

test('makes a thumbnail of at most 20 kB, however restless the photo', async () => {
  const made = ready(await prepare(await drawing(1600, 1600, 127)));
  expect(bytesOf(made.small).length).toBeLessThanOrEqual(20_000);
});

test('leaves a small photo as large as it was', async () => {
  const made = ready(await prepare(await drawing(300, 200)));
  expect(made).toMatchObject({ width: 300, height: 200 });
  expect(await sizeOf(made.small)).toEqual({ width: 300, height: 200 });
});

/** Where the corner that was stored first must be seen. */
test.each([
  [1, 0.1, 0.1, 1600, 1200],
  [3, 0.9, 0.9, 1600, 1200],
  [6, 0.9, 0.1, 1200, 1600],
  [8, 0.1, 0.9, 1200, 1600],
  [5, 0.1, 0.1, 1200, 1600],
])(
  'puts a photo upright that was taken as %i, and forgets where that was',
  async (orientation, x, y, width, height) => {
    const told = withExif(await drawing(2000, 1500), orientation);
    expect(Buffer.from(told).toString('latin1')).toContain('Lindestraat');
    const made = ready(await prepare(told));
    expect(made).toMatchObject({ width, height });
    expect(await sizeOf(made.full)).toEqual({ width, height });
    for (const jpeg of [made.full, made.small]) {
      expect(isRed(await colourAt(jpeg, x, y))).toBe(true);
      expect(isRed(await colourAt(jpeg, 1 - x, 1 - y))).toBe(false);
      expect(bytesOf(jpeg).toString('latin1')).not.toMatch(/Exif|Lindestraat|Photoshop|http:/);
    }
  },
);

test('reads other kinds of pictures too, and puts white behind glass', async () => {
  const kinds = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 300 });
    const context = canvas.getContext('2d');
    if (context) context.fillStyle = '#f00';
    context?.fillRect(0, 0, 100, 75);
    return ['image/png', 'image/webp'].map((type) => canvas.toDataURL(type).split(',')[1] ?? '');
  });
  for (const kind of kinds) {
    const made = ready(await prepare(bytesOf(kind)));
    expect(made).toMatchObject({ width: 400, height: 300 });
    expect(isRed(await colourAt(made.full, 0.1, 0.1))).toBe(true);
    expect(Math.min(...(await colourAt(made.full, 0.9, 0.9)))).toBeGreaterThan(250);
  }
});

test('ends with a photo or a refusal at a hundred megapixels, and works on', async () => {
  const outcome = await prepare(png(10_000, 10_000, [[5_000, 5_000]]));
  if ('refused' in outcome) expect(outcome.refused).toBe('too_many_pixels');
  else expect(outcome).toMatchObject({ width: 1600, height: 1600 });
  expect(ready(await prepare(await drawing(300, 200))).width).toBe(300);
});

test('takes a photo of one colour for what it is', async () => {
  expect(ready(await prepare(png(640, 480)))).toMatchObject({ width: 640, height: 480 });
});

test.each([
  ['empty', 'a file without a byte', new Uint8Array()],
  ['not_a_picture', 'a PDF that is called .jpg', pdf],
  ['not_a_picture', 'a drawing with a script in it', svg],
  ['heic', 'a HEIC on a device that cannot read it', heic()],
  ['too_many_pixels', 'four hundred megapixels', emptyPng(20_000, 20_000)],
  ['broken', 'a picture without pixels', emptyPng(640, 480)],
])('refuses as %s: %s', async (problem, _, bytes) => {
  expect(await prepare(bytes)).toEqual({ refused: problem });
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
});

test('refuses a photo that was cut off, at every cut', async () => {
  const whole = await drawing(640, 480);
  for (const part of [0.2, 0.5, 0.9, 0.999]) {
    const cut = whole.subarray(0, Math.floor(whole.length * part));
    expect(await prepare(cut), `${part}`).toEqual({ refused: 'broken' });
  }
});

const prepareWith = (scripts: string[], pictures: string[]) =>
  page.evaluate(
    (of) => (window as unknown as WithPhotos).photos.prepareWith(of.scripts, of.pictures),
    { scripts, pictures },
  );
const script = (name: string, code: string) => built.put(`${name}.js`, Buffer.from(code));

test('gives up on a worker that falls silent or over, and takes a new one for the next', async () => {
  const picture = built.put('picture', await drawing(64, 48));
  const silent = script('silent', 'postMessage("alive")');
  const falling = script('falling', 'postMessage("alive"); onmessage = () => { throw 0 }');
  const working = script('working', 'onmessage = () => postMessage({ refused: "empty" })');
  const workers = [silent, falling, working];
  expect(await prepareWith(workers, [picture, picture, picture, picture])).toEqual(
    ['broken', 'broken', 'empty', 'empty'].map((refused) => ({ refused })),
  );
});

test('works on the page itself where there is no worker to be had', async () => {
  const camera = withExif(await drawing(2000, 1500), 6);
  const [lost] = await prepareWith(['/gone.js'], [built.put('picture', camera)]);
  expect(lost).toMatchObject({ width: 1200, height: 1600 });
  await page.evaluate(() => Reflect.deleteProperty(window, 'Worker'));
  expect(ready(await prepare(camera))).toMatchObject({ width: 1200, height: 1600 });
});

/** What Safari does, done to this browser: a canvas that is black, or a PNG where a JPEG was asked. */
test.each(['black', 'png'] as const)(
  'keeps the photo as it came, without its secrets, where the canvas makes it %s',
  async (fault) => {
    const camera = withExif(await drawing(2000, 1500), 1);
    await page.evaluate((kind) => {
      Reflect.deleteProperty(window, 'Worker');
      const { toBlob } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.toBlob = function (done, type, quality) {
        if (this.width <= 320) return toBlob.call(this, done, type, quality);
        if (kind === 'black') this.getContext('2d')?.fillRect(0, 0, this.width, this.height);
        toBlob.call(this, done, kind === 'png' ? 'image/png' : type, quality);
      };
      const { fillRect } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillRect = function (...area) {
        if (this.canvas.width > 320) this.fillStyle = '#000';
        fillRect.apply(this, area);
      };
    }, fault);
    const made = ready(await prepare(camera));
    expect(made).toMatchObject({ width: 2000, height: 1500 });
    expect(isRed(await colourAt(made.full, 0.1, 0.1))).toBe(true);
    expect(isRed(await colourAt(made.small, 0.1, 0.1))).toBe(true);
    expect(bytesOf(made.full).toString('latin1')).not.toMatch(/Exif|Lindestraat|Photoshop|http:/);
  },
);

// Draws the demo's photos anew into api/demo/scenes/: node tests/tools/draw-scenes/draw.ts [name ...]
// The same drawing gives the same bytes as long as the Chromium is the same.
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../journeys/browser.ts';
import { top } from '../run.ts';
import { HEIGHT, WIDTH } from './pen.ts';
import { drawn } from './scene.ts';
import { scenes } from './scenes.ts';

const folder = `${top}api/demo/scenes/`;
const sizes = [
  { suffix: '', width: WIDTH, height: HEIGHT, limit: 55_000 },
  { suffix: '-small', width: 320, height: 240, limit: 14_000 },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
const page = await browser.newPage();
const wanted = process.argv.slice(2);
for (const scene of scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  for (const { suffix, width, height, limit } of sizes) {
    const jpeg = await page.evaluate(toJpeg, { svg: drawn(scene), width, height, limit });
    const bytes = Buffer.from(jpeg, 'base64');
    writeFileSync(`${folder}${scene.name}${suffix}.jpg`, bytes);
    console.log(`${scene.name}${suffix}: ${bytes.length} bytes`);
  }
}
await browser.close();

/** Runs in the page. @returns base64 of the best JPEG within `limit` bytes. */
async function toJpeg(asked: { svg: string; width: number; height: number; limit: number }) {
  const { svg, width, height, limit } = asked;
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  for (let quality = 0.86; quality > 0.1; quality -= 0.04) {
    const url = canvas.toDataURL('image/jpeg', quality);
    const base64 = url.slice(url.indexOf(',') + 1);
    if (base64.length * 0.75 <= limit) return base64;
  }
  throw new Error(`The picture does not fit in ${limit} bytes`);
}

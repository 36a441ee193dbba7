import type { Page } from 'playwright-core';

/** How long each frame took, in ms, while the map went closer and away, and while it was dragged. */
export type Frames = { zoom: number[]; pan: number[] };

const LEVELS = 3;
/** Longer than the map's own animation. */
const BETWEEN_MS = 400;
const STRETCHES = 6;
const STEPS = 40;
const STEP_PX = 6;
const STEP_MS = 16;

/** The same hand on each map: the wheel in and out, and from two levels closer drags there and back. */
export async function zoomAndDrag(page: Page): Promise<Frames> {
  const box = await page.locator('.leaflet-container').first().boundingBox();
  if (!box) throw new Error('No map on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.evaluate(() => window.frameCount.start());
  for (const way of [-1, 1]) for (let i = 0; i < LEVELS; i++) await turn(page, way);
  const zoom = await page.evaluate(() => window.frameCount.stop());
  for (let i = 0; i < 2; i++) await turn(page, -1);
  await page.evaluate(() => window.frameCount.start());
  for (let i = 0; i < STRETCHES; i++) await drag(page, { x, y }, i % 2 ? 1 : -1);
  const pan = await page.evaluate(() => window.frameCount.stop());
  return { zoom, pan };
}

async function turn(page: Page, way: number): Promise<void> {
  await page.mouse.wheel(0, way * 120);
  await page.waitForTimeout(BETWEEN_MS);
}

async function drag(page: Page, from: { x: number; y: number }, way: number): Promise<void> {
  const start = from.x - (way * STEPS * STEP_PX) / 2;
  await page.mouse.move(start, from.y);
  await page.mouse.down();
  for (let i = 1; i <= STEPS; i++) {
    await page.mouse.move(start + way * i * STEP_PX, from.y);
    await page.waitForTimeout(STEP_MS);
  }
  await page.mouse.up();
  await page.waitForTimeout(BETWEEN_MS);
}

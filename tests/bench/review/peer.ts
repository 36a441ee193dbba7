import type { BrowserContext } from 'playwright-core';
import { openedAt, slowProcessor } from './desk.ts';
import { type Frames, zoomAndDrag } from './hands.ts';
import { type Memory, memoryOf } from './memory.ts';
import { countFrames } from './watch.ts';

export type PeerTimes = { opened: number; filters: number[]; frames: Frames; memory: Memory };

/** One round with the peer's page: all points on the map, one category of them, and moved. */
export async function measurePeer(
  browser: BrowserContext,
  url: string,
  profileDir: string,
): Promise<PeerTimes> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.addInitScript(countFrames);
  await slowProcessor(page);
  const opened = await openedAt(page, url);
  const filters: number[] = [];
  for (const category of ['litter', 'unsafe']) {
    filters.push(await page.evaluate((one) => window.keepOnly(one), category));
    await page.evaluate(() => window.keepOnly(null));
  }
  const frames = await zoomAndDrag(page);
  const memory = await memoryOf(page, profileDir);
  await page.close();
  return { opened, filters, frames, memory };
}

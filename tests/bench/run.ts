// npm run bench [-- save | many | slow]: our goals for speed as ratios within this one run. It never fails a build.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchDesk } from '../journeys/browser.ts';
import { bundlePage } from './bundle.ts';
import { measureMany, measureSave, measureSlow } from './measures.ts';
import { benchDir, installPeers } from './peers.ts';
import { serve } from './serve.ts';
import { type Goal, tableOf } from './table.ts';

const measures: Record<string, (page: Page, url: string) => Promise<Goal[]>> = {
  save: measureSave,
  many: measureMany,
  slow: measureSlow,
};
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(measures);
const unknown = names.find((name) => !measures[name]);
if (unknown)
  throw new Error(`No measure ${unknown}; there are ${Object.keys(measures).join(', ')}`);

mkdirSync(benchDir, { recursive: true });
installPeers();
const folder = mkdtempSync(`${benchDir}run-`);
const server = await serve(folder, await bundlePage());
// A profile on the disk: in a default context IndexedDB lives in memory and costs nothing.
const browser = await launchDesk({ profileDir: `${folder}/profile` });
try {
  const goals: Goal[] = [];
  for (const name of names) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(server.url);
    await page.waitForFunction(() => 'bench' in window);
    goals.push(...((await measures[name]?.(page, server.url)) ?? []));
    await page.close();
  }
  console.log(tableOf(goals));
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

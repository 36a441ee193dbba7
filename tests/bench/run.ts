// npm run bench [-- save | many | slow | photo | day | open | walk | review [--finds 3000]]: our goals for speed as ratios within this one run. It never fails a build.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchDesk } from '../journeys/browser.ts';
import { bundlePage } from './bundle.ts';
import { measureDay, measurePhoto } from './measure-photos.ts';
import { measureMany, measureSave, measureSlow } from './measures.ts';
import { measureOpen } from './open/measure-open.ts';
import { benchDir, installPeers } from './peers.ts';
import { FINDS, measureReview } from './review/measure-review.ts';
import { serve } from './serve.ts';
import { type Goal, tableOf } from './table.ts';
import { measureWalk } from './walk/measure-walk.ts';

/** Those that share a page, a server and the peers. */
const onPage: Record<string, (page: Page, url: string) => Promise<Goal[]>> = {
  save: measureSave,
  many: measureMany,
  slow: measureSlow,
  photo: measurePhoto,
  day: measureDay,
};
/** Those that bring their own. */
const alone: Record<string, () => Promise<Goal[]>> = {
  open: measureOpen,
  walk: measureWalk,
  review: () => measureReview(Number(values.finds)),
};

const known = [...Object.keys(onPage), ...Object.keys(alone)];
const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { finds: { type: 'string', default: `${FINDS}` } },
});
const names = asked.length > 0 ? asked : known;
const unknown = names.find((name) => !known.includes(name));
if (unknown) throw new Error(`No measure ${unknown}; there are ${known.join(', ')}`);

mkdirSync(benchDir, { recursive: true });
const goals = await onPages(names.filter((name) => name in onPage));
for (const name of names) goals.push(...((await alone[name]?.()) ?? []));
console.log(tableOf(goals));

async function onPages(wanted: readonly string[]): Promise<Goal[]> {
  if (wanted.length === 0) return [];
  installPeers();
  const folder = mkdtempSync(`${benchDir}run-`);
  const server = await serve(folder, await bundlePage());
  // A profile on the disk: in a default context IndexedDB lives in memory and costs nothing.
  const browser = await launchDesk({ profileDir: `${folder}/profile` });
  const found: Goal[] = [];
  try {
    for (const name of wanted) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(error));
      await page.goto(server.url);
      await page.waitForFunction(() => 'bench' in window);
      found.push(...((await onPage[name]?.(page, server.url)) ?? []));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

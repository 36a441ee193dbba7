import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { DEMO_CODE } from '../../../api/demo/demo-people.ts';
import { seeded } from '../../../schema/demo/seeded.ts';
import { killBrowser, launchPhone } from '../browser.ts';
import { field } from '../field.ts';
import { place, walker } from './walker.ts';

export type KilledOptions = {
  url: string;
  profileDir: string;
  kills: number;
  seed: number;
  /** Told after each kill how many finds the screen has called saved until now. */
  onKill?: (kill: number, saved: number) => void;
};
/** Ids of finds: all that the screen called saved; and of those, the ones that were not on the phone when it opened again. */
export type KilledOutcome = { saved: string[]; missing: string[] };

const CATEGORIES = ['litter', 'broken', 'lovely', 'unsafe'];

/** Somebody pins, and at a random moment the browser gets a SIGKILL; again and again on one phone. Ends with everything in. */
export async function killed(options: KilledOptions): Promise<KilledOutcome> {
  const { url, profileDir, kills, seed, onKill } = options;
  const next = seeded(seed);
  const saved: string[] = [];
  const missing = new Set<string>();
  /** How long a find takes on this machine: the moment is somewhere in the next two. */
  let pinMs = 1_000;
  const open = () => launchPhone({ profileDir, geolocation: place });
  const first = await open();
  const joined = await field.joinWalk(first, url, DEMO_CODE, 'Kim');
  await field.readyForOffline(joined);
  await field.allIn(joined);
  const walk = joined.url();
  await first.close();

  const look = async (page: Page) => {
    await page.goto(`${walk}/lijst`);
    await page.getByTestId('find-list').locator('li').first().waitFor();
    const there = await page
      .getByTestId('find-list')
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const id of saved) if (!there.some((href) => href.includes(id))) missing.add(id);
  };
  for (let kill = 1; kill <= kills; kill++) {
    const phone = await open();
    const page = await phone.newPage();
    await look(page);
    await page.goto(walk);
    await page.getByRole('button', { name: 'Nieuwe vondst' }).waitFor();
    let dying: Promise<void> | null = null;
    const enough = saved.length + Math.floor(next() * 4);
    for (let isAlive = true; isAlive; ) {
      if (saved.length >= enough)
        dying ??= pause(next() * 2 * pinMs).then(() => killBrowser(profileDir));
      const startedAt = performance.now();
      const category = CATEGORIES[Math.floor(next() * CATEGORIES.length)] ?? 'litter';
      const id = await walker.pin(page, category).catch(() => null);
      if (id) {
        saved.push(id);
        pinMs = performance.now() - startedAt;
      }
      isAlive = id !== null;
    }
    await (dying ?? killBrowser(profileDir));
    await phone.close().catch(() => undefined);
    onKill?.(kill, saved.length);
  }
  const last = await open();
  const page = await last.newPage();
  await look(page);
  await field.allIn(page);
  await last.close();
  return { saved, missing: [...missing] };
}

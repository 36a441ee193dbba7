import { mkdtempSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { DEMO_CODE } from '../../../api/demo/demo-people.ts';
import { startTileServer } from '../../fixtures/tile-server.ts';
import { launchPhone } from '../../journeys/browser.ts';
import { field } from '../../journeys/field.ts';
import { startServer } from '../../journeys/server.ts';
import { run } from '../../tools/run.ts';
import { benchDir } from '../peers.ts';
import { slowProcessor } from '../review/desk.ts';
import { type Frames, zoomAndDrag } from '../review/hands.ts';
import { countFrames } from '../review/watch.ts';
import { atMost, type Goal, round } from '../table.ts';
import { fillWalk } from './fill-walk.ts';

const PEOPLE = 12;
const FINDS = 400;
const REPEATS = 3;
/** The slowest of a hundred frames but five. */
const GOAL_MS = 33;
/** Longer than the map's own animation. */
const BETWEEN_MS = 600;
const where = { latitude: 52.08415, longitude: 5.0707, accuracy: 6 };

/** Under the pins: the pictures of a map service, as an organisation has it, or the drawn quarter of the demo. */
type Ground = 'map service' | 'drawn map';

/** A walk with many people and finds, panned and zoomed on a phone with a quarter of the processor. */
export async function measureWalk(): Promise<Goal[]> {
  if ((await run('vite', ['build', '--logLevel', 'warn'], 'hidden')) !== 0)
    throw new Error('The app cannot be built');
  const service = await startTileServer();
  try {
    return [
      ...(await measureOn('map service', service.mapSources)),
      ...(await measureOn('drawn map', '')),
    ];
  } finally {
    await service.stop();
  }
}

async function measureOn(ground: Ground, mapSources: string): Promise<Goal[]> {
  const server = await startServer({ mapSources });
  const folder = mkdtempSync(`${benchDir}walk-`);
  const phone = await launchPhone({ profileDir: `${folder}/profile`, geolocation: where });
  try {
    await fillWalk(server.url, PEOPLE, FINDS);
    await phone.addInitScript(countFrames);
    const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Sam');
    await allKnown(page);
    await slowProcessor(page);
    const rounds: Frames[] = [];
    // The first round warms up the machine and is not counted.
    for (let i = 0; i <= REPEATS; i++) {
      const frames = await zoomAndDrag(page);
      if (i > 0) rounds.push(frames);
      // From where it began.
      for (let back = 0; back < 2; back++) {
        await page.mouse.wheel(0, 120);
        await page.waitForTimeout(BETWEEN_MS);
      }
    }
    return (['zoom', 'pan'] as const).map((way) => goalOf(way, ground, rounds));
  } finally {
    await phone.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The link to the list tells how many finds this phone knows. */
const allKnown = (page: Page) =>
  page.waitForFunction((finds) => {
    const list = document.querySelector('a[href$="/lijst"]')?.textContent ?? '';
    return Number(/\d+/.exec(list)?.[0] ?? 0) >= finds;
  }, FINDS);

function goalOf(way: keyof Frames, ground: Ground, rounds: readonly Frames[]): Goal {
  const frames = rounds.flatMap((one) => one[way]).sort((one, other) => one - other);
  const p95 = frames[Math.floor(frames.length * 0.95)] ?? Number.NaN;
  return atMost(
    `walk of ${PEOPLE} people and ${FINDS} finds on a ${ground}, a frame while ${way === 'zoom' ? 'zooming' : 'dragging'}, 95 of 100, against ${GOAL_MS} ms`,
    // Frames come in steps of 16.7 ms: two of them are 33.3, and what is meant.
    Math.floor(p95) / GOAL_MS,
    1,
    ' ×',
    `${round(p95)} ms, middle ${round(frames[frames.length >> 1] ?? Number.NaN)} ms, longest ${round(frames.at(-1) ?? Number.NaN)} ms, ${frames.length} frames`,
  );
}

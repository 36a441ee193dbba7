import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { launchPhone } from '../../journeys/browser.ts';
import { field } from '../../journeys/field.ts';
import { measuredSizes } from '../../tools/check-sizes.ts';
import { run, top } from '../../tools/run.ts';
import { benchDir } from '../peers.ts';
import { throttle } from '../slow-link.ts';
import { atMost, type Goal, round } from '../table.ts';
import { median } from '../timing.ts';
import { buildFloor } from './build-floor.ts';

const REPEATS = 5;
const PINS = 6;
const where = { latitude: 52.08415, longitude: 5.0707, accuracy: 6 };

/** Milliseconds from the start of the navigation: first paint, and pins and plus on the screen. */
type Opened = { painted: number; usable: number };
type Way = 'cold' | 'warm' | 'offline';
type App = { name: 'ours' | 'floor'; origin: string; url: string };

/** How the walk opens for the first time, from its service worker, and without a network, against the floor's app. */
export async function measureOpen(): Promise<Goal[]> {
  if ((await run('vite', ['build', '--logLevel', 'warn'], 'hidden')) !== 0)
    throw new Error('The app cannot be built');
  const floorDir = await buildFloor();
  const folder = mkdtempSync(`${benchDir}open-`);
  const { origins, stop } = await serve(floorDir, folder);
  const phone = await launchPhone({ profileDir: `${folder}/profile`, geolocation: where });
  try {
    await phone.addInitScript(watchForUse);
    const ours: App = { name: 'ours', origin: origins[0], url: await aWalk(phone, origins[0]) };
    const floor: App = { name: 'floor', origin: origins[1], url: origins[1] };
    const times: Record<App['name'], Record<Way, Opened[]>> = {
      ours: { cold: [], warm: [], offline: [] },
      floor: { cold: [], warm: [], offline: [] },
    };
    // The first round warms up the machine and is not counted.
    for (let i = 0; i <= REPEATS; i++) {
      for (const app of i % 2 ? [ours, floor] : [floor, ours]) {
        for (const way of ['cold', 'warm', 'offline'] as const) {
          const opened = await open(phone, app, way);
          if (i > 0) times[app.name][way].push(opened);
        }
      }
    }
    return goals(times, floorBytes(floorDir));
  } finally {
    await phone.close();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A walk of this device with some finds, everything handed in. @returns its address */
export async function aWalk(phone: BrowserContext, origin: string): Promise<string> {
  const page = await field.startWalk(phone, origin, 'Sam');
  for (let i = 0; i < PINS; i++) await field.pin(page, 'litter');
  await field.closePanel(page);
  await field.allIn(page);
  const url = page.url();
  await page.close();
  return url;
}

async function open(phone: BrowserContext, app: App, way: Way): Promise<Opened> {
  const page = await phone.newPage();
  const session = await phone.newCDPSession(page);
  if (way === 'cold') {
    await session.send('Storage.clearDataForOrigin', {
      origin: app.origin,
      storageTypes: 'service_workers,cache_storage',
    });
    await session.send('Network.clearBrowserCache');
  }
  await phone.setOffline(way === 'offline');
  const free = await throttle(page, way === 'offline');
  await page.goto(app.url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.usableAt !== undefined, undefined, { polling: 50 });
  const opened = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    usable: window.usableAt ?? Number.NaN,
  }));
  await free();
  await phone.setOffline(false);
  if (way === 'cold') await untilKept(page);
  await page.close();
  return opened;
}

/** The service worker has everything and serves this page. */
const untilKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

declare global {
  interface Window {
    usableAt?: number;
  }
}

/** Runs in the page before all else: notes when a pin and the plus are on the screen. */
export function watchForUse(): void {
  const isSeen = (selector: string) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && box.top < innerHeight && box.bottom > 0;
  };
  const watch = new MutationObserver(() => {
    if (!isSeen('.leaflet-marker-icon') || !isSeen('.gable, .plus')) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.usableAt = performance.now();
      }),
    );
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}

function goals(
  times: Record<App['name'], Record<Way, Opened[]>>,
  floor: { bytes: number },
): Goal[] {
  const of = (name: App['name'], way: Way, what: keyof Opened) =>
    median(times[name][way].map((one) => one[what]));
  const against = (way: Way, most: number): Goal => {
    const [us, them] = [of('ours', way, 'usable'), of('floor', way, 'usable')];
    const paint = `first paint ${round(of('ours', way, 'painted'))} : ${round(of('floor', way, 'painted'))} ms`;
    return atMost(
      `walk opened ${way}, against the floor`,
      us / them,
      most,
      ' ×',
      `${round(us)} : ${round(them)} ms; ${paint}`,
    );
  };
  const [warm, offline] = [of('ours', 'warm', 'usable'), of('ours', 'offline', 'usable')];
  const bytes = measuredSizes().find(({ part }) => part === 'first')?.bytes ?? Number.NaN;
  const kB = (count: number) => (count / 1000).toFixed(1);
  return [
    atMost(
      'first view, scripts and styles in brotli, against the floor',
      bytes / floor.bytes,
      1.3,
      ' ×',
      `${kB(bytes)} : ${kB(floor.bytes)} kB`,
    ),
    against('cold', 1.3),
    against('warm', 1.3),
    against('offline', 1.3),
    atMost(
      'walk opened offline, against warm',
      offline / warm,
      1.1,
      ' ×',
      `${round(offline)} : ${round(warm)} ms`,
    ),
  ];
}

function floorBytes(folder: string): { bytes: number } {
  const files = readdirSync(`${folder}assets`).filter((name) => /\.(js|css)$/.test(name));
  const sizes = files.map(
    (name) => brotliCompressSync(readFileSync(`${folder}assets/${name}`)).length,
  );
  return { bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** In a process of its own, so that it does not share a core's time with what drives the browser. */
export async function serve(
  floorDir: string,
  folder: string,
): Promise<{ origins: [string, string]; stop(): Promise<void> }> {
  const script = fileURLToPath(new URL('server.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, `${top}dist/client`, floorDir, folder],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const [ports] = (await once(child, 'message')) as [[number, number]];
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  return { origins: [`http://127.0.0.1:${ports[0]}`, `http://127.0.0.1:${ports[1]}`], stop };
}

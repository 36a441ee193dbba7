import type { BrowserContext, Page } from 'playwright-core';
import { type Frames, zoomAndDrag } from './hands.ts';
import { type Memory, memoryOf } from './memory.ts';
import type { Truth } from './truth.ts';
import { type Asked, countFrames, watchScreen } from './watch.ts';

const SEARCHED = ['wespennest', 'viaduct', 'rollator'];
const CHOSEN = ['litter', 'unsafe', 'broken', 'lovely', 'other'];
const PATIENCE_MS = 600_000;
/** For the device to put away what it read, before it is opened again. */
const KEEPING_MS = 5_000;

/** In ms. `known` is when the desk had counted all finds there are, after a cold opening. */
export type DeskTimes = {
  cold: number;
  /** When what was told at home stood there too. */
  told: number;
  known: number;
  warm: number;
  /** All finds on the map, on a device that knows them. */
  whole: number;
  filters: number[];
  searches: number[];
  /** The same on a quarter of the processor. */
  slowed: { filters: number[]; searches: number[] };
  frames: Frames;
  memory: Memory;
  mapSize: { width: number; height: number };
};
export type Desk = { browser: BrowserContext; url: string; truth: Truth; profileDir: string };

/** A team lead, signed in without having opened the desk. */
export async function signIn({ browser, url }: Desk): Promise<void> {
  const answer = await browser.request.post(`${url}/v1/demo/sign-in`, {
    headers: { 'x-loopmee': '1' },
    data: { person: 'lotte' },
  });
  if (!answer.ok()) throw new Error(`Not signed in: ${await answer.text()}`);
}

/** One round: for the first time, again, and then all finds, narrowed, searched and moved. */
export async function measureDesk(desk: Desk): Promise<DeskTimes> {
  const { open, openInStreet, all } = desk.truth;
  await forget(desk);
  const first = await openDesk(desk, '/kaart', { finds: openInStreet, orMore: true });
  const told = await first.page.evaluate((asked) => window.watch.untilShown(asked), {
    finds: open,
  });
  const known = await first.page.evaluate((asked) => window.watch.untilShown(asked), {
    finds: open,
    known: all,
  });
  await first.page.waitForTimeout(KEEPING_MS);
  await first.page.close();
  const second = await openDesk(desk, '/kaart', { finds: open });
  await second.page.close();
  const { page, at: whole } = await openDesk(desk, '/kaart?toon=alles', { finds: all });
  const slowed = await narrowed(page, desk.truth);
  await slowProcessor(page, 1);
  const { filters, searches } = await narrowed(page, desk.truth);
  await slowProcessor(page);
  const frames = await zoomAndDrag(page);
  const memory = await memoryOf(page, desk.profileDir);
  const mapSize = await page.locator('.leaflet-container').boundingBox();
  if (!mapSize) throw new Error('No map on the screen');
  await page.close();
  const opened = { cold: first.at, told, known, warm: second.at, whole };
  return { ...opened, filters, searches, slowed, frames, memory, mapSize };
}

/** Categories chosen and words searched, each from where all is shown. */
async function narrowed(page: Page, truth: Truth): Promise<DeskTimes['slowed']> {
  const chosen = await answersTo(
    page,
    '.desk-views > .desk-seek > select',
    '',
    truth.all,
    CHOSEN,
    (one) => truth.ofCategory(one),
  );
  const searched = await answersTo(
    page,
    '.desk-seek input[type=search]',
    '',
    truth.all,
    SEARCHED,
    (one) => truth.saying(one),
  );
  return { filters: chosen, searches: searched };
}

/** Each value from where all is shown. @returns ms of each answer. */
async function answersTo(
  page: Page,
  field: string,
  nothing: string,
  all: number,
  values: readonly string[],
  findsOf: (value: string) => number,
): Promise<number[]> {
  const answer = (value: string, finds: number) =>
    page.evaluate(([on, set, asked]) => window.watch.answer(on, set, asked), [
      field,
      value,
      { finds },
    ] as [string, string, Asked]);
  const times: number[] = [];
  for (const value of values) {
    times.push(await answer(value, findsOf(value)));
    await answer(nothing, all);
  }
  return times;
}

/** On a quarter of the processor. @returns ms from the navigation until list and map showed it. */
async function openDesk(
  { browser, url }: Desk,
  path: string,
  asked: Asked,
): Promise<{ page: Page; at: number }> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(watchScreen, asked);
  await page.addInitScript(countFrames);
  await slowProcessor(page);
  return { page, at: await openedAt(page, url + path) };
}

export async function slowProcessor(page: Page, times = 4): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

export async function openedAt(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.openedAt !== undefined, undefined, {
    polling: 200,
    timeout: PATIENCE_MS,
  });
  return page.evaluate(() => window.openedAt ?? Number.NaN);
}

/** Everything the browser keeps of this address but who is signed in. */
async function forget({ browser, url }: Desk): Promise<void> {
  const page = await browser.newPage();
  const session = await browser.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: url,
    storageTypes: 'indexeddb,local_storage,service_workers,cache_storage,file_systems',
  });
  await session.send('Network.clearBrowserCache');
  await page.close();
}

import type { Page } from 'playwright-core';

/** What cameras and microphones are on, and a device whose room runs out when somebody says so: how often it had none. */
export function watch(): void {
  let refused = 0;
  const tracks: MediaStreamTrack[] = [];
  const { mediaDevices } = navigator;
  const open = mediaDevices?.getUserMedia.bind(mediaDevices);
  if (open)
    mediaDevices.getUserMedia = async (what) => {
      const stream = await open(what);
      tracks.push(...stream.getTracks());
      return stream;
    };
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
    if (this.name === 'thing' && 'isFull' in window && window.isFull) {
      refused += 1;
      throw new DOMException('no room', 'QuotaExceededError');
    }
    return put.apply(this, given);
  };
  const on = () => tracks.filter((one) => one.readyState === 'live').length;
  Object.assign(window, { on, refused: () => refused });
}

/** How many cameras and microphones are on. */
export const on = (page: Page) => page.evaluate(() => (window as unknown as { on(): number }).on());
/** How often there was no room. */
export const refused = (page: Page) =>
  page.evaluate(() => (window as unknown as { refused(): number }).refused());
/** The device has no room for what a child made, or has it again. */
export const fill = (page: Page, isFull: boolean) =>
  page.evaluate((full) => Object.assign(window, { isFull: full }) && undefined, isFull);

/** What has just come takes no press for a moment. */
export async function press(page: Page, testid: string): Promise<void> {
  await page.locator('[data-testid="kid"][data-settling="false"]').waitFor();
  await page.getByTestId(testid).tap();
}

type Thing = { what: string; type: string; bytes: Buffer; strokes: number };

/** What lies in the child's own database. */
export async function things(page: Page): Promise<Thing[]> {
  const kept = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('kid');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const asked = database.transaction('thing').objectStore('thing').getAll();
    await new Promise((then) => {
      asked.onsuccess = then;
    });
    database.close();
    return asked.result.map(({ what, type, bytes, strokes }) => ({
      what,
      type,
      bytes: Array.from(new Uint8Array(bytes)),
      strokes: strokes?.length ?? 0,
    }));
  });
  return kept.map((one) => ({ ...one, bytes: Buffer.from(one.bytes) }));
}

/** Drags over the paper; places from 0 to 1. */
export async function draw(page: Page, ...places: [x: number, y: number][]): Promise<void> {
  await page.locator('[data-testid="kid"][data-settling="false"]').waitFor();
  const paper = await page.getByTestId('paper').boundingBox();
  if (!paper) throw new Error('there is no paper');
  const [first, ...others] = places.map(
    ([x, y]) => [paper.x + x * paper.width, paper.y + y * paper.height] as const,
  );
  if (!first) return;
  await page.mouse.move(...first);
  await page.mouse.down();
  for (const place of others) await page.mouse.move(...place, { steps: 3 });
  await page.mouse.up();
}

/** How many are on the paper. */
export const strokes = async (page: Page) =>
  Number(await page.getByTestId('paper').getAttribute('data-strokes'));

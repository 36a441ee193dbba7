import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { unlock } from './unlock.ts';

export const press = (page: Page, testid: string) => page.getByTestId(testid).first().tap();
export const homeOf = (page: Page) => page.getByTestId('kid-home').waitFor();

/** From the menu of the walk the phone goes to a child. */
export async function give(page: Page, animal = 'fox'): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByTestId('give').click();
  await page.getByTestId(`give-${animal}`).click();
  await page.waitForURL(/\/kind$/);
  await homeOf(page);
}

/** The grown-up has it back; how the padlock opens is another journey. @returns what made it the child's. */
export async function takeBack(page: Page, walk: string): Promise<string> {
  const lock = await page.evaluate(() => localStorage.getItem('loopmee-kid') ?? '');
  await unlock(page);
  await page.goto(walk);
  await page.getByTestId('sync-line').waitFor();
  return lock;
}

export async function reopen(page: Page): Promise<void> {
  await page.reload();
  await homeOf(page);
}

/** From the first screen and back to it. */
export async function find(page: Page, face: string, why: string): Promise<void> {
  await press(page, 'kid-here');
  await press(page, `face-${face}`);
  await press(page, `why-${why}`);
  await press(page, 'kid-done');
  await homeOf(page);
}

export async function findMany(page: Page, whys: readonly string[]): Promise<void> {
  for (const why of whys) await find(page, 'good', why);
}

/** What this phone itself holds of a child: ids of what was found, oldest first, and how many things were made. */
export const held = (page: Page) =>
  page.evaluate(async () => {
    const rows = (name: string, store: string) =>
      new Promise<Record<string, unknown>[]>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => {
            opening.result.close();
            done(asked.result);
          };
        };
      });
    const work = (await rows('capture', 'mut'))
      .filter(({ sealed }) => !sealed)
      .map(({ body }) => JSON.parse(new TextDecoder().decode(body as ArrayBuffer)));
    return {
      finds: work.filter(({ set }) => set.via === 'kid').map(({ e }) => e as string),
      best: work.flatMap(({ e, set }) =>
        'childBest' in set ? [[e, set.childBest] as [string, number | null]] : [],
      ),
      again: work.flatMap(({ set }) => ('childAgain' in set ? [set.childAgain as string] : [])),
      things: (await rows('kid', 'thing')).length,
    };
  });

/** The ids of what was found, oldest first, once so many have their place: until the phone knows where it is they wait for it. */
export async function foundIds(page: Page, count: number): Promise<string[]> {
  await expect.poll(async () => (await held(page)).finds.length).toBe(count);
  return (await held(page)).finds;
}

/** Puts something in the child's box, as other parts of the app do. */
export const putInBox = (page: Page, store: 'thing' | 'answer', own: object) =>
  page.evaluate(
    async ([store, own]) => {
      const { lane } = JSON.parse(localStorage.getItem('loopmee-kid') ?? '{}');
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open('kid');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => done(opening.result);
      });
      const tx = database.transaction(store, 'readwrite');
      tx.objectStore(store).put({ bytes: new ArrayBuffer(8), ...own, lane });
      await new Promise((done) => {
        tx.oncomplete = done;
      });
      database.close();
    },
    [store, own] as const,
  );

/** A finger that goes from one thing to another, and is lifted there. */
export async function dragTo(page: Page, from: string, to: string): Promise<void> {
  const middle = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not on the screen`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [start, end] = [await middle(from), await middle(to)];
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  await touch('touchStart', start);
  for (let step = 1; step <= 8; step++)
    await touch('touchMove', {
      x: start.x + ((end.x - start.x) * step) / 8,
      y: start.y + ((end.y - start.y) * step) / 8,
    });
  await touch('touchEnd');
  await cdp.detach();
}

import type { Page } from 'playwright-core';
import type { PhotoLog } from './serve-photos.ts';
import { slowDown, street, throttle } from './slow-link.ts';
import { atLeast, atMost, type Goal, round } from './table.ts';
import { median } from './timing.ts';

const SAVES = 60;
const FINDS = 500;
const PHOTOS = 300;
/** Of the walk that is cut off half-way. */
const CUT_PHOTOS = 40;
const CUT_MS = 1_500;

/** A find with a photo of 200 kB that is on the disk, on a quarter of the processor. */
export async function measurePhoto(page: Page): Promise<Goal[]> {
  const free = await throttle(page, true);
  await page.evaluate((count) => window.bench.savePhotos(count), 5);
  const times = await page.evaluate((count) => window.bench.savePhotos(count), SAVES);
  await free();
  const p95 = (values: number[]) =>
    [...values].sort((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ??
    Number.NaN;
  const [bare, store, screen] = [times.bare, times.store, times.screen].map(median);
  const ms = (value = Number.NaN) => `${round(value)} ms`;
  const name = 'pin with a photo of 200 kB';
  return [
    atMost(
      `${name} → durable, 95 of 100`,
      p95(times.store),
      50,
      ' ms',
      `middle ${ms(store)}; bare ${ms(p95(times.bare))}`,
    ),
    atMost(
      `${name} → durable, against the bare strict transaction`,
      (store ?? 0) / (bare ?? 0),
      2,
      ' ×',
      `${ms(store)} : ${ms(bare)}`,
    ),
    atMost(
      `${name} → durable and drawn, as a screen waits for it, 95 of 100`,
      p95(times.screen),
      50,
      ' ms',
      `middle ${ms(screen)}; bare ${ms(p95(times.bare))}`,
    ),
  ];
}

/** A day's walk handed in, and one that is cut off under way. */
export async function measureDay(page: Page, url: string): Promise<Goal[]> {
  const ask = async <T>(path: string, method = 'POST') =>
    (await (await fetch(url + path, { method })).json()) as T;
  await page.evaluate(([finds, photos]) => window.bench.fillDay(finds, photos), [
    FINDS,
    PHOTOS,
  ] as const);
  await ask('/photo-log');
  await ask('/traffic', 'GET');
  const session = await slowDown(page, street);
  const ms = await page.evaluate(() => window.bench.handInDay());
  const { bytesUp } = await ask<{ bytesUp: number }>('/traffic', 'GET');
  const day = await ask<PhotoLog>('/photo-log');
  const least = (bytesUp * 8_000) / street.upBits;

  await page.evaluate(([finds, photos]) => window.bench.fillDay(finds, photos), [
    CUT_PHOTOS,
    CUT_PHOTOS,
  ] as const);
  const handedIn = page.evaluate(() => window.bench.handInDay());
  while ((await ask<PhotoLog>('/photo-log', 'GET')).stored < CUT_PHOTOS / 2)
    await new Promise((done) => setTimeout(done, 50));
  await ask(`/cut/${CUT_MS}`);
  await handedIn;
  await session.detach();
  const cut = await ask<PhotoLog>('/photo-log');
  const resent = Object.values(cut.begun).filter((times) => times > 1).length;
  return [
    atMost(
      `${FINDS} finds and ${PHOTOS} photos, against bytes / uplink`,
      ms / least,
      1.2,
      ' ×',
      `${round(ms / 1000)} : ${round(least / 1000)} s`,
    ),
    atLeast(
      'finds that everybody can read when the first photo begins',
      day.findsAtFirst ?? 0,
      FINDS,
      '',
      `of ${FINDS}`,
    ),
    atMost('photos begun again after a cut', resent, 1, '', `of ${CUT_PHOTOS}`),
  ];
}

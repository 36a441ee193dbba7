import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing is halfway in or out: what is measured after a picture has its size, what fades its contrast. */
export const still = (page: Page) =>
  page.evaluate(async () => {
    for (let pictures = 0; pictures < 2; pictures++)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
  });

/** What the checker finds against WCAG 2.2 AA, as "rule: element". */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  });
}

/** What is too small for a thumb, as "width × height words". A link in a sentence is part of the sentence. */
export const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter(
        (one) =>
          !one.closest(
            '.visually-hidden, .leaflet-control-attribution, .choice, p:not(.row-line) a',
          ),
      )
      .map((one) => ({ words: one.innerText || one.id, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 47.5 || box.height < 47.5))
      .map(({ words, box }) => `${box.width.toFixed()} × ${box.height.toFixed()} ${words}`),
  );

/** How far the page, or a sheet on it, can be scrolled sideways, and what sticks out of it. */
export const sideways = (page: Page) =>
  page.evaluate(() =>
    [
      document.documentElement,
      ...document.querySelectorAll('.sheet, .sheet-body, main, .door-card, header'),
    ]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, className, scrollWidth, clientWidth }) => {
        const out = [...document.querySelectorAll('main *, dialog *')].filter(
          (one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.map'),
        );
        return `${tagName} ${className} ${scrollWidth} > ${clientWidth} ${out.map((one) => one.className || one.tagName).slice(0, 4)}`;
      }),
  );

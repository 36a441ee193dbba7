import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const card = (page: Page, task: string) =>
  page.getByTestId('plan-card').filter({ hasText: task });
export const columnOf = (page: Page, task: string) =>
  card(page, task).evaluate((one) => one.closest<HTMLElement>('[data-column]')?.dataset.column);
export const inColumn = (page: Page, task: string, column: string) =>
  expect.poll(() => columnOf(page, task)).toBe(column);
export const tasksIn = (page: Page, column: string) =>
  page.locator(`.plan-column[data-column="${column}"] .plan-task`).allInnerTexts();
/** The card in which the focus is. */
export const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.closest('[data-card]')?.querySelector('.plan-task')?.textContent,
  );
export const isFocused = (page: Page, task: string) => expect.poll(() => focused(page)).toBe(task);
export const sheet = (page: Page, name: RegExp) => page.getByRole('dialog', { name });

/** With the arrows from the first card of a column. */
export async function walkTo(page: Page, column: string, task: string): Promise<void> {
  await card(page, task).waitFor();
  await page.locator(`.plan-column[data-column="${column}"] [data-open]`).first().focus();
  const at = (await tasksIn(page, column)).indexOf(task);
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
  await isFocused(page, task);
}

/** Opens a sheet with a key, and chooses in it with the arrows. */
export async function choose(page: Page, key: string, title: RegExp, down: number): Promise<void> {
  await page.keyboard.press(key);
  await sheet(page, title).waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-choice]') !== null))
    .toBe(true);
  for (let step = 0; step < down; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** By hand, on the head of a column. */
export async function drag(page: Page, task: string, column: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 3000 });
  const grip = card(page, task).locator('.plan-task');
  // Once it lies still at the new height.
  await grip.hover({ position: { x: 5, y: 5 } });
  const from = await grip.boundingBox();
  const to = await page.locator(`.plan-column[data-column="${column}"] > h2`).boundingBox();
  if (!from || !to) throw new Error('nothing to drag, or nowhere');
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(from.x + 25, from.y - 15, { steps: 5 });
  await page.mouse.move(to.x + 30, to.y + 10, { steps: 15 });
  await page.locator(`.plan-column[data-column="${column}"][data-over]`).waitFor();
  await page.mouse.up();
}

/** Without a network, and with the sheets of the board: their part comes after the first picture. */
export async function offline(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.context().setOffline(true);
}
export async function online(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
}

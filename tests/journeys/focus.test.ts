import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desks } from './at-desk.ts';

const { url, deskOf } = desks();
const hasFocus = (page: Page, name: string) =>
  page.getByTestId(name).evaluate((one) => one === document.activeElement);

async function atFirstFind(): Promise<Page> {
  const page = await deskOf();
  await page.goto(`${url()}/kaart`);
  await page.getByTestId('review-row').first().click();
  await page.getByTestId('ask-label').waitFor();
  return page;
}

test('who closes a sheet goes on from the button that opened it, not from the top of the page', async () => {
  const page = await atFirstFind();
  const sheet = page.getByTestId('triage-sheet');
  for (const name of ['ask-label', 'ask-later']) {
    await page.getByTestId(name).focus();
    await page.keyboard.press('Enter');
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await hasFocus(page, name), name).toBe(true);
  }
});

test('what is typed straight after the key of a question is in its field, and none of it is lost', async () => {
  const page = await atFirstFind();
  const sheet = page.getByTestId('triage-sheet');
  // The sheets come over the network the first time.
  await page.keyboard.press('l');
  await sheet.waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await page.keyboard.press('l');
  await page.keyboard.type('zwerfvuil');
  expect(await page.locator('#label-name').inputValue()).toBe('zwerfvuil');
});

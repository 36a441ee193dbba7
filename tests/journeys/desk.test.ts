import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { allIn, allRows, desks, idIn, isNew, rows, status } from './at-desk.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { faults, still } from './readable.ts';

const { url, opened, deskOf, chooseNew } = desks();
const told = (page: Page) => page.locator('.desk-told');

test('two reviewers see each other’s choices at once, and a choice on the same find is kept beside the other', async () => {
  const fatma = await deskOf();
  const lotte = await deskOf('team-lead');
  const find = await chooseNew(fatma);
  await lotte.goto(`${url()}/kaart?vondst=${find}`);
  await expect.poll(() => status(lotte).innerText()).toBe('Nieuw');
  await fatma.keyboard.press('1');
  await expect.poll(() => status(lotte).innerText(), { timeout: 20_000 }).toBe('Bekeken');
  // Both give it to somebody, the second without having seen the first.
  await allIn(fatma);
  await lotte.context().setOffline(true);
  await fatma.keyboard.press('a');
  await fatma.getByRole('button', { name: 'Onderhoud' }).click();
  await expect.poll(() => fatma.getByTestId('find-office').innerText()).toContain('Onderhoud');
  await allIn(fatma);
  await lotte.keyboard.press('a');
  await lotte.getByTestId('triage-sheet').getByRole('button', { name: 'Ik', exact: true }).click();
  await expect.poll(() => lotte.getByTestId('find-office').innerText()).toContain('Lotte');
  await lotte.context().setOffline(false);
  await allIn(lotte);
  await expect
    .poll(() => fatma.getByTestId('find-office').innerText(), { timeout: 20_000 })
    .toContain('Onderhoud');
  await expect
    .poll(() => lotte.getByTestId('find-office').innerText(), { timeout: 20_000 })
    .toContain('Onderhoud');
});

test('merges with what it resembles by keys alone, answers both who saw it, and takes it apart again', async () => {
  const phone = opened(
    await launchPhone({
      geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 5 },
    }),
  );
  const walker = await field.joinWalk(phone, url(), DEMO_CODE, 'Kim');
  await field.pin(walker, 'other');
  await field.pin(walker, 'other');
  await field.allIn(walker);

  const page = await deskOf();
  await page.goto(`${url()}/kaart?soort=other`);
  expect(await allRows(page)).toBeGreaterThan(1);
  await page.locator(isNew).last().click();
  const find = idIn(page);
  await page.keyboard.press('2');
  const choice = page.getByTestId('merge-choice').first();
  await choice.waitFor();
  await expect.poll(() => choice.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByTestId('merged-into').waitFor();
  await page.getByTestId('merged-into').getByRole('link').click();
  const parent = idIn(page);
  expect(parent).not.toBe(find);
  await page.getByTestId('merged').waitFor();

  await page.getByTestId('ask-answer').click();
  await page.locator('#answer-text').fill('Het is opgeruimd. Dank jullie wel.');
  await page.getByRole('button', { name: 'Zeg dit terug' }).click();
  await expect.poll(() => told(page).innerText()).toContain('2 antwoorden');
  await allIn(page);
  await walker.goto(`${url()}${new URL(walker.url()).pathname}/mijn`);
  await expect.poll(() => walker.getByTestId('mine-answer').count(), { timeout: 20_000 }).toBe(2);
  expect(await walker.getByTestId('mine-answer').first().innerText()).toContain('opgeruimd');

  await page.getByTestId('unmerge').click();
  await page.getByTestId('merged').waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await page.getByTestId('merged').waitFor();
}, 180_000);

test('what is not ours has a reason, is passed on in words, and comes back with one undo', async () => {
  const page = await deskOf();
  await chooseNew(page);
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Niet van ons' }).click();
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('Schrijf op waarom');
  await page.locator('#not-ours-why').fill('Dit is van de gemeente.');
  await page.getByRole('button', { name: 'Niet van ons' }).click();
  await expect.poll(() => status(page).innerText()).toBe('Niet door ons');
  await page.getByTestId('unanswered').waitFor();

  await page.getByTestId('ask-handOver').click();
  const message = page.locator('#hand-over-text');
  expect(await message.inputValue()).toContain('zagen wij: afval');
  await page.locator('#hand-over-name').fill('Meldpunt');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('.hand-over-paper').isVisible()).toBe(true);
  expect(await page.locator('.review').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Zet erbij dat dit is doorgegeven' }).click();
  await expect
    .poll(() => page.getByTestId('handed-over').innerText())
    .toContain('Gemeente, Meldpunt');

  await page.keyboard.press('u');
  await page.getByTestId('handed-over').waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await expect.poll(() => status(page).innerText()).toBe('Nieuw');
});

test('decides without a network, marks what waits, and sends it when there is one', async () => {
  const page = await deskOf();
  await allIn(page);
  await page.context().setOffline(true);
  await page.getByRole('searchbox').fill('');
  await page.locator(isNew).nth(2).click();
  const find = idIn(page);
  await page.keyboard.press('1');
  await expect.poll(() => status(page).innerText()).toBe('Bekeken');
  await page.keyboard.press('l');
  await page.locator('#label-name').fill('zonder netwerk');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByTestId('find-office').innerText()).toContain('zonder netwerk');
  const waiting = () => page.getByTestId('office-sync').getAttribute('data-waiting');
  await expect.poll(waiting).toBe('2');
  const chosen = page.locator('[data-testid="review-row"][aria-current="true"]');
  await expect.poll(() => chosen.innerText()).toContain('Op dit toestel');

  await page.context().setOffline(false);
  await allIn(page);
  const other = await deskOf('team-lead');
  await other.goto(`${url()}/kaart?vondst=${find}`);
  await expect.poll(() => status(other).innerText()).toBe('Bekeken');
  await expect.poll(() => other.getByTestId('find-office').innerText()).toContain('zonder netwerk');
});

test('several finds are decided at once and taken back at once', async () => {
  const page = await deskOf();
  await page.goto(`${url()}/kaart?soort=unsafe`);
  expect(await allRows(page)).toBeGreaterThan(2);
  const before = await page.locator(isNew).count();
  for (const at of [0, 1, 2]) await page.getByRole('checkbox').nth(at).check();
  await page.getByTestId('bulk').getByRole('button', { name: 'pakken wij op' }).click();
  await expect.poll(() => page.locator(isNew).count()).toBe(before - 3);
  await told(page).getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(() => page.locator(isNew).count()).toBe(before);
});

test('a find is put elsewhere by hand, keeps where it was, and can go back there', async () => {
  const page = await deskOf();
  await chooseNew(page);
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Zet hier neer' }).waitFor();
  await page.locator('.map-ground').focus();
  for (let i = 0; i < 9; i++) await page.keyboard.press('Shift+ArrowUp');
  await page.getByRole('button', { name: 'Zet hier neer' }).click();
  await expect.poll(() => page.getByTestId('moved').innerText()).toContain('Verplaatst');
  await page.getByRole('button', { name: 'Zet terug op de eerste plek' }).click();
  await page.getByRole('button', { name: 'Zet terug' }).waitFor({ state: 'detached' });
  await expect.poll(() => told(page).innerText()).toContain('weer op de eerste plek');
  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Zet terug' }).waitFor();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Laat staan' }).click();
  await page.getByRole('button', { name: 'Zet hier neer' }).waitFor({ state: 'detached' });
});

test('colleagues talk about a find, and call somebody in by name', async () => {
  const page = await deskOf();
  await chooseNew(page);
  await page.locator('#comment-text').fill('Weet @Lo');
  await page.getByRole('button', { name: '@Lotte' }).click();
  await page.locator('#comment-text').press('End');
  await page.locator('#comment-text').pressSequentially('dit?');
  await page.getByRole('button', { name: 'Zet erbij', exact: true }).click();
  await expect.poll(() => page.getByTestId('comment').innerText()).toContain('Weet @Lotte dit?');
});

test('a reader by ear finds the panes by name, the list in order, and hears what is chosen; nothing on it is a fault', async () => {
  const page = await deskOf();
  await chooseNew(page);
  for (const name of ['Dit hoorden we', 'Vondsten', 'Kaart met vondsten', 'Vondst'])
    expect(await page.getByRole('region', { name, exact: true }).count(), name).toBe(1);
  const order = await rows(page).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  const at = order.findIndex((href) => href && page.url().endsWith(href));
  expect(at).toBeGreaterThanOrEqual(0);
  expect(await page.locator('[aria-current="true"][data-testid="review-row"]').count()).toBe(1);
  const heard = page.getByTestId('announcer');
  await expect.poll(() => heard.textContent()).toMatch(/^\d+ van \d+: Afval, .+, Nieuw$/);
  for (const key of ['2', '3', 'h', 'a', 'l', '?']) {
    await page.keyboard.press(key);
    await page.locator('dialog[open]').waitFor();
    await still(page);
    expect(await faults(page), key).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
}, 180_000);

test('what is typed while a sheet is still on its way is no key of the desk', async () => {
  const desk = opened(await launchDesk());
  // Without a worker that has the sheets beforehand.
  await desk.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  });
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await desk.route(/\/assets\/asks-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const page = await field.officeAs(desk, url(), 'reviewer');
  await chooseNew(page);
  await page.keyboard.press('l');
  // With a sheet there, it would be the first sign of a label.
  await page.keyboard.press('1');
  letGo();
  await page.locator('#label-name').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect(await status(page).innerText()).toBe('Nieuw');
});

test('clears thirty finds with the keyboard alone', async () => {
  const page = await deskOf();
  await page.goto(`${url()}/kaart`);
  expect(await allRows(page)).toBeGreaterThan(20);
  const before = await page.locator(isNew).count();
  const count = Math.min(30, before);
  await page.keyboard.press('j');
  for (let i = 0; i < count; i++) {
    await expect.poll(() => status(page).innerText()).toBe('Nieuw');
    await page.keyboard.press('1');
    await expect.poll(() => status(page).innerText()).toBe('Bekeken');
    if (i < count - 1) await page.keyboard.press('j');
  }
  await page.goto(`${url()}/kaart`);
  await page.locator('.review-list[aria-busy="false"]').waitFor();
  await expect.poll(() => page.locator(isNew).count()).toBe(before - count);
}, 180_000);

import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { about, attention, decide, entry, historyAt, shows } from './at-attention.ts';
import { allIn } from './at-desk.ts';
import { field } from './field.ts';
import { faults, sideways, smallTargets, still } from './readable.ts';

const house = attention();
let desk: Page;
beforeAll(async () => {
  desk = await house.deskOf('reviewer');
});

const slowly = { timeout: 20_000 };
/** How a find stands on the phone of who made it. */
const onPhone = (phone: Page, what: string) =>
  phone.locator('.mine-find').filter({ hasText: what });
const told = (page: Page) => page.locator('.attention-told');

/** To the page of what waits, by the way that the desk has for it. */
async function toWaiting(page: Page): Promise<void> {
  await page.getByTestId('waiting-link').click();
  await shows(page, 'Open').click();
}

/** From what was decided to the find on the map. */
async function toFind(one: Locator): Promise<Locator> {
  await shows(one.page(), 'Besloten').click();
  await one.getByRole('link', { name: 'Bekijk het op de kaart' }).click();
  await one.page().getByTestId('find-office').waitFor();
  return one.page().locator('article').first();
}

test('what a guest handed in too late is taken over in their name or set aside, and their phone says so', async () => {
  const phone = await house.lateGuest('Kim');
  await field.pin(phone, 'broken');
  await field.pin(phone, 'lovely');
  await field.allIn(phone);
  await phone.goto(`${phone.url().split(/[?#]/)[0]}/mijn`);
  const [taken, aside] = [onPhone(phone, 'Kapot'), onPhone(phone, 'Mooi')];
  for (const one of [taken, aside])
    await expect.poll(() => one.innerText(), slowly).toContain('Vraagt aandacht');

  const [broken, lovely] = [entry(desk, /Kapot[\s\S]*Van Kim/), entry(desk, /Mooi[\s\S]*Van Kim/)];
  await decide(broken, 'Overnemen');
  // All of the office is here, to be opened anew without a network.
  await expect
    .poll(() => desk.evaluate(async () => !!(await caches.match('/office-opened'))))
    .toBe(true);
  // Not the one that is chosen now; without a network, and with a change of mind.
  await desk.context().setOffline(true);
  await decide(lovely, 'Wegleggen');
  await told(desk).getByRole('button', { name: 'Ongedaan maken' }).click();
  await decide(lovely, 'Wegleggen');
  await desk.reload();
  await shows(desk, 'Besloten').click();
  await expect
    .poll(() => lovely.getByTestId('outcome').innerText())
    .toContain('Weggelegd door Fatma');
  await desk.context().setOffline(false);
  await allIn(desk);

  const find = await toFind(broken);
  await expect.poll(() => find.innerText()).toMatch(/^Kapot[\s\S]*gezet door Kim/);
  await desk.locator('.pin[aria-current="true"]').waitFor();
  await phone.reload();
  await expect.poll(() => taken.innerText(), slowly).toContain('Binnen');
  expect(await taken.innerText()).not.toContain('Vraagt aandacht');
  await expect
    .poll(() => aside.innerText(), slowly)
    .toContain('Het kantoor heeft dit bekeken en weggelegd. Het blijft bewaard.');
}, 120_000);

test('a change that came in too late is put right and taken in, and the history keeps both and who decided', async () => {
  const id = await house.lateChange();
  await toWaiting(desk);
  const late = about(desk, id);
  expect(await late.getByTestId('attention-sides').innerText()).toMatch(
    /Dit staat er[\s\S]*Goed[\s\S]*later binnen[\s\S]*Niet goed/,
  );
  await late.getByRole('button', { name: /^Aanpassen/ }).click();
  const form = desk.getByTestId('correct-form');
  await form.getByRole('button', { name: 'Gaat wel' }).click();
  await form.getByRole('button', { name: 'Neem dit over' }).click();
  await form.waitFor({ state: 'detached' });
  await allIn(desk);
  await toFind(late);
  expect(await historyAt(desk)).toMatch(
    /Aangepast en overgenomen.*Er stond: .*Goed.*Binnen kwam: .*Niet goed.*Het werd: .*Gaat wel.*\s+Fatma/,
  );
});

test('of two values that did not know of each other the first stays or the later is taken, and both are kept', async () => {
  const [stays, goes] = [await house.changedTwice(), await house.changedTwice()];
  await toWaiting(desk);
  await decide(about(desk, stays), 'Wegleggen');
  await decide(about(desk, goes), 'Overnemen');
  await allIn(desk);
  const both = 'Er stond: .*Niet goed.*Binnen kwam: .* Goed.*\\s+Fatma';

  const first = await toFind(about(desk, stays));
  await expect.poll(() => first.innerText()).toMatch(/Wat vind je van deze plek\?\s+Niet goed/);
  expect(await historyAt(desk)).toMatch(new RegExp(`Weggelegd.*${both}`));
  await toWaiting(desk);
  const later = await toFind(about(desk, goes));
  await expect.poll(() => later.innerText()).toMatch(/Wat vind je van deze plek\?\s+Goed/);
  expect(await historyAt(desk)).toMatch(new RegExp(`Overgenomen.*${both}`));
});

test('of two who decide at the same time the first stands, and the second reads so', async () => {
  const id = await house.changedTwice();
  await toWaiting(desk);
  const lotte = await house.deskOf('team-lead');
  const hers = about(lotte, id);
  await hers.waitFor();
  await lotte.context().setOffline(true);
  await decide(about(desk, id), 'Overnemen');
  await allIn(desk);
  await decide(hers, 'Wegleggen');
  await shows(lotte, 'Besloten').click();
  const outcome = hers.getByTestId('outcome');
  expect(await outcome.innerText()).toContain('Weggelegd door Lotte');
  await lotte.context().setOffline(false);
  await allIn(lotte);
  await expect
    .poll(() => lotte.getByTestId('was-first').innerText(), slowly)
    .toBe('Fatma had hier al over besloten: overgenomen. Dat staat.');
  expect(await outcome.innerText()).toContain('Overgenomen door Fatma');
});

test('all of it goes by keys, and is readable on a phone and on a laptop', async () => {
  const id = await house.lateChange();
  await desk.goto(`${house.url()}/aandacht`);
  const late = about(desk, id);
  await late.waitFor();
  const found: Record<string, string[]> = {};
  const look = async (screen: string) => {
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      await desk.setViewportSize({ width, height });
      await still(desk);
      found[`${screen} ${width}`] = [...(await faults(desk)), ...(await sideways(desk))];
      if (width === 390) found[`${screen} ${width}`]?.push(...(await smallTargets(desk)));
    }
  };
  const headed = () => desk.evaluate(() => document.activeElement?.textContent);
  const heading = await late.getByRole('heading', { level: 2 }).innerText();
  await look('open');
  await desk.keyboard.press('j');
  await expect.poll(headed).toBe(heading);
  await desk.keyboard.press('3');
  await expect.poll(() => late.count()).toBe(0);
  // With the focus in it, what was told stays until it was looked at.
  await told(desk).getByRole('button').focus();
  await look('set aside');
  await desk.keyboard.press('u');
  await late.waitFor();
  await late.getByRole('heading', { level: 2 }).focus();
  await desk.keyboard.press('2');
  await desk.getByTestId('correct-form').waitFor();
  await look('put right');
  await desk.keyboard.press('Escape');
  await desk.getByTestId('correct-form').waitFor({ state: 'detached' });
  await desk.keyboard.press('?');
  await desk.locator('dialog').waitFor();
  await look('keys');
  await desk.keyboard.press('Escape');
  await desk.locator('dialog').waitFor({ state: 'detached' });
  await late.getByRole('heading', { level: 2 }).focus();
  await desk.keyboard.press('1');
  await expect.poll(() => late.count()).toBe(0);
  await shows(desk, 'Besloten').focus();
  await desk.keyboard.press('Enter');
  expect(await late.getByTestId('outcome').innerText()).toContain('Overgenomen door Fatma');
  await look('decided');
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])));
  await allIn(desk);
});

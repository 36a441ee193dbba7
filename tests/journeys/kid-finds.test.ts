import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { nl } from '../../web/text/kid-finds/nl.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import {
  dragTo,
  find,
  findMany,
  foundIds,
  give,
  held,
  press,
  putInBox,
  reopen,
  takeBack,
} from './kid-shell.ts';
import { faults, still } from './readable.ts';
import { startServer, type TestServer } from './server.ts';

const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
const waits = { timeout: 45_000 };
let server: TestServer;
const open: BrowserContext[] = [];
beforeAll(async () => {
  server = await startServer();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close().catch(() => undefined)));
});
afterAll(() => server?.stop());

const opened = (one: BrowserContext) => {
  open.push(one);
  return one;
};
/** A phone with a walk on it, and the address of that walk. */
async function aWalk(): Promise<{ phone: BrowserContext; page: Page; walk: string }> {
  const phone = opened(await launchPhone({ geolocation }));
  const page = await field.startWalk(phone, server.url, 'Kim');
  await field.readyForOffline(page);
  return { phone, page, walk: page.url() };
}

/** Who stands where on the podium, first place first, by why; null for nobody. */
const podium = async (page: Page) => {
  const places = await Promise.all(
    [1, 2, 3].map((place) => page.getByTestId(`kid-place-${place}`).getAttribute('aria-label')),
  );
  return places.map((label) => /: (.+), fijn$/.exec(label ?? '')?.[1] ?? null);
};

test('a mission is picked by its picture, fills with what is found, and ends with a star', async () => {
  const { page } = await aWalk();
  await give(page);
  await find(page, 'good', 'play');
  await press(page, 'kid-mission-badge');
  await page.getByTestId('kid-missions').waitFor();
  expect(await page.locator('.kid-mission').count()).toBe(6);
  expect(await page.locator('.kid-mission[aria-pressed="true"]').count()).toBe(0);
  await press(page, 'kid-mission-lovely');
  const filling = page.getByTestId('kid-filling-lovely');
  const stickers = () => filling.locator('.kid-find-sticker').count();
  await expect.poll(() => filling.locator('.kid-filling-free').count()).toBe(3);
  expect(await stickers(), 'what was found before is not for it').toBe(0);
  await press(page, 'kid-missions-home');
  await page.getByTestId('kid-home').waitFor();

  await find(page, 'bad', 'dirty');
  await find(page, 'good', 'green');
  await expect.poll(stickers).toBe(1);
  await reopen(page);
  await expect.poll(stickers, { message: 'it is remembered' }).toBe(1);
  await findMany(page, ['lovely', 'run']);
  await filling.locator('.kid-mission-star').waitFor();
  await press(page, 'kid-mission-badge');
  const card = page.getByTestId('kid-mission-lovely');
  expect(await card.getAttribute('aria-label')).toContain(nl.missions.done);
  expect(
    await page.getByTestId('kid-missions').innerText(),
    'no score, no time, nothing to compare',
  ).not.toMatch(/\d/);
  await still(page);
  expect(await faults(page)).toEqual([]);
}, 120_000);

test('what a child does not want shown is gone for good, also when it says so without a network', async () => {
  const { phone, page, walk } = await aWalk();
  await give(page);
  await find(page, 'good', 'play');
  await find(page, 'bad', 'scary');
  const [kept = '', hidden = ''] = await foundIds(page, 2);
  const lock = await takeBack(page, walk);
  await field.allIn(page);
  const office = await field.officeAs(opened(await launchDesk()), server.url, 'reviewer');
  const atOffice = async (id: string) => {
    await office.goto(`${server.url}/kaart?vondst=${id}`);
    await office.locator('.review-list[aria-busy="false"]').waitFor();
    await still(office);
    return office.getByTestId('child-find').count();
  };
  await expect.poll(() => atOffice(hidden), waits).toBe(1);

  await page.evaluate((same) => localStorage.setItem('loopmee-kid', same), lock);
  await page.goto(`${server.url}/kind`);
  await page.getByTestId('kid-home').waitFor();
  await page.waitForFunction(() => document.fonts.size > 0);
  for (const find of [kept, hidden])
    await putInBox(page, 'thing', { id: `of-${find}`, find, what: 'drawing', type: 'image/png' });
  await phone.setOffline(true);
  await reopen(page);
  expect((await held(page)).things).toBe(2);
  const finds = page.getByTestId('kid-find');
  await press(page, 'kid-finds');
  await expect.poll(() => finds.count()).toBe(2);
  // The newest lies on top.
  await finds.first().tap();
  await press(page, 'kid-one-hide');
  await press(page, 'kid-hide-no');
  await page.getByTestId('kid-one-hide').waitFor();
  await press(page, 'kid-one-hide');
  await press(page, 'kid-hide-yes');
  await page.getByTestId('kid-finds').first().waitFor();
  await expect.poll(() => finds.count()).toBe(1);
  expect(await finds.first().getAttribute('aria-label')).toBe(nl.find('speelplek', 'fijn'));
  await expect
    .poll(async () => (await held(page)).things, { message: 'what was made of it went too' })
    .toBe(1);
  await reopen(page);
  await press(page, 'kid-finds');
  await expect.poll(() => finds.count()).toBe(1);

  await phone.setOffline(false);
  await takeBack(page, walk);
  await field.allIn(page);
  await expect.poll(() => atOffice(hidden), waits).toBe(0);
  await expect
    .poll(() => atOffice(kept), { ...waits, message: 'the other one is there still' })
    .toBe(1);
  await page.goto(`${walk}?vondst=${kept}`);
  await page.getByTestId('find-panel').waitFor();
  await page.goto(`${walk}?vondst=${hidden}`);
  await page.getByTestId('sync-line').waitFor();
  await still(page);
  expect(await page.getByTestId('find-panel').count(), 'nor does who leads the walk').toBe(0);
}, 240_000);

test('the three nicest places are tapped or dragged, then asked about, and stand on one sheet of paper', async () => {
  const { page } = await aWalk();
  await give(page, 'owl');
  await findMany(page, ['play', 'green', 'run', 'lovely']);
  const ids = await foundIds(page, 4);
  await press(page, 'kid-finds');
  await press(page, 'kid-finds-best');
  const tray = page.getByTestId('kid-tray-find');
  await expect.poll(() => tray.count()).toBe(4);
  expect(await podium(page)).toEqual([null, null, null]);

  await page.getByTestId('kid-tray-find').filter({ hasText: 'mooi' }).tap();
  await expect.poll(() => podium(page)).toEqual(['mooi', null, null]);
  // A place first, and then what comes there.
  await press(page, 'kid-place-3');
  await page.getByTestId('kid-tray-find').filter({ hasText: 'speelplek' }).tap();
  await expect.poll(() => podium(page)).toEqual(['mooi', null, 'speelplek']);
  await dragTo(
    page,
    '[data-testid=kid-tray-find] >> text=lekker rennen',
    '[data-testid=kid-place-1]',
  );
  await expect.poll(() => podium(page)).toEqual(['lekker rennen', null, 'speelplek']);
  await dragTo(page, '[data-testid=kid-place-3]', '[data-testid=kid-place-1]');
  await expect.poll(() => podium(page)).toEqual(['speelplek', null, 'lekker rennen']);
  await dragTo(page, '[data-testid=kid-place-3]', '.kid-part-title');
  await expect
    .poll(() => podium(page), { message: 'let go beside it, it stays' })
    .toEqual(['speelplek', null, 'lekker rennen']);
  await tray.filter({ hasText: 'mooi' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => podium(page)).toEqual(['speelplek', 'mooi', 'lekker rennen']);
  await page.getByTestId('kid-place-2').focus();
  await page.keyboard.press('Space');
  await page.getByTestId('kid-place-1').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => podium(page)).toEqual(['mooi', 'speelplek', 'lekker rennen']);
  await still(page);
  expect(await faults(page)).toEqual([]);
  const saved = async () => {
    const best = new Map((await held(page)).best);
    return ids.map((id) => best.get(id) ?? null);
  };
  await expect.poll(saved).toEqual([2, null, 3, 1]);
  await reopen(page);
  await press(page, 'kid-finds');
  await press(page, 'kid-finds-best');
  await expect.poll(() => podium(page)).toEqual(['mooi', 'speelplek', 'lekker rennen']);

  await press(page, 'kid-best-ready');
  const asked = () => page.getByTestId('kid-again').locator('.kid-one-square').innerText();
  const seen: string[] = [];
  for (const [why, answer] of [
    ['mooi', 'yes'],
    ['speelplek', 'maybe'],
    ['lekker rennen', 'no'],
  ] as const) {
    await expect.poll(asked).toBe(why);
    expect(await page.locator('.kid-again-tiles [aria-pressed="true"]').count()).toBe(0);
    await press(page, `kid-again-${answer}`);
    seen.push(answer);
  }
  await expect.poll(asked).toBe('dieren en groen');
  expect((await held(page)).again).toEqual(seen);
  await press(page, 'kid-again-on');
  await page.getByTestId('kid-diploma').waitFor();
  await still(page);
  expect(await faults(page)).toEqual([]);

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await press(page, 'kid-diploma-print');
  const paper = page.getByTestId('diploma-print');
  await paper.waitFor({ state: 'attached' });
  const words = (await paper.evaluate((one) => one.textContent)) ?? '';
  expect(words).toContain(nl.diploma.title);
  expect(words, 'a day, and no other number').toMatch(/^\D*\d{1,2} \p{L}+ \d{4}\D*$/u);
  expect(words).not.toContain('Kim');
  expect(await paper.locator('.diploma-best li').allInnerTexts()).toEqual([
    'mooi',
    'speelplek',
    'lekker rennen',
  ]);
  expect(await paper.locator('.diploma-found .kid-find-sticker').count()).toBe(4);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  const box = /MediaBox \[0 0 ([\d.]+) ([\d.]+)/.exec(pdf)?.slice(1).map(Number) ?? [];
  expect(box.map(Math.round)).toEqual([595, 842]);
  expect(await page.getByTestId('kid-diploma').isVisible(), 'the child is where it was').toBe(true);
}, 240_000);

test('what the office answered comes once, and stays readable with the find', async () => {
  const { page } = await aWalk();
  await give(page);
  await find(page, 'bad', 'broken');
  const [id = ''] = await foundIds(page, 1);
  const text = 'Het is gemaakt! Ga je kijken?';
  await putInBox(page, 'answer', { id: 'a1', find: id, picture: 'mended', text, isSeen: false });
  await reopen(page);
  const card = page.getByTestId('kid-answer-card');
  await card.waitFor();
  expect(await card.innerText()).toContain(text);
  expect(await card.locator('.kid-find-sticker').count(), 'and what it is about').toBe(1);
  await still(page);
  expect(await faults(page)).toEqual([]);
  await press(page, 'kid-answer-seen');
  await card.waitFor({ state: 'detached' });
  await reopen(page);
  await page.getByTestId('kid-mission-badge').waitFor();
  expect(await card.count()).toBe(0);
  await press(page, 'kid-finds');
  await press(page, 'kid-find');
  expect(await page.getByTestId('kid-answer').innerText()).toContain(text);
}, 120_000);

test('two children one after the other on the same phone do not see each other’s finds', async () => {
  const { page, walk } = await aWalk();
  await give(page, 'fox');
  await press(page, 'kid-mission-badge');
  await press(page, 'kid-mission-run');
  await press(page, 'kid-missions-home');
  await findMany(page, ['run', 'play']);
  await page.getByTestId('kid-filling-run').locator('.kid-mission-star').waitFor();
  await takeBack(page, walk);
  await give(page, 'cat');
  await page.getByTestId('kid-mission-badge').waitFor();
  expect(await page.locator('.kid-filling').count(), 'no mission of the other').toBe(0);
  await press(page, 'kid-finds');
  await page.getByRole('heading', { name: nl.finds.empty }).waitFor();
  expect(await page.getByTestId('kid-find').count()).toBe(0);
  await press(page, 'kid-finds-home');
  await find(page, 'good', 'green');
  await press(page, 'kid-finds');
  await expect.poll(() => page.getByTestId('kid-find').count()).toBe(1);
  await press(page, 'kid-finds-best');
  expect(await page.getByTestId('kid-tray-find').allInnerTexts()).toEqual(['dieren en groen']);
}, 120_000);

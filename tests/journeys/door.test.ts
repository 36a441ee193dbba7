import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { isReceiptCode } from '../../schema/receipt-code.ts';
import { nl as own } from '../../web/text/deur/nl.ts';
import { nl } from '../../web/text/nl.ts';
import { ar } from '../../web/text/resident/ar.ts';
import { nl as say } from '../../web/text/resident/nl.ts';
import { fine } from '../fixtures/answers.ts';
import { mutation, signedIn } from '../fixtures/walking.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { faults, sideways, smallTargets, still } from './readable.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
let phone: BrowserContext;
afterEach(() => phone?.close().catch(() => undefined));

const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
const DAY = 24 * 3_600_000;
const words = 'Het is nat bij het raam, en dat al heel lang.';

/** Samira on a walk of her own, with all of the app on her phone. */
async function onWalk(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  phone = await launchPhone({ geolocation, colorScheme });
  const page = await phone.newPage();
  await page.setViewportSize({ width: 360, height: 640 });
  await field.be(page, server.url, 'samira');
  await page.goto(server.url);
  await page.getByTestId('start-walk').click();
  await page.waitForURL(/\/w\//);
  await field.allIn(page);
  await field.readyForOffline(page);
  return page;
}

async function atDoor(page: Page): Promise<void> {
  await page.goto(`${server.url}${new URL(page.url()).pathname}/deur`);
  await page.getByTestId('card-1').waitFor();
}

/** To the field for an address that no list has. */
async function typeAddress(page: Page, line: string): Promise<void> {
  const type = page.getByTestId('type-address');
  await type.or(page.locator('#door-address')).first().waitFor();
  if ((await page.locator('#door-address').count()) === 0) await type.click();
  await page.locator('#door-address').fill(line);
}

const next = (page: Page) => page.getByTestId('door-next').click();
const inCard = (page: Page) =>
  page
    .locator('.door-card')
    .evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => ({
      high: scrollHeight <= clientHeight,
      wide: scrollWidth <= clientWidth,
    }));

test('hears a resident out without a signal, in nine taps, and it comes in later', async () => {
  const page = await onWalk();
  await phone.setOffline(true);
  await page.getByRole('button', { name: nl.walk.add }).click();
  let taps = 0;
  const tap = (name: string) => {
    taps += 1;
    return page.getByTestId(name).click();
  };
  await tap('at-door');
  await tap('no-address');
  await tap('tell-mould');
  await tap('door-next');
  await tap('urgency-annoying');
  await tap('door-next');
  await tap('door-next');
  await tap('choose-card');
  await tap('door-save');
  expect(taps).toBe(9);

  const code = (await page.getByTestId('receipt-code').innerText()).replaceAll('-', '');
  expect(isReceiptCode(code)).toBe(true);
  const [day] = /\d+ \p{L}+$/u.exec(await page.getByTestId('receipt-promise').innerText()) ?? [];
  expect(day).toBeTruthy();
  expect(await page.getByTestId('qr-screen').isVisible()).toBe(true);
  expect(await page.locator('.receipt-paper').textContent()).toContain(`/b/${DEMO_SLUG}/${code}`);
  expect(await page.getByTestId('receipt-sync').innerText()).toBe(nl.sync.here);
  await phone.setOffline(false);
  await expect.poll(() => page.getByTestId('receipt-sync').innerText()).toBe(nl.sync.in);

  await page.getByTestId('next-door').click();
  await page.getByTestId('card-1').waitFor();
  expect(await page.getByTestId('door-step').innerText()).toBe(own.card(1, 5));
});

test('goes on where it was after the phone ended the page, and leaves no plain words behind', async () => {
  const page = await onWalk();
  await phone.setOffline(true);
  await atDoor(page);
  await typeAddress(page, 'Verzonnenlaan 999');
  await page.getByText(say.where.unknown).waitFor();
  await next(page);
  await page.getByTestId('tell-damp').click();
  await page.getByTestId('choose-bedroom').click();
  await next(page);
  await page.locator('#door-words').fill(words);
  // The last letters are sealed a moment after they are typed.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const address = page.url();
  await page.close();

  const again = await phone.newPage();
  await again.goto(address);
  await again.getByTestId('card-3').waitFor();
  expect(await again.locator('#door-words').inputValue()).toBe(words);
  expect(await again.getByTestId('door-step').innerText()).toContain(own.resumed);
  const stored = await again.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(stored).not.toContain('raam');
  expect(stored).not.toContain('Verzonnenlaan');

  await again.getByTestId('door-stop').click();
  await again.getByTestId('discard').click();
  await again.getByTestId('discard-yes').click();
  await again.waitForURL(/\/w\/[^/]+$/);
  await again.goto(address);
  await again.getByTestId('card-1').waitFor();
  expect(await again.getByTestId('door-step').innerText()).toBe(own.card(1, 5));
});

test('turns the screen to the resident, in their own language', async () => {
  const page = await onWalk();
  await phone.setOffline(true);
  await atDoor(page);
  await page.getByTestId('no-address').click();
  await page.getByTestId('turn').click();
  await page.getByTestId('language-ar').click();
  await page.getByRole('heading', { level: 1, name: ar.what.title }).waitFor();
  const main = page.locator('main');
  expect(await main.getAttribute('lang')).toBe('ar');
  expect(await main.getAttribute('dir')).toBe('rtl');
  expect(await page.getByTestId('door-next').count()).toBe(0);
  expect(await page.getByTestId('door-stop').count()).toBe(0);
  // Large, and without what is for who stands at the door.
  const size = await page
    .getByTestId('tell-cold')
    .evaluate((one) => getComputedStyle(one).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(18);
  await page.getByTestId('tell-cold').click();
  await page.getByTestId('choose-everywhere').click();
  await page.getByTestId('read-aloud').click();
  await page.getByText(ar.noVoice).or(page.getByText(ar.stopReading)).first().waitFor();
  await page.getByTestId('turn-back').click();
  expect(await main.getAttribute('lang')).toBe('nl');
  expect(
    await page
      .getByRole('button', { name: say.what.rooms.everywhere })
      .getAttribute('aria-pressed'),
  ).toBe('true');
  for (let card = 2; card < 5; card++) await next(page);
  await page.getByTestId('door-save').click();
  await page.getByTestId('receipt-code').waitFor();
  await page.getByTestId('turn').click();
  await page.getByRole('heading', { level: 1, name: ar.receipt.title }).waitFor();
  expect(await page.locator('.receipt-paper').getAttribute('dir')).toBe('rtl');
});

test('says what is wrong and keeps all that was told', async () => {
  const page = await onWalk();
  await atDoor(page);
  await page.getByTestId('no-address').click();
  await next(page);
  await page.getByText(own.wrong.category).waitFor();
  await page.getByTestId('emergency').click();
  const numbers = page.getByTestId('emergency-numbers').getByRole('link');
  expect(await numbers.first().getAttribute('href')).toBe('tel:112');
  expect(await numbers.nth(1).getAttribute('href')).toBe('tel:08009009');
  await page.getByText(say.emergency.noReport).waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('tell-cold').click();
  await next(page);
  await page.locator('#door-words').fill('x'.repeat(10_000));
  await page.getByText(say.words.full).waitFor();
  await page.locator('#door-words').fill('Mijn astma wordt erger');
  await page.getByText(own.health).waitFor();
  await page.locator('#door-words').fill('🥶🥶');
  await next(page);
  await page.getByTestId('change-promise').click();
  await page.locator('#door-day').fill('2020-01-01');
  await page.getByText(own.promise.past).waitFor();
  await page.getByRole('button', { name: own.promise.done }).click();
  await page.getByRole('alert').filter({ hasText: own.promise.past }).waitFor();
  await page.getByTestId('promise-none').click();
  expect(await page.getByTestId('promised').innerText()).toBe(say.offers.noPromise);
  await next(page);
  for (const consent of ['may-call', 'may-photos', 'may-share'])
    expect(await page.getByTestId(consent).isChecked()).toBe(false);
  await page.getByTestId('choose-mail').click();
  await page.getByTestId('door-save').click();
  await page.getByText(own.wrong.noMail).waitFor();
  await page.locator('#door-mail').fill('fatma@');
  await page.getByTestId('door-save').click();
  await page.getByText(own.wrong.mail).waitFor();
  await page.locator('#door-mail').fill('fatma@example.nl');
  await page.getByTestId('door-save').click();
  await page.getByTestId('receipt-code').waitFor();
  expect(await page.getByTestId('receipt-promise').count()).toBe(0);
  await expect.poll(() => page.getByTestId('receipt-sync').innerText()).toBe(nl.sync.in);
});

test('offers what the organisation can do today, and never what it cannot do any more', async () => {
  const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  const offer = (n: number, name: string, kind: string, more: object = {}) =>
    mutation(n, 'offer.create', { name, kind, categories: ['draught'], until: day(30), ...more });
  const bram = await signedIn(server.url, 'bram');
  await fine(bram.open({ by: 'organisation', slug: DEMO_SLUG }));
  const strip = offer(3, 'Tochtstrip langs de voordeur', 'quick', { text: 'Binnen een week.' });
  const { r } = await fine<{ r: { s: string }[] }>(
    bram.push([
      offer(1, 'Een vakman kijkt naar de kozijnen', 'inspection'),
      offer(2, 'Nieuwe rubbers in het raam', 'repair'),
      strip,
      offer(4, 'Radiatorfolie', 'quick'),
      offer(5, 'Kaarsen', 'quick', { until: day(-2) }),
      offer(6, 'Isolatie elders', 'insulation', { complexes: ['ELDERS'] }),
    ]),
  );
  expect(r.map(({ s }) => s)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']);

  const page = await onWalk();
  await atDoor(page);
  await page.getByTestId('no-address').click();
  await page.getByTestId('tell-draught').click();
  await next(page);
  await next(page);
  await page.getByText('Een vakman kijkt naar de kozijnen').click();
  expect(await inCard(page)).toEqual({ high: true, wide: true });
  await page.getByText(say.offers.noInsulation).waitFor();
  await page.getByRole('button', { name: own.more(2) }).click();
  await page.getByRole('dialog').getByText('Binnen een week.').waitFor();
  await page.getByTestId(`offer-${strip.mid}`).check();
  expect(await page.getByText('Kaarsen').count()).toBe(0);
  expect(await page.getByText('Isolatie elders').count()).toBe(0);
  await page.keyboard.press('Escape');
  await next(page);
  await page.getByTestId('door-save').click();
  await expect.poll(() => page.getByTestId('receipt-sync').innerText()).toBe(nl.sync.in);
});

test.each(['light', 'dark'] as const)(
  'shows each card whole on a small phone, readable by all, %s',
  async (colorScheme) => {
    const page = await onWalk(colorScheme);
    await atDoor(page);
    const found: Record<string, unknown> = {};
    const look = async (name: string) => {
      await still(page);
      const wrong = [...(await faults(page)), ...(await smallTargets(page))];
      if (wrong.length > 0) found[name] = wrong;
      const fits = await inCard(page);
      if (!fits.wide || (!fits.high && !name.startsWith('turned'))) found[`${name}, size`] = fits;
      await page.setViewportSize({ width: 320, height: 640 });
      const narrow = await sideways(page);
      if (narrow.length > 0) found[`${name}, 320`] = narrow;
      await page.setViewportSize({ width: 360, height: 640 });
    };
    const turned = async (name: string) => {
      await page.getByTestId('turn').click();
      await page.getByTestId('language-ar').click();
      await page.locator('main[dir="rtl"]').waitFor();
      await look(`turned, ${name}`);
      await page.getByTestId('turn-back').click();
    };
    await look('where');
    await typeAddress(page, 'Verzonnenlaan 999');
    await look('where, typed');
    await turned('where');
    await next(page);
    await look('what');
    await turned('what');
    await page.getByTestId('tell-mould').click();
    await page.getByTestId('choose-bedroom').click();
    await look('what, chosen');
    await next(page);
    await page.locator('#door-words').fill('De kinderen hoesten');
    await look('words');
    await turned('words');
    await next(page);
    await look('offers');
    await turned('offers');
    await next(page);
    await page.getByTestId('may-call').check();
    await page.getByTestId('choose-mail').click();
    await look('agreed');
    await turned('agreed');
    await page.getByTestId('door-save').click();
    await page.getByText(own.wrong.noMail).waitFor();
    await look('agreed, with a mistake');
    await page.getByTestId('choose-sms').click();
    await page.locator('#door-phone').fill('06 12345678');
    await page.getByTestId('door-save').click();
    await page.getByTestId('receipt-code').waitFor();
    await look('receipt');
    await turned('receipt');
    expect(found).toEqual({});
  },
  180_000,
);

test('is for people of the organisation, and says so to a guest', async () => {
  phone = await launchPhone({ geolocation });
  const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
  await page.getByRole('button', { name: nl.walk.add }).click();
  await page.getByTestId('pin-mould').waitFor();
  expect(await page.getByTestId('at-door').count()).toBe(0);
  await page.goto(`${server.url}${new URL(page.url()).pathname}/deur`);
  await page.getByTestId('not-yours').waitFor();
  expect(await page.getByTestId('card-1').count()).toBe(0);
  await page.getByRole('link', { name: own.toWalk }).click();
  await page.waitForURL(/\/w\/[^/]+$/);
});

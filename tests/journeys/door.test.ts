import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { isReceiptCode } from '../../schema/receipt-code.ts';
import { nl as own } from '../../web/text/deur/nl.ts';
import { nl } from '../../web/text/nl.ts';
import { ar } from '../../web/text/resident/ar.ts';
import { nl as say } from '../../web/text/resident/nl.ts';
import { door } from './at-door.ts';
import { killBrowser, launchPhone, newProfile } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
let phone: BrowserContext;
afterEach(() => phone?.close().catch(() => undefined));

const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
async function samira(): Promise<Page> {
  phone = await launchPhone({ geolocation });
  return door.onWalk(phone, server.url);
}
const words = 'Het is nat bij het zolderluik, en dat al heel lang.';

test('hears a resident out without a signal, in nine taps, and it comes in later', async () => {
  const page = await samira();
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
  await expect.poll(() => page.getByTestId('receipt-sync').innerText()).toBe(nl.sync.here);
  await phone.setOffline(false);
  await expect.poll(() => page.getByTestId('receipt-sync').innerText()).toBe(nl.sync.in);

  await page.getByTestId('next-door').click();
  await page.getByTestId('card-1').waitFor();
  expect(await page.getByTestId('door-step').innerText()).toBe(own.card(1, 5));
});

/** How many bytes of what is told at the door lie here, sealed. */
const sealedHere = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('sealed-text');
        opening.onsuccess = () => {
          const all = opening.result.transaction('text').objectStore('text').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result.reduce((sum, { body }) => sum + body.byteLength, 0));
          };
        };
      }),
  );

/** All that this browser keeps of the app outside its files, as text. */
async function everythingStored(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  let text = JSON.stringify({ ...localStorage, ...sessionStorage });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      for (const value of await done(database.transaction(store).objectStore(store).getAll()))
        text += `${name} ${JSON.stringify(value, (_, one) =>
          one instanceof ArrayBuffer ? new TextDecoder().decode(one) : one,
        )}`;
    database.close();
  }
  return text;
}

test('goes on where it was after the phone ended the app, and leaves no plain words behind', async () => {
  const profileDir = newProfile();
  phone = await launchPhone({ geolocation, profileDir });
  const page = await door.onWalk(phone, server.url);
  await phone.setOffline(true);
  await door.open(page);
  await door.typeAddress(page, 'Verzonnenlaan 999');
  await page.getByText(say.where.unknown).waitFor();
  await door.next(page);
  await page.getByTestId('tell-damp').click();
  await page.getByTestId('choose-bedroom').click();
  await door.next(page);
  await expect.poll(() => sealedHere(page)).toBeGreaterThan(0);
  const before = await sealedHere(page);
  await page.locator('#door-words').fill(words);
  // The last letters are sealed a moment after they are typed.
  await expect.poll(() => sealedHere(page)).toBeGreaterThanOrEqual(before + words.length);
  const address = page.url();
  await killBrowser(profileDir);

  phone = await launchPhone({ geolocation, profileDir });
  await phone.setOffline(true);
  const again = await phone.newPage();
  await again.goto(address);
  await again.getByTestId('card-3').waitFor();
  expect(await again.locator('#door-words').inputValue()).toBe(words);
  expect(await again.getByTestId('door-step').innerText()).toContain(own.resumed);
  const stored = await again.evaluate(everythingStored);
  expect(stored).toContain('sealed-text');
  expect(stored).not.toContain('zolderluik');
  expect(stored).not.toContain('Verzonnenlaan');

  await again.getByTestId('door-stop').click();
  await again.getByTestId('discard').click();
  await again.getByTestId('discard-yes').click();
  await again.waitForURL(/\/w\/[^/]+$/);
  await again.goto(address);
  await again.getByTestId('card-1').waitFor();
  expect(await again.getByTestId('door-step').innerText()).toBe(own.card(1, 5));
});

test('leaves who types an address in the field when the list of homes comes in', async () => {
  phone = await launchPhone({ geolocation });
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await phone.route(/\/addresses\?box=/, async (route) => {
    await held;
    // That of the page before went with it.
    await route.continue().catch(() => undefined);
  });
  const page = await door.onWalk(phone, server.url);
  await door.open(page);
  await page.locator('#door-address').focus();
  letGo();
  await page.getByTestId('type-address').waitFor();
  await page.keyboard.type('Verzonnenlaan 999');
  await page.getByText(say.where.unknown).waitFor();
});

test('turns the screen to the resident, in their own language', async () => {
  const page = await samira();
  await phone.setOffline(true);
  await door.open(page);
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
  for (let card = 2; card < 5; card++) await door.next(page);
  await page.getByTestId('door-save').click();
  await page.getByTestId('receipt-code').waitFor();
  await page.getByTestId('turn').click();
  await page.getByRole('heading', { level: 1, name: ar.receipt.title }).waitFor();
  expect(await page.locator('.receipt-paper').getAttribute('dir')).toBe('rtl');
});

test('says what is wrong and keeps all that was told', async () => {
  const page = await samira();
  await door.open(page);
  await page.getByTestId('no-address').click();
  await door.next(page);
  await page.getByText(own.wrong.category).waitFor();
  await page.getByTestId('emergency').click();
  const numbers = page.getByTestId('emergency-numbers').getByRole('link');
  expect(await numbers.first().getAttribute('href')).toBe('tel:112');
  expect(await numbers.nth(1).getAttribute('href')).toBe('tel:08009009');
  await page.getByText(say.emergency.noReport).waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('tell-cold').click();
  await door.next(page);
  await page.locator('#door-words').fill('x'.repeat(10_000));
  await page.getByText(say.words.full).waitFor();
  await page.locator('#door-words').fill('Mijn astma wordt erger');
  await page.getByText(own.health).waitFor();
  await page.locator('#door-words').fill('🥶🥶');
  await door.next(page);
  await page.getByTestId('change-promise').click();
  await page.locator('#door-day').fill('2020-01-01');
  await page.getByText(own.promise.past).waitFor();
  await page.getByRole('button', { name: own.promise.done }).click();
  await page.getByRole('alert').filter({ hasText: own.promise.past }).waitFor();
  await page.getByTestId('promise-none').click();
  expect(await page.getByTestId('promised').innerText()).toBe(say.offers.noPromise);
  await door.next(page);
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

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { fine, problem } from '../fixtures/answers.ts';
import { home, importId } from '../fixtures/register.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { guestOn, mutation, signedIn } from '../fixtures/walking.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

const base = `/v1/organisations/${DEMO_SLUG}`;
const place = { lat: 52.0846, lng: 5.0722 };
const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };

let server: TestServer;
let samira: Visitor;
beforeAll(async () => {
  server = await startServer();
  const bram = await signedIn(server.url, 'bram');
  // No home of the drawn neighbourhood is called so.
  const rows = [home(12, { street: 'Pompoenpad', letter: 'A', postcode: '3599ZZ', place })];
  const list = { kind: 'address', source: 'file', name: 'Lijst', parts: 1, rows };
  await fine(bram.ask('PUT', `${base}/register/imports/${importId(1)}/0`, list));
  samira = await signedIn(server.url, 'samira');
});
afterAll(() => server?.stop());

let phone: BrowserContext;
afterEach(() => phone?.close());

/** The homes that this phone keeps. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('homes')) return 0;
    return new Promise<number>((done, fail) => {
      const opening = indexedDB.open('homes');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('homes').objectStore('homes').getAll();
        all.onsuccess = () => {
          opening.result.close();
          done(all.result.reduce((sum, { homes }) => sum + homes.length, 0));
        };
      };
    });
  });

async function chooseAddress(page: Page, typed: string) {
  await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
  await page.getByRole('button', { name: 'Kies adres' }).click();
  await page.locator('#address-search').fill(typed);
}

describe('the homes of the organisation', () => {
  it('are found on a walk without a signal by who is signed in, and gone after signing out', async () => {
    phone = await launchPhone({ geolocation });
    const page = await phone.newPage();
    await field.be(page, server.url, 'samira');
    await page.goto(server.url);
    await page.getByTestId('start-walk').click();
    await page.waitForURL(/\/w\//);
    await field.readyForOffline(page);
    await expect.poll(() => kept(page)).toBeGreaterThan(700);

    await phone.setOffline(true);
    await page.reload();
    await chooseAddress(page, 'pompoen 12');
    await page.getByRole('button', { name: 'Pompoenpad 12A', exact: true }).click();
    await page.getByRole('heading', { name: 'Wat zie je bij Pompoenpad 12A?' }).waitFor();
    await page.getByTestId('pin-lovely').click();
    await page.getByRole('heading', { name: 'Mooi, Pompoenpad 12A' }).waitFor();
    const panel = page.getByTestId('find-panel');
    await expect.poll(() => panel.innerText()).toContain('plek gekozen op adres');

    await phone.setOffline(false);
    await field.allIn(page);
    await page.goto(`${server.url}/ik`);
    await page.getByTestId('sign-out').click();
    await expect.poll(() => kept(page)).toBe(0);
  });

  it('are not on the phone of a guest, who finds the drawn neighbourhood', async () => {
    phone = await launchPhone({ geolocation });
    const page = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
    await field.allIn(page);
    await chooseAddress(page, 'pompoen');
    await page.getByText('Geen adres gevonden').waitFor();
    await page.locator('#address-search').fill('tulp 3');
    await page.getByRole('button', { name: 'Tulpstraat 3', exact: true }).waitFor();
    expect(await kept(page)).toBe(0);
  });
});

describe('whether something runs at a home', () => {
  const running = (visitor: Visitor, address: string, slug = DEMO_SLUG) =>
    visitor.ask('GET', `/v1/organisations/${slug}/addresses/${address}/running`);

  it('is yes or no to staff, and nothing to anybody else', async () => {
    await fine(samira.open({ by: 'code', code: DEMO_CODE }));
    expect(await fine(running(samira, '3599ZZ-12-A'))).toEqual({ isRunning: false });
    const address = { id: '3599ZZ-12-A', line: 'Pompoenpad 12A', complex: null };
    const position = { ...place, accuracy: null, how: 'address' };
    const words = 'De muur is nat.';
    const set = { category: 'mould', position, words, address };
    await fine(samira.push([mutation(1, 'concern.create', set)]));
    expect(await fine(running(samira, '3599ZZ-12-A'))).toEqual({ isRunning: true });
    const fatma = await signedIn(server.url, 'fatma');
    expect(await fine(running(fatma, '3599ZZ-12-A'))).toEqual({ isRunning: true });
    expect(await fine(running(fatma, '3599ZZ-12'))).toEqual({ isRunning: false });

    const guest = await guestOn(server.url, DEMO_CODE);
    expect(await problem(running(guest, '3599ZZ-12-A'))).toBe('no_credential');
    expect(await problem(running(fatma, '3599ZZ-12-A', 'another-one'))).toBe('not_found');
    expect(await problem(running(fatma, 'x'.repeat(31)))).toBe('bad_shape');
  });

  it('is not told home after home to who tries a whole list', async () => {
    const lotte = await signedIn(server.url, 'lotte');
    for (let n = 0; n < 200; n += 20)
      await Promise.all(
        Array.from({ length: 20 }, (_, i) => fine(running(lotte, `3599RA-${n + i + 1}`))),
      );
    expect(await problem(running(lotte, '3599RA-201'))).toBe('too_many_tries');
    expect((await running(await signedIn(server.url, 'noor'), '3599RA-201')).status).toBe(200);
  });
});

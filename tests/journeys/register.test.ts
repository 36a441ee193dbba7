import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { AddressesAnswer } from '../../schema/register/wire.ts';
import { nl } from '../../web/text/register/nl.ts';
import { signedIn } from '../fixtures/walking.ts';
import { launchDesk } from './browser.ts';
import { type RegisterServer, startRegisterServer } from './register-server.ts';

const base = `/v1/organisations/${DEMO_SLUG}`;

let server: RegisterServer;
beforeAll(async () => {
  server = await startRegisterServer();
});
afterAll(() => server?.stop());

const person = (name: string) => signedIn(server.url, name);
describe('a manager at a laptop', () => {
  let desk: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    desk = await launchDesk();
    page = await desk.newPage();
    await page.goto(server.url);
    await page.evaluate(() =>
      fetch('/v1/demo/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-loopmee': '1' },
        body: '{"person":"bram"}',
      }),
    );
    await page.goto(`${server.url}/beheer/adressen`);
    await page.locator('.register-counts').waitFor();
  });
  afterAll(() => desk?.close());

  const addresses = () => page.locator('.register-counts dd').first().innerText();
  const choose = (name: string, text: string) =>
    page
      .getByTestId('list-file')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  const list = (lines: string[]) =>
    ['Straat;Huisnummer;Postcode;Woonplaats;Lat;Lng;Complex', ...lines].join('\r\n');
  const line = (number: number | string, own = '3599 XA;Rozendam;52,0851;5,0717') =>
    `Caf\xe9laan;${number};${own};C08`;

  it('sees the wrong lines of a list, takes in the others and undoes it', async () => {
    const before = await addresses();
    await choose(
      'woningen.csv',
      list([
        line(1),
        line('twee'),
        line(3),
        line(4, '3599;Rozendam;;'),
        line(5, '3599 XA;Rozendam;5,07;52,08'),
        line(7),
      ]),
    );
    const wrong = page.getByTestId('wrong-lines').locator('li');
    await wrong.first().waitFor();
    expect(await wrong.allInnerTexts()).toEqual([
      expect.stringMatching(/Regel 3.*twee.*geen huisnummer/s),
      expect.stringMatching(/Regel 5.*3599.*geen postcode/s),
      expect.stringMatching(/Regel 6.*verwisseld/s),
    ]);
    expect(await page.locator('.register-table tbody th').allInnerTexts()).toEqual([
      'Cafélaan 1',
      'Cafélaan 3',
      'Cafélaan 7',
    ]);
    await page.getByTestId('take-in').click();
    await page.getByRole('heading', { name: nl.done('woningen.csv') }).waitFor();
    await expect.poll(addresses).toBe(String(Number(before) + 3));
    await page.getByRole('button', { name: nl.undo, exact: true }).click();
    await page.getByTestId('undo-import').click();
    await page.getByText(nl.undone('woningen.csv')).first().waitFor();
    await expect.poll(addresses).toBe(before);
  });

  it('is told why a list with residents in it is not read, and nothing of it leaves the laptop', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await choose(
      'huurders.csv',
      'Straat;Huisnummer;Postcode;Huurder\r\nLindestraat;14;3599RE;Piet Puk',
    );
    await expect
      .poll(() => page.getByTestId('list-refused').innerText())
      .toContain(nl.refused.personal('Huurder'));
    expect(sent.filter((url) => url.includes('/v1/organisations'))).toEqual([]);
  });

  it('pastes from a sheet', async () => {
    await page.getByRole('button', { name: nl.paste }).click();
    await page.locator('#register-paste').fill('Complex\tNaam\nC01\tDe Kade');
    await page.getByRole('button', { name: nl.pasteRead }).click();
    await page.getByText(nl.differs(['naam'])).waitFor();
    await page.getByRole('button', { name: nl.cancel }).click();
  });

  it('downloads the list and takes it in again: nothing is news', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: nl.download }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\ufeffStraat;')).toBe(true);
    await page
      .getByTestId('list-file')
      .setInputFiles({ name: 'terug.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByText(nl.nothingNew).waitFor();
    await page.getByRole('button', { name: nl.other }).click();
  });

  it('has to type the name before later lists go back with an older one', async () => {
    const take = async (name: string, own: string) => {
      await choose(name, list([line(21, own)]));
      await page.getByTestId('take-in').click();
      await page.getByRole('heading', { name: nl.done(name) }).waitFor();
    };
    const before = await addresses();
    await take('eerste.csv', '3599 XB;Rozendam;52,0851;5,0717');
    await take('tweede.csv', '3599 XB;Rozendam;52,0852;5,0718');
    await page.getByRole('button', { name: nl.undoOf('eerste.csv') }).click();
    await page.getByTestId('undo-import').click();
    await page.getByText(nl.undoNeeds).waitFor();
    expect(await page.locator('.register-also').innerText()).toContain('tweede.csv');
    await page.getByTestId('undo-import').click();
    await page.getByText(nl.undoMismatch('eerste.csv')).waitFor();
    await page.locator('#undo-name').fill('eerste.csv');
    await page.getByTestId('undo-import').click();
    await page.getByText(nl.undone('eerste.csv')).first().waitFor();
    await expect.poll(addresses).toBe(before);
  });

  it('fetches the addresses of a neighbourhood, and is told when the service is away', async () => {
    const before = await addresses();
    server.service.be('away');
    await page.getByTestId('fetch-addresses').click();
    await expect
      .poll(() => page.getByTestId('service-problem').innerText())
      .toContain('niet bereikbaar');
    server.service.be('well');
    await page.getByTestId('fetch-addresses').click();
    await page.getByTestId('take-in').click();
    await page.getByRole('heading', { name: nl.done('BAG, Rozenbuurt') }).waitFor();
    await expect.poll(addresses).toBe(String(Number(before) + 3));
    const walker = await person('samira');
    const answer = await walker.ask('GET', `${base}/addresses?q=pompoenpad`);
    expect(((await answer.json()) as AddressesAnswer).addresses).toMatchObject([
      { number: 1, neighbourhood: 'ROZ' },
      { number: 3 },
      { number: 5 },
    ]);
  });

  it('stops halfway when told, and everything is as it was', async () => {
    const before = await addresses();
    await choose(
      'stop.csv',
      list(Array.from({ length: 2_500 }, (_, i) => line(i + 1, '3599 XD;Rozendam;;'))),
    );
    await page.getByTestId('take-in').waitFor();
    let letGo = () => {};
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route('**/imports/*/1', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByTestId('take-in').click();
    await page.getByText(nl.progress(1_000, 2_501)).waitFor();
    await page.getByRole('button', { name: nl.stopAndBack }).click();
    letGo();
    await page.getByText(nl.stopped).first().waitFor();
    await expect.poll(addresses).toBe(before);
    await page.unroute('**/imports/*/1');
  });

  it('goes on where it stopped when the connection is back', async () => {
    await choose(
      'lang.csv',
      list(Array.from({ length: 2_500 }, (_, i) => line(i + 1, '3599 XC;Rozendam;;'))),
    );
    await page.getByTestId('take-in').waitFor();
    let isGone = false;
    await page.route('**/imports/*/1', (route) => {
      if (isGone) return route.continue();
      isGone = true;
      return route.abort();
    });
    await page.getByTestId('take-in').click();
    await page.getByText(nl.halted).waitFor();
    expect(await page.getByTestId('register-progress').innerText()).toBe(nl.progress(1_000, 2_501));
    await page.getByRole('button', { name: nl.goOn }).click();
    await page.getByRole('heading', { name: nl.done('lang.csv') }).waitFor();
    expect(await page.locator('.register-done').innerText()).toContain(nl.isNew(2_500));
  });
});

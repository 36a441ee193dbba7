import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { inDirectory } from '../fixtures/in-directory.ts';
import { letterTo } from '../fixtures/letters.ts';
import { canaries, Desk } from '../fixtures/told-concern.ts';
import { chromiumPath } from './browser.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let desk: Desk;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  desk = await Desk.open(server.url, DEMO_SLUG);
  const args = ['--no-sandbox', '--disable-gpu'];
  browser = await chromium.launch({ executablePath: await chromiumPath(), args });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(() => inDirectory(server.stateDir, 'DELETE FROM attempt'));

const pathOf = (code: string) => `/b/${DEMO_SLUG}/${code}`;
async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false, locale: 'nl-NL' });
  await page.goto(`${server.url}${path}`);
  return page;
}
/** Presses a button, and is on the page that answers. */
async function press(page: Page, name: string): Promise<void> {
  const answered = page.waitForEvent('domcontentloaded');
  await page.getByRole('button', { name }).click();
  await answered;
}
const get = (path: string, init: RequestInit = {}) =>
  fetch(`${server.url}${path}`, { redirect: 'manual', ...init });
const post = (code: string, what: string, fields: Record<string, string> = {}, headers = {}) =>
  get(`${pathOf(code)}/${what}`, { method: 'POST', body: new URLSearchParams(fields), headers });

describe('on the page of their concern a resident', () => {
  it('says it is not right yet, and what was closed is open again', async () => {
    const { id, code } = await desk.hear();
    await desk.close(id);
    const page = await open(pathOf(code));
    await page.getByText('Het rooster is vervangen en het is droog.').waitFor();
    await page.getByRole('button', { name: 'Nee, nog niet' }).click();
    await page.getByText('gaan verder').first().waitFor();
    await page.getByText('Uw melding is weer open.').waitFor();
    expect((await desk.row('concern', id))?.set).toMatchObject({
      status: 'new',
      saidBack: { says: 'not-yet' },
    });
    await page.close();
  });

  it('asks to be called: nonsense is a sentence and what was typed stays, a number is kept', async () => {
    const { id, code } = await desk.hear();
    const page = await open(pathOf(code));
    for (const nonsense of ['', 'bel maar', '123']) {
      await page.fill('#nummer', nonsense);
      await press(page, 'Bel mij');
      await page.getByText('Dit is geen telefoonnummer. Er is nog niets verstuurd.').waitFor();
      expect(await page.inputValue('#nummer')).toBe(nonsense);
    }
    expect((await desk.row('concern', id))?.set).toMatchObject({ phone: '', mayCall: false });
    await page.fill('#nummer', canaries.phone);
    await press(page, 'Bel mij');
    await page.getByText('Wij bellen u.').waitFor();
    expect(await page.content()).not.toContain(canaries.phone);
    expect(await page.locator('#nummer').count()).toBe(0);
    expect((await desk.row('concern', id))?.set).toMatchObject({
      phone: canaries.phone,
      mayCall: true,
      saidBack: { says: 'call' },
    });
    await page.close();
  });

  it('takes back one of what they agreed to', async () => {
    const { id, code } = await desk.hear({ mayCall: true, mayShare: true });
    const page = await open(pathOf(code));
    const share = page.getByRole('listitem').filter({ hasText: 'wie het komt maken' });
    const answered = page.waitForEvent('domcontentloaded');
    await share.getByRole('button', { name: 'Intrekken' }).click();
    await answered;
    await page.getByText('Dat is ingetrokken.').waitFor();
    expect(await share.count()).toBe(0);
    expect((await desk.row('concern', id))?.set).toMatchObject({ mayCall: true, mayShare: false });
    await page.close();
  });

  it('asks to have it removed, is asked once more, and reads when that was', async () => {
    const { id, code } = await desk.hear();
    const page = await open(pathOf(code));
    await page.getByRole('link', { name: 'Verwijder mijn melding' }).click();
    await page.getByRole('link', { name: 'Nee, terug' }).click();
    await page.getByRole('link', { name: 'Verwijder mijn melding' }).click();
    expect((await desk.row('concern', id))?.set.asksErasureAt).toBe(null);
    await page.getByRole('button', { name: 'Ja, verwijder mijn melding' }).click();
    await page.getByText(/U vroeg op \w+ \d+ \w+ om uw melding te verwijderen/).waitFor();
    expect((await desk.row('concern', id))?.set.asksErasureAt).toBeGreaterThan(0);
    await page.close();
  });

  it('reads the same sentence when the concern is gone between reading and sending', async () => {
    const { id, code } = await desk.hear();
    await desk.say('concern.delete', {}, { e: id, base: { isDeleted: null } });
    const answer = await post(code, 'klopt', { zegt: 'solved' });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('of is verwijderd');
  });
});

describe('what is sent to that page', () => {
  it('from another site is refused, and changes nothing', async () => {
    const { id, code } = await desk.hear();
    const foreign = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elders.example' },
    ];
    for (const headers of foreign)
      for (const what of ['klopt', 'bel', 'intrekken', 'verwijder']) {
        const fields = { zegt: 'not-yet', nummer: '0612345678', wat: 'mayCall' };
        const answer = await post(code, what, fields, headers);
        expect(answer.status, what).toBe(403);
        expect(answer.headers.get('content-type')).toContain('text/html');
      }
    expect((await desk.row('concern', id))?.set).toMatchObject({
      saidBack: null,
      asksErasureAt: null,
      phone: '',
    });
  });

  it('and means nothing, or is far too much, changes nothing', async () => {
    const { id, code } = await desk.hear();
    expect((await post(code, 'klopt', { zegt: 'weg ermee' })).headers.get('location')).toBe(
      pathOf(code),
    );
    expect((await post(code, 'intrekken', { wat: 'phone' })).status).toBe(303);
    expect((await post(code, 'bel', { nummer: '0'.repeat(5_000) })).status).toBe(413);
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    expect((await get(`${pathOf(code)}/klopt`, json)).status).toBe(415);
    expect((await desk.row('concern', id))?.set).toMatchObject({ saidBack: null, phone: '' });
  });
});

it('a receipt is sent in the resident’s language, with the link and nothing of what was told', async () => {
  const by = { receiptBy: 'sms', phone: '06 55512345', language: 'pl' };
  const { code } = await desk.hear(by);
  await expect.poll(() => letterTo(server.url, by.phone)).toContain(`${server.url}${pathOf(code)}`);
  const text = await letterTo(server.url, by.phone);
  expect(text).toContain('Rozenbuurt Wonen: dziękujemy za zgłoszenie.');
  expect(text).not.toMatch(/Kanarie|nat bij|mould|schimmel/i);
});

import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { longDay } from '../../api/resident/days.ts';
import { wordsIn } from '../../api/resident/words-in.ts';
import { residentLanguages } from '../../schema/vocabulary/door.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';
import { inDirectory } from '../fixtures/in-directory.ts';
import { canaries, Desk, freshCode } from '../fixtures/told-concern.ts';
import { chromiumPath } from './browser.ts';
import { faultsOf, isTooWide, smallTargets } from './checker.ts';
import { startServer, type TestServer } from './server.ts';

const MOST_BYTES = 15_000;
let server: TestServer;
let desk: Desk;
let plain: BrowserContext;
let close: () => Promise<void>;
let full: { id: string; code: string };

beforeAll(async () => {
  server = await startServer();
  desk = await Desk.open(server.url, DEMO_SLUG);
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  close = () => browser.close();
  plain = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'nl-NL',
    viewport: { width: 360, height: 740 },
  });
  full = await withEverything();
}, 180_000);
afterAll(async () => {
  await close?.();
  await server?.stop();
});
beforeEach(() => inDirectory(server.stateDir, 'DELETE FROM attempt'));

const pathOf = (code: string) => `/b/${DEMO_SLUG}/${code}`;

/** A concern of which everything stands on its page at once. */
async function withEverything() {
  const team = await desk.say('team.create', { name: 'Onderhoud Zuid', people: [] });
  const offer = await desk.say('offer.create', {
    name: 'Tochtstrips en radiatorfolie',
    text: 'Gratis, en wij plakken ze voor u.',
    kind: 'quick',
    categories: ['mould'],
    until: dayFromNow(30),
  });
  const agreed = { mayCall: true, mayUsePhotos: true, mayShare: true };
  const words = 'De kinderen hoesten, het is nat bij het raam. <b>Elke dag</b>.';
  const told = await desk.hear({ words, ...agreed, offers: ['visit', offer] });
  const about = { kind: 'concern', id: told.id };
  await desk.say('promise.create', { about, what: 'Iemand meet.', dueOn: dayFromNow(9), team });
  const late = { about, what: 'Iemand belt u.', dueOn: dayFromNow(-3) };
  await desk.say('promise.create', late, { at: Date.now() - 9 * 24 * 3_600_000 });
  const kept = await desk.say('promise.create', {
    about,
    what: 'Wij bellen.',
    dueOn: dayFromNow(1),
  });
  await desk.say('promise.patch', { isKept: true }, { e: kept, base: { isKept: kept } });
  // Read some time before it was planned: of one moment only its end is told.
  const before = { e: told.id, base: { status: told.id }, at: Date.now() - 60_000 };
  const seen = await desk.say('concern.patch', { status: 'seen' }, before);
  await desk.step(told.id, seen, { status: 'planned' });
  const { task, owner } = canaries;
  const plan = { about, task, owner, status: 'planned', plannedOn: dayFromNow(4) };
  await desk.say('follow_up.create', plan);
  await desk.say('note.create', { about, text: canaries.note });
  const answer = { about, how: 'call', on: dayFromNow(0), text: 'Er komen roosters.', team };
  await desk.say('answer.create', answer);
  return told;
}

async function open(path: string): Promise<Page> {
  const page = await plain.newPage();
  await page.goto(`${server.url}${path}`);
  return page;
}
const get = (path: string, init: RequestInit = {}) =>
  fetch(`${server.url}${path}`, { redirect: 'manual', ...init });

describe('the page of a concern', () => {
  it.each(residentLanguages)('is whole without a script and small, in %s', async (language) => {
    const words = wordsIn(language);
    const answer = await get(`${pathOf(full.code)}?taal=${language}&dank=solved`);
    expect((await answer.arrayBuffer()).byteLength).toBeLessThanOrEqual(MOST_BYTES);
    const page = await open(`${pathOf(full.code)}?taal=${language}`);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.getAttribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    const text = await page.innerText('body');
    expect(text).toContain('“De kinderen hoesten, het is nat bij het raam. <b>Elke dag</b>.”');
    for (const said of [
      words.title,
      words.categories.mould,
      words.steps.seen,
      words.appointment,
      words.answered.call,
      'Er komen roosters.',
      words.team('Onderhoud Zuid'),
      words.kept,
      'Iemand meet.',
      words.late(longDay(dayFromNow(-3), language)),
      words.visit,
      'Gratis, en wij plakken ze voor u.',
      words.right,
      words.solved,
      words.consent.mayShare,
      words.keeps,
      '030 123 45 67',
    ])
      expect(text).toContain(said);
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'is readable by all in every language, %s',
    async (colorScheme) => {
      const context = await (
        plain.browser() as NonNullable<ReturnType<BrowserContext['browser']>>
      ).newContext({
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      const page = await context.newPage();
      const pages = [
        ...residentLanguages.map((language) => `${pathOf(full.code)}?taal=${language}&dank=call`),
        `${pathOf(full.code)}/verwijder`,
        `${pathOf(freshCode())}?taal=ar`,
        '/b?taal=uk',
        `/b/${DEMO_SLUG}?taal=pl`,
      ];
      for (const path of pages) {
        expect(await faultsOf(page, await (await get(path)).text()), path).toEqual([]);
        expect(await smallTargets(page), path).toEqual([]);
        expect(await isTooWide(page), path).toBe(false);
      }
      await context.close();
    },
    120_000,
  );

  it('speaks the language of the concern until another one is chosen, and stays in that', async () => {
    const { code } = await desk.hear({ language: 'tr' });
    const page = await open(pathOf(code));
    expect(await page.getAttribute('html', 'lang')).toBe('tr');
    await page.getByRole('link', { name: 'Polski' }).click();
    await expect.poll(() => page.innerText('h1')).toBe(wordsIn('pl').title);
    await page.getByRole('button', { name: wordsIn('pl').solved }).click();
    await page.getByText(wordsIn('pl').thanks.solved).waitFor();
  });

  it('says nothing of who, where or what the office wrote for itself', async () => {
    const { id, code } = await desk.hear({ phone: canaries.phone, mayCall: true });
    await desk.photo({ kind: 'concern', id });
    for (const one of [code, full.code])
      for (const path of [pathOf(one), `${pathOf(one)}/verwijder`]) {
        const html = await (await get(path)).text();
        for (const canary of Object.values(canaries)) expect(html).not.toContain(canary);
        expect(html).not.toMatch(/bedroom|slaapkamer|52\.08|Bram|Fatma|<img/i);
        expect(html).not.toContain(id);
      }
  });

  it('is found by no search machine, kept by no cache, and runs, sets and tells nothing', async () => {
    for (const path of [pathOf(full.code), pathOf(freshCode()), '/b']) {
      const answer = await get(path);
      const headers = Object.fromEntries(answer.headers);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
      });
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      );
      expect(answer.headers.getSetCookie()).toEqual([]);
      const text = await answer.text();
      expect(text).toContain('<meta name="robots" content="noindex">');
      expect(text).not.toMatch(/<script|javascript:|style="|https?:\/\//);
    }
  });

  it('wears its style, which its own policy would stop if it were another', async () => {
    const page = await open(pathOf(full.code));
    const plate = await page
      .locator('.plate')
      .evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(plate).toBe('rgb(15, 63, 148)');
    await page.close();
  });

  it('is a letter on paper: what was said and done, and no buttons', async () => {
    const page = await open(pathOf(full.code));
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Wij lazen uw melding.').isVisible()).toBe(true);
    for (const name of ['Ja, het is opgelost', 'Bel mij'])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    expect(await page.locator('nav').isVisible()).toBe(false);
    await page.close();
  });

  it('opens with the code as people type it, and says where the slip is', async () => {
    const page = await open('/b');
    await page.fill('#bij', DEMO_SLUG);
    const typed = `${full.code.slice(0, 4)}-${full.code.slice(4)}`
      .toLowerCase()
      .replaceAll('0', 'o');
    await page.fill('#code', typed);
    await page.getByRole('button').click();
    await page.getByRole('heading', { name: 'Uw melding', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe(pathOf(full.code));
    await page.goto(`${server.url}/b/${DEMO_SLUG}/${full.code.toLowerCase().replaceAll('1', 'l')}`);
    expect(new URL(page.url()).pathname).toBe(pathOf(full.code));
    const [first = '', ...rest] = full.code;
    const wrong = (first === 'A' ? 'B' : 'A') + rest.join('');
    await page.goto(`${server.url}${pathOf(wrong)}`);
    await page.getByText('twee zijn verwisseld').waitFor();
    await page.fill('#code', typed);
    await page.getByRole('button').click();
    await page.waitForURL((at) => at.pathname === pathOf(full.code));
    await page.goto(`${server.url}${pathOf(freshCode())}`);
    await page.getByText('De melding is nog onderweg naar ons, of is verwijderd.').waitFor();
    await page.close();
  });
});

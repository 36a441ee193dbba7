import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { Offer } from '../../schema/entities/things.ts';
import type { PullAnswer } from '../../schema/protocol.ts';
import { nl as own } from '../../web/text/deur/nl.ts';
import { nl } from '../../web/text/nl.ts';
import { nl as say } from '../../web/text/resident/nl.ts';
import { fine } from '../fixtures/answers.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';
import { mutation, signedIn } from '../fixtures/walking.ts';
import { addStyle } from './add-style.ts';
import { door } from './at-door.ts';
import { launchPhone } from './browser.ts';
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
async function samira(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  phone = await launchPhone({ geolocation, colorScheme });
  return door.onWalk(phone, server.url);
}

test('offers what the organisation can do today, and never what it cannot do any more', async () => {
  const offer = (n: number, name: string, kind: string, more: object = {}) =>
    mutation(n, 'offer.create', {
      name,
      kind,
      categories: ['draught'],
      until: dayFromNow(30),
      ...more,
    });
  const bram = await signedIn(server.url, 'bram');
  await fine(bram.open({ by: 'organisation', slug: DEMO_SLUG }));
  // What the demo offers goes: then it is known what there is.
  const { scopes } = await fine<PullAnswer>(bram.pull(['office']));
  const known = ((scopes[0]?.rows ?? []) as Offer[]).filter(({ kind }) => kind === 'offer');
  const removed = known.map(({ id }, i) => ({ ...mutation(i + 7, 'offer.delete', {}), e: id }));
  const strip = offer(3, 'Tochtstrip langs de voordeur', 'quick', { text: 'Binnen een week.' });
  const { r } = await fine<{ r: { s: string }[] }>(
    bram.push([
      offer(1, 'Een vakman kijkt naar de kozijnen', 'inspection'),
      offer(2, 'Nieuwe rubbers in het raam', 'repair'),
      strip,
      offer(4, 'Radiatorfolie', 'quick'),
      offer(5, 'Kaarsen', 'quick', { until: dayFromNow(-2) }),
      offer(6, 'Isolatie elders', 'insulation', { complexes: ['ELDERS'] }),
      ...removed,
    ]),
  );
  expect(r.filter(({ s }) => s !== 'ok')).toEqual([]);

  const page = await samira();
  await door.open(page);
  await page.getByTestId('no-address').click();
  await page.getByTestId('tell-draught').click();
  await door.next(page);
  await door.next(page);
  await page.getByText('Een vakman kijkt naar de kozijnen').click();
  expect(await door.fits(page)).toEqual({ high: true, wide: true });
  await page.getByText(say.offers.noInsulation).waitFor();
  await page.getByRole('button', { name: own.more(2) }).click();
  await page.getByRole('dialog').getByText('Binnen een week.').waitFor();
  await page.getByTestId(`offer-${strip.mid}`).check();
  expect(await page.getByText('Kaarsen').count()).toBe(0);
  expect(await page.getByText('Isolatie elders').count()).toBe(0);
  await page.keyboard.press('Escape');
  await door.next(page);
  await page.getByTestId('door-save').click();
  await expect.poll(() => page.getByTestId('receipt-sync').innerText()).toBe(nl.sync.in);
});

test.each(['light', 'dark'] as const)(
  'shows each card whole on a small phone, readable by all, %s',
  async (colorScheme) => {
    const page = await samira(colorScheme);
    await door.open(page);
    const found: Record<string, unknown> = {};
    const look = async (name: string) => {
      await still(page);
      const wrong = [...(await faults(page)), ...(await smallTargets(page))];
      if (wrong.length > 0) found[name] = wrong;
      const fits = await door.fits(page);
      if (!fits.wide || (!fits.high && !name.startsWith('turned'))) found[`${name}, size`] = fits;
      await page.setViewportSize({ width: 320, height: 640 });
      const narrow = await sideways(page);
      if (narrow.length > 0) found[`${name}, 320`] = narrow;
      await page.setViewportSize({ width: 360, height: 640 });
      const takeAway = await addStyle(page, 'html { font-size: 200% }');
      const large = await sideways(page);
      if (large.length > 0) found[`${name}, 200%`] = large;
      await takeAway();
    };
    const turned = async (name: string) => {
      await page.getByTestId('turn').click();
      await page.getByTestId('language-ar').click();
      await page.locator('main[dir="rtl"]').waitFor();
      await look(`turned, ${name}`);
      await page.getByTestId('turn-back').click();
    };
    await look('where');
    await door.typeAddress(page, 'Verzonnenlaan 999');
    await look('where, typed');
    await turned('where');
    await door.next(page);
    await look('what');
    await turned('what');
    await page.getByTestId('tell-mould').click();
    await page.getByTestId('choose-bedroom').click();
    await look('what, chosen');
    await door.next(page);
    await page.locator('#door-words').fill('De kinderen hoesten');
    await look('words');
    await turned('words');
    await door.next(page);
    await look('offers');
    await turned('offers');
    await door.next(page);
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

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
const phones: BrowserContext[] = [];
afterEach(() => Promise.all(phones.splice(0).map((one) => one.close().catch(() => undefined))));

/** Someone on the walk with a phone in the hand; the phone knows its place within `accuracy` metres. */
async function walker(
  nickname: string,
  accuracy = 6,
): Promise<{ phone: BrowserContext; page: Page }> {
  const phone = await launchPhone({
    geolocation: { latitude: 52.084, longitude: 5.071, accuracy },
  });
  phones.push(phone);
  const page = await field.joinWalk(phone, server.url, DEMO_CODE, nickname);
  await page.getByRole('button', { name: 'Mijn plek' }).waitFor();
  return { phone, page };
}

const panel = (page: Page) => page.getByTestId('find-panel');
const undo = (page: Page) => page.getByRole('button', { name: 'Ongedaan maken' });
const mine = (page: Page) => page.getByTestId('my-finds').locator(':scope > li');

async function toMine(page: Page): Promise<void> {
  await field.closePanel(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Mijn vondsten' }).click();
  await page.getByTestId('my-finds').waitFor();
}

test('points at the plus until it was pressed once, on this device for good', async () => {
  const { page } = await walker('Kim');
  await page.getByText('Tik op de plus').waitFor();
  await field.pin(page, 'litter');
  await field.closePanel(page);
  await expect.poll(() => page.getByText('Tik op de plus').count()).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: 'Nieuwe vondst' }).waitFor();
  await field.allIn(page);
  expect(await page.getByText('Tik op de plus').count()).toBe(0);
});

test('what was used before is one tap away, above the tiles and large enough for a thumb', async () => {
  const { page } = await walker('Kim');
  await field.pin(page, 'broken');
  await field.pin(page, 'mould');
  await field.closePanel(page);
  await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
  const again = page.locator('.last-used button');
  await expect.poll(() => again.allInnerTexts()).toEqual(['Schimmel', 'Kapot']);
  // The sheet still slides up: both are read in one moment, or they lie at two heights of the way.
  const { chip, tile } = await page.evaluate(() => {
    const box = (id: string) =>
      document.querySelector(`[data-testid="${id}"]`)?.getBoundingClientRect().toJSON() as DOMRect;
    return { chip: box('again-broken'), tile: box('pin-litter') };
  });
  expect(chip.height).toBeGreaterThanOrEqual(48);
  expect(chip.bottom).toBeLessThanOrEqual(tile.top);
  await page.getByTestId('again-broken').click();
  await panel(page).waitFor();
  expect(await page.getByRole('heading', { name: /Kapot/ }).count()).toBe(1);
});

test('each save ticks in the hand, unless its owner asked for calm', async () => {
  const { page } = await walker('Kim');
  await page.evaluate(() => {
    navigator.vibrate = (pattern) => {
      document.body.dataset.ticks = `${document.body.dataset.ticks ?? ''} ${pattern}`;
      return true;
    };
  });
  await field.pin(page, 'litter');
  const ticks = () => page.evaluate(() => document.body.dataset.ticks);
  await expect.poll(ticks).toBe(' 30');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await field.pin(page, 'broken');
  expect(await ticks()).toBe(' 30');
});

test('kind, judgement and place can be changed, and each change taken back by its name', async () => {
  const { page } = await walker('Kim');
  await field.pin(page, 'broken');
  await field.allIn(page);
  const title = page.locator('.panel h2');
  const start = await title.innerText();

  await page.getByRole('button', { name: 'Andere soort' }).click();
  // A sight in the street never becomes what a resident told.
  expect(await page.locator('[data-testid^="become-"]').count()).toBe(5);
  expect(await page.getByTestId('become-mould').count()).toBe(0);
  await page.getByTestId('become-unsafe').click();
  await page.getByText(/^Kapot, .* is nu Onveilig$/).waitFor();
  await expect.poll(() => title.innerText()).toContain('Onveilig');
  await undo(page).click();
  await expect.poll(() => title.innerText()).toBe(start);

  await page.getByRole('button', { name: 'Niet goed' }).click();
  await page.getByText(/^Kapot, .*: Niet goed$/).waitFor();
  const bad = page.getByRole('button', { name: 'Niet goed' });
  await expect.poll(() => bad.getAttribute('aria-pressed')).toBe('true');
  await undo(page).click();
  await expect.poll(() => bad.getAttribute('aria-pressed')).toBe('false');

  await page.getByRole('button', { name: 'Verplaatsen' }).click();
  await page.getByRole('button', { name: 'Kies adres' }).click();
  await page.locator('#address-search').fill('linde 14');
  await page.getByRole('button', { name: 'Lindestraat 14', exact: true }).click();
  await page.getByRole('button', { name: 'Zet hier neer' }).click();
  await page.getByText('Kapot staat nu bij Lindestraat 14').waitFor();
  await expect.poll(() => panel(page).innerText()).toContain('plek gekozen op adres');
  await undo(page).click();
  await expect.poll(() => panel(page).innerText()).toContain('plek van het toestel, ± 6 m');
  await expect.poll(() => title.innerText()).toBe(start);
}, 180_000);

test('a find can be placed at an address, or where the device is, without touching the map', async () => {
  const { page } = await walker('Kim');
  await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
  await page.getByRole('button', { name: 'Kies adres' }).click();
  await page.locator('#address-search').fill('tulp 3');
  await page.getByRole('button', { name: 'Tulpstraat 3', exact: true }).click();
  await page.getByRole('heading', { name: 'Wat zie je bij Tulpstraat 3?' }).waitFor();
  await page.getByRole('button', { name: 'Op mijn plek' }).click();
  await expect
    .poll(() => page.getByRole('heading', { name: /Wat zie je/ }).innerText())
    .not.toContain('Tulpstraat');
  await page.getByRole('button', { name: 'Kies adres' }).click();
  await page.locator('#address-search').fill('tulp 3');
  await page.getByRole('button', { name: 'Tulpstraat 3', exact: true }).click();
  await page.getByRole('heading', { name: 'Wat zie je bij Tulpstraat 3?' }).waitFor();
  await page.getByTestId('pin-lovely').click();
  await expect.poll(() => panel(page).innerText()).toContain('plek gekozen op adres');
  await page.getByRole('heading', { name: 'Mooi, Tulpstraat 3' }).waitFor();
});

test('an unsure device says so and asks to shift the map', async () => {
  const { page } = await walker('Kim', 40);
  await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
  await page.getByText('Plek niet precies (± 40 m)').waitFor();
  await expect
    .poll(() => page.locator('.crosshair-ring').getAttribute('data-quality'))
    .toBe('fair');
});

test('own finds tell what was done to them, and what was removed comes back, also after it was sent', async () => {
  const { page } = await walker('Kim');
  await field.pin(page, 'litter');
  await field.allIn(page);
  const id = new URL(page.url()).searchParams.get('vondst') ?? '';
  expect(id).not.toBe('');
  await page.getByRole('button', { name: 'Gaat wel' }).click();
  await page.locator('#new-note').fill('Achter de garages');
  await page.getByRole('button', { name: 'Notitie bewaren' }).click();
  await page.locator('.note-list').waitFor();
  await page.getByRole('button', { name: 'Weghalen' }).click();
  await panel(page).waitFor({ state: 'hidden' });
  await field.allIn(page);
  const other = await walker('Ravi');
  await field.allIn(other.page);
  await expect.poll(() => field.finds(other.page)).toBeGreaterThan(0);
  const there = other.page.getByTestId('find-list').locator(`a[href*="${id}"]`);
  await expect.poll(() => there.count()).toBe(0);

  await toMine(page);
  const find = mine(page).first();
  const told = (await find.locator('ol li span').allInnerTexts()).map((line) => line.trim());
  expect(told).toEqual([
    'vastgelegd',
    'oordeel: Gaat wel',
    'notitie: Achter de garages',
    'weggehaald',
  ]);
  await find.getByText('Weggehaald', { exact: true }).waitFor();
  await find.getByRole('button', { name: 'Afval terugzetten' }).click();
  await find.getByRole('link', { name: /Op de kaart/ }).waitFor();
  await expect.poll(() => find.locator('ol li').last().innerText()).toContain('teruggezet');
  await expect.poll(() => there.count()).toBe(1);
  await toOther(other.page);
}, 240_000);

/** Nobody else's finds are among one's own. */
async function toOther(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mijn vondsten' }).click();
  await page.getByText('nog niets vastgelegd').waitFor();
}

test('what was being written is still there after the page died, until it is saved', async () => {
  const { page } = await walker('Kim');
  await field.pin(page, 'damp');
  await page.locator('#resident-words').fill('Het lekt bij de kraan');
  await page.locator('#new-note').fill('Terugbellen');
  await page.reload();
  await panel(page).waitFor();
  expect(await page.locator('#resident-words').inputValue()).toBe('Het lekt bij de kraan');
  expect(await page.locator('#new-note').inputValue()).toBe('Terugbellen');
  await page.getByText('Wat je eerder typte staat er nog').first().waitFor();
  await page.getByRole('button', { name: 'Woorden bewaren' }).click();
  await page.getByRole('button', { name: 'Notitie bewaren' }).click();
  await page.locator('.note-list').waitFor();
  await page.reload();
  await panel(page).waitFor();
  expect(await page.locator('#resident-words').inputValue()).toBe('Het lekt bij de kraan');
  expect(await page.locator('#new-note').inputValue()).toBe('');
  expect(
    await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('draft'))),
  ).toEqual([]);
}, 180_000);

/** A device whose speech service hears what the test says. */
async function hearing(phone: BrowserContext): Promise<void> {
  await phone.addInitScript(() => {
    class Listener extends EventTarget {
      onresult?: (event: unknown) => void;
      onerror?: (event: unknown) => void;
      onend?: () => void;
      start() {
        document.body.dataset.listening = 'yes';
        addEventListener('heard', (event) => {
          const { text, isFinal } = (event as CustomEvent).detail;
          this.onresult?.({ resultIndex: 0, results: [{ isFinal, 0: { transcript: text } }] });
          if (isFinal) this.stop();
        });
        addEventListener('unheard', () => {
          this.onerror?.({ error: 'network' });
          this.stop();
        });
      }
      stop() {
        document.body.dataset.listening = 'no';
        this.onend?.();
      }
    }
    Object.assign(window, { SpeechRecognition: Listener, webkitSpeechRecognition: Listener });
  });
}

const say = (page: Page, text: string, isFinal: boolean) =>
  page.evaluate((detail) => dispatchEvent(new CustomEvent('heard', { detail })), { text, isFinal });

test('a note can be spoken behind what was typed; a concern asks first, and faults are words', async () => {
  const { phone, page: first } = await walker('Kim');
  await hearing(phone);
  const page = await phone.newPage();
  await page.goto(first.url());
  await first.close();
  await field.pin(page, 'mould');
  const listening = () => page.evaluate(() => document.body.dataset.listening);

  await page.locator('#resident-words').fill('Zij zegt:');
  await page.getByRole('button', { name: 'Inspreken' }).first().click();
  await page.getByText('kan het geluid naar zijn maker sturen').waitFor();
  await page.getByText('Dit is vertrouwelijk.').waitFor();
  expect(await listening()).toBeUndefined();
  await page.getByRole('button', { name: 'Ja, luister' }).click();
  await expect.poll(listening).toBe('yes');
  await say(page, 'de kinderen', false);
  await expect.poll(() => page.getByTestId('interim').innerText()).toBe('de kinderen');
  await say(page, 'de kinderen hoesten', true);
  await expect
    .poll(() => page.locator('#resident-words').inputValue())
    .toBe('Zij zegt: de kinderen hoesten');
  await expect.poll(listening).toBe('no');

  // Again for a concern: asked again.
  await page.getByRole('button', { name: 'Inspreken' }).first().click();
  await page.getByRole('button', { name: 'Ja, luister' }).click();
  await expect.poll(listening).toBe('yes');
  await page.evaluate(() => dispatchEvent(new Event('unheard')));
  await page.getByText('Spraak werkt nu niet. Typ het zelf.').waitFor();

  await phone.setOffline(true);
  await expect.poll(() => page.getByRole('button', { name: 'Inspreken' }).count()).toBe(0);
  expect(await page.locator('#resident-words').inputValue()).toBe('Zij zegt: de kinderen hoesten');
}, 180_000);

import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import encodeQR from 'qr';
import { decodeQR } from 'qr/decode.js';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { nl as said } from '../../web/text/invite/nl.ts';
import { nl } from '../../web/text/nl.ts';
import { pngPixels } from '../fixtures/png-pixels.ts';
import { type LaunchOptions, launchPhone, newProfile } from './browser.ts';
import { field } from './field.ts';
import { filmOf, forgetFilms } from './film.ts';
import { type Listening, listenBefore } from './listening.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let listening: Listening;
let url: string;
beforeAll(async () => {
  server = await startServer();
  listening = await listenBefore(server.url);
  url = listening.url;
});
afterAll(async () => {
  forgetFilms();
  listening?.stop();
  await server?.stop();
});

const phones: BrowserContext[] = [];
afterEach(() => Promise.all(phones.splice(0).map((one) => one.close().catch(() => undefined))));
async function phone(options: LaunchOptions = {}): Promise<BrowserContext> {
  const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
  const opened = await launchPhone({ geolocation, ...options });
  phones.push(opened);
  return opened;
}

/** What a QR on a picture says, read from its pixels. */
const read = (screenshot: Buffer): string =>
  decodeQR(pngPixels(screenshot), { effort: 3, timeLimit: 3_000 });

/** A walk that somebody started, with its QR on the screen. */
async function leader(options: LaunchOptions = {}) {
  const own = await phone(options);
  const page = await field.startWalk(own, url, 'Lou');
  await field.allIn(page);
  const share = `${page.url()}/deel`;
  await page.goto(share);
  await page.getByTestId('qr-screen').waitFor();
  const screen = await page.screenshot();
  return { phone: own, page, share, screen, secret: read(screen).split('#')[1] ?? '' };
}

/** Opens the join screen and the scanner on it. */
async function scanner(own: BrowserContext): Promise<Page> {
  const page = await own.newPage();
  await page.goto(`${url}/j`);
  await page.getByTestId('scan').click();
  // What hangs before the camera may be read, and the scanner gone, before anybody saw it.
  await page.getByTestId('scanner').or(page.getByTestId('invited')).first().waitFor();
  return page;
}

/** The invitation is filled in: a name is all that is asked. */
async function joinAs(page: Page, nickname: string): Promise<void> {
  await page.getByTestId('invited').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('join-nickname');
  await page.keyboard.type(nickname);
  await page.getByTestId('join-walk').click();
  await page.waitForURL(/\/w\//);
}

/** On the walk of the leader, in the eyes of who came in. */
async function together(page: Page): Promise<void> {
  await field.allIn(page);
  await page.getByText(nl.walk.onTheWay(2)).waitFor();
}

/** Somebody else's QR on a wall. */
const posterOf = (text: string) => `<body style="display:grid;place-items:center;block-size:95vh">
  <div style="inline-size:70vw">${encodeQR(text, 'svg', { border: 4 })}</div>`;

test('who scans the leader’s screen walks along, and only that tells the server the secret', async () => {
  const before = listening.heard().length;
  const bodies: string[] = [];
  const lou = await leader();
  lou.phone.on('request', (request) => {
    const body = request.postDataBuffer();
    const isPacked = request.headers()['content-encoding'] === 'gzip';
    if (body) bodies.push((isPacked ? gunzipSync(body) : body).toString());
  });
  expect(read(lou.screen)).toMatch(new RegExp(`^${url}/j#[\\w-]{22}$`));

  // On Lou's phone it is nowhere but on the screen: not in what is sent, nor in what is copied for help.
  await lou.page.goto(`${url}/debug`);
  await lou.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await lou.page.locator('main').innerText()).not.toContain(lou.secret);
  await lou.page.goto(lou.share.replace('/deel', ''));
  await field.pin(lou.page, 'litter');
  await field.allIn(lou.page);
  expect(bodies.join()).toContain('observation.create');
  expect(bodies.join()).not.toContain(lou.secret);
  const sent = listening.heard().slice(before);
  expect(sent).toContain('GET /');
  expect(sent).not.toContain(lou.secret);

  const kim = await scanner(await phone({ camera: { film: filmOf(lou.screen) } }));
  await joinAs(kim, 'Kim');
  await together(kim);
  expect(await field.finds(kim)).toBe(1);
  // Kim's phone asks to be let in, again if nobody answers, in a body; no line of a log has it.
  const withSecret = listening
    .heard()
    .split('\r\n')
    .filter((line) => line.includes(lou.secret));
  expect(withSecret.length).toBeGreaterThan(0);
  expect(withSecret.filter((line) => !line.includes('"by":"secret"'))).toEqual([]);
}, 120_000);

test('a link with the secret is read and then gone from the address bar, also after loading again', async () => {
  const before = listening.heard().length;
  const secret = 'Zm9v-YmFy_Zm9vYmFyMDEy';
  const page = await (await phone()).newPage();
  await page.goto(`${url}/j#${secret}`);
  await page.getByTestId('invited').waitFor();
  await expect.poll(() => page.url()).toBe(`${url}/j`);
  await page.reload();
  await page.getByTestId('invited').waitFor();
  // A link that is opened in the same tab, and half of one.
  await page.goto(`${url}/j#${secret.slice(4)}`);
  await page.getByText(said.invited.broken).waitFor();
  expect(page.url()).toBe(`${url}/j`);
  expect(listening.heard().slice(before)).not.toContain(secret);
});

test('the QR is the same after a restart and without a network', async () => {
  const profileDir = newProfile();
  const lou = await leader({ profileDir });
  await field.readyForOffline(lou.page);
  await lou.phone.close();
  const again = await phone({ profileDir, colorScheme: 'dark' });
  await again.setOffline(true);
  const page = await again.newPage();
  await page.goto(lou.share);
  await page.getByTestId('qr-screen').waitFor();
  // Dark on white in the evening too: not every scanner reads the other way round.
  expect(read(await page.screenshot())).toBe(`${url}/j#${lou.secret}`);
}, 90_000);

test('a phone that came in by the code shows a QR with the code', async () => {
  const lou = await leader();
  const code = (await lou.page.getByTestId('join-code').innerText()).replace('-', '');
  const kim = await field.joinWalk(await phone(), url, code, 'Kim');
  await field.allIn(kim);
  await kim.goto(`${kim.url()}/deel`);
  await kim.getByTestId('qr-screen').waitFor();
  expect(read(await kim.screenshot())).toBe(`${url}/j/${code}`);
}, 90_000);

test('the link goes along by message, or by the clipboard', async () => {
  const own = await phone();
  await own.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
  // This Chromium has no share sheet; a phone has.
  await own.addInitScript(() => {
    navigator.share = async (what) => void Object.assign(window, { shared: what?.url });
  });
  const page = await field.startWalk(own, url, 'Lou');
  await page.goto(`${page.url()}/deel`);
  const link = read(await page.getByTestId('qr-screen').screenshot());
  await page.getByRole('button', { name: said.show.send }).click();
  await expect.poll(() => page.evaluate(() => 'shared' in window && window.shared)).toBe(link);
  await page.getByRole('button', { name: nl.walk.copy }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

test('the sheet of paper brings people to the walk', async () => {
  const lou = await leader({ colorScheme: 'dark' });
  const code = await lou.page.getByTestId('join-code').innerText();
  expect((await lou.page.pdf({ preferCSSPageSize: true })).toString('latin1')).toMatch(
    /\/Count 1\b/,
  );
  await lou.page.emulateMedia({ media: 'print' });
  // A4 within its margins, at 96 px to the inch.
  await lou.page.setViewportSize({ width: 688, height: 1016 });
  const poster = lou.page.getByTestId('poster');
  for (const text of [code, said.poster.how(`${new URL(url).host}/j`), 'Walk along', 'Wandeling'])
    await poster.getByText(text, { exact: false }).waitFor();
  const centimetre = 96 / 2.54;
  const box = await poster.getByTestId('qr-paper').boundingBox();
  expect((box?.width ?? 0) / centimetre).toBeGreaterThanOrEqual(10);
  const paper = await lou.page.screenshot();
  expect(read(paper)).toBe(`${url}/j#${lou.secret}`);
  const { data } = pngPixels(paper);
  const coloured = data.some((one, i) => i % 4 < 2 && Math.abs(one - (data[i + 1] ?? 0)) > 8);
  expect(coloured, 'black and white').toBe(false);
}, 90_000);

test('a QR of something else is said to be none of ours, and the scanner goes on', async () => {
  const own = await phone();
  const wall = await own.newPage();
  await wall.setContent(posterOf(`https://elsewhere.example/j#${'a'.repeat(22)}`));
  const film = filmOf(await wall.screenshot());
  const kim = await scanner(await phone({ camera: { film } }));
  await kim.getByText(said.scan.notOurs).waitFor();
  expect(await kim.getByTestId('scanner').getAttribute('data-state')).toBe('looking');
  await kim.getByRole('button', { name: said.scan.type }).click();
  await expect.poll(() => kim.evaluate(() => document.activeElement?.id)).toBe('join-code');
});

test('a street without a QR is looked at until the sheet is closed, and then the camera is off', async () => {
  const own = await phone({ camera: { film: filmOf(null) } });
  await own.addInitScript(() => {
    const tracks: MediaStreamTrack[] = [];
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (what) => {
      const stream = await open(what);
      tracks.push(...stream.getTracks());
      return stream;
    };
    Object.assign(window, { camerasOn: () => tracks.filter((one) => one.readyState === 'live') });
  });
  const kim = await scanner(own);
  const on = () =>
    kim.evaluate(() => (window as unknown as { camerasOn(): unknown[] }).camerasOn().length);
  const looking = kim.locator('[data-testid="scanner"][data-state="looking"]');
  await looking.waitFor();
  expect(await on()).toBe(1);
  // Put away and taken out again.
  const hide = (isHidden: boolean) =>
    kim.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  await hide(true);
  await expect.poll(on).toBe(0);
  await hide(false);
  await expect.poll(on).toBe(1);
  await looking.waitFor();
  await kim.getByRole('button', { name: nl.app.close }).click();
  await expect.poll(on).toBe(0);
  expect(await kim.getByRole('alert').count()).toBe(0);
});

test.each([
  ['is not allowed', 'refused', { camera: 'refused' }],
  ['is not there', 'none', {}],
] as const)(
  'where the camera %s, a photo or the code does',
  async (_what, why, options) => {
    const lou = await leader();
    const kim = await scanner(await phone(options));
    await kim.getByTestId('camera-problem').getByText(said.scan[why]).waitFor();
    const choose = (buffer: Buffer) =>
      kim
        .getByTestId('scan-picture')
        .setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer });
    await choose(await kim.screenshot());
    await kim.getByText(said.scan.nothing).waitFor();
    await choose(Buffer.from('no picture at all'));
    await kim.getByText(said.scan.nothing).waitFor();
    await choose(lou.screen);
    await joinAs(kim, 'Kim');
    await together(kim);
  },
  90_000,
);

test('what is scanned without a network is a walk once there is one', async () => {
  const lou = await leader();
  const own = await phone({ camera: { film: filmOf(lou.screen) } });
  const first = await own.newPage();
  await first.goto(url);
  await field.readyForOffline(first);
  await first.close();
  await own.setOffline(true);
  const kim = await scanner(own);
  await joinAs(kim, 'Kim');
  await field.pin(kim, 'lovely');
  await expect.poll(() => field.waiting(kim)).toBeGreaterThan(0);
  await own.setOffline(false);
  await kim.evaluate(() => dispatchEvent(new Event('online')));
  await together(kim);
  await lou.page.goto(lou.share.replace('/deel', ''));
  await field.allIn(lou.page);
  await expect.poll(() => lou.page.locator('.pin').count()).toBe(1);
}, 120_000);

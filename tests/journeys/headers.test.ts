import { readdirSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { Row } from '../../schema/entities/row.ts';
import { startTileServer, type TileServer } from '../fixtures/tile-server.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { client } from './built.ts';
import { field } from './field.ts';
import { fieldScreens, officeScreens } from './screens.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server?.stop());

const get = (path: string) => fetch(`${server.url}${path}`);

/** What every answer has, whoever gives it. */
const everywhere = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

describe('an answer', () => {
  const builtFile = () =>
    `/assets/${readdirSync(`${client}assets`).find((one) => one.endsWith('.js'))}`;

  it.each([
    ['the page', () => '/'],
    ['a screen of the app', () => '/w/nothing'],
    ['the page for a child', () => '/kind'],
    ['a built file', builtFile],
    ['a built file that is gone', () => '/assets/gone.js'],
    ['the service worker', () => '/sw.js'],
    ['the API', () => '/v1/hello'],
    ['a problem', () => '/v1/nothing'],
    ['where a resident types a code', () => '/b'],
    ['a code that is wrong', () => '/b/nergens/ABCD'],
    ['a page for a neighbourhood', () => '/buurt/nergens'],
    ['a photo that is not published', () => '/buurt/nergens/foto/x'],
    ['a page that is not shared', () => '/buurtvraag/nergens/x'],
    ['a photo that is not shared', () => '/buurtvraag/nergens/x/foto'],
    ['a security.txt that is not there', () => '/.well-known/security.txt'],
  ])(
    'of %s stands in no frame, is guessed at by nobody and tells no address on',
    async (_, path) => {
      const { headers } = await get(path());
      expect(Object.fromEntries(headers)).toMatchObject(everywhere);
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'.*frame-ancestors 'none'/,
      );
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('of the API is kept by no cache', async () => {
    for (const path of ['/v1/hello', '/v1/map', '/v1/nothing', '/v1/me'])
      expect((await get(path)).headers.get('cache-control'), path).toBe('no-store');
  });

  it('of a page lets nothing run, style or speak but our own files and server', async () => {
    const { headers } = await get('/');
    // Tests and trials have a tile server on this very machine.
    const policy =
      headers.get('content-security-policy')?.replaceAll(' http://127.0.0.1:*', '') ?? '';
    expect(policy).not.toMatch(/unsafe|data:|ws:|wss:|https:|\*/);
    for (const part of [
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
    ])
      expect(policy).toContain(`${part};`);
    const permissions = headers.get('permissions-policy') ?? '';
    for (const own of ['geolocation', 'camera', 'microphone'])
      expect(permissions).toContain(`${own}=(self)`);
  });

  it('with a photo is a picture and nothing else, for this site alone', async () => {
    const person = new Visitor(server.url);
    await person.signIn('fatma');
    await person.open({ by: 'organisation', slug: DEMO_SLUG });
    const pulled = (await (await person.pull(['office'])).json()) as { scopes: { rows: Row[] }[] };
    const photo = pulled.scopes[0]?.rows.find(({ kind }) => kind === 'attachment')?.id;
    const { status, headers } = await person.ask(
      'GET',
      `/v1/attachments/${photo}?lane=${person.lane}`,
    );
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      ...everywhere,
      'content-type': 'image/jpeg',
      'content-disposition': `inline; filename="${photo}.jpg"`,
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(headers.get('cache-control')).toContain('private');
  });
});

describe('the policy of the pages', () => {
  let browser: BrowserContext | undefined;
  let tiles: TileServer | undefined;
  let other: TestServer | undefined;
  afterEach(async () => {
    await browser?.close().catch(() => undefined);
    await other?.stop();
    await tiles?.stop();
  });

  /** Tells of everything that the policy stopped on any page of this browser. */
  async function breaches(context: BrowserContext): Promise<string[]> {
    const found: string[] = [];
    await context.exposeFunction('tellBreach', (text: string) => found.push(text));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
        const tell = (window as unknown as { tellBreach(text: string): void }).tellBreach;
        tell(
          `${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
        );
      });
    });
    return found;
  }
  const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };

  test('stops nothing of a walk', async () => {
    browser = await launchPhone({ geolocation });
    const found = await breaches(browser);
    await fieldScreens(browser, server.url, async () => undefined);
    expect(found).toEqual([]);
  }, 120_000);

  test('stops nothing of the office', async () => {
    browser = await launchDesk();
    const found = await breaches(browser);
    await officeScreens(browser, server.url, async () => undefined);
    expect(found).toEqual([]);
  }, 120_000);

  test('stops nothing of a map from a service, also of pictures that are given up', async () => {
    tiles = await startTileServer();
    other = await startServer({ mapSources: tiles.mapSources });
    browser = await launchPhone({ geolocation });
    const found = await breaches(browser);
    const page = await field.joinWalk(browser, other.url, DEMO_CODE, 'Kim');
    await page.locator('.leaflet-tile-loaded').first().waitFor({ state: 'attached' });
    const map = page.locator('.leaflet-container');
    for (const step of [-300, -300, 600, -600, 300]) {
      await map.hover();
      await page.mouse.wheel(0, step);
      await page.waitForTimeout(300);
    }
    expect(found).toEqual([]);
  }, 120_000);

  test('would have been noticed', async () => {
    browser = await launchPhone();
    const found = await breaches(browser);
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>');
      const picture = new Image();
      picture.src = 'data:image/gif;base64,R0lGODlhAQABAAD/ACwAAAAAAQABAAACADs=';
    });
    await expect
      .poll(() => found.map((one) => one.split(' ')[1]))
      .toEqual(['style-src-attr', 'img-src']);
  });
});

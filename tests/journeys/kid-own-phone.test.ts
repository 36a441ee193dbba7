import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { Row } from '../../schema/entities/row.ts';
import { newMid } from '../../schema/ids.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { kid } from './at-kid.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';
import { unlock } from './unlock.ts';

/** What an adult wrote on the walk, and how that adult is called: neither may come near the child's device. */
const SECRET = 'Alleen voor grote mensen';
const NAME = 'Annemarie';
const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };

let server: TestServer;
let parents: BrowserContext;
let childs: BrowserContext;
let parent: Page;
let code: string;
let walk: string;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
beforeEach(async () => {
  parents = await launchPhone({ geolocation });
  childs = await launchPhone({ geolocation });
  parent = await field.startWalk(parents, server.url, NAME);
  await field.pin(parent, 'litter');
  const note = parent.getByTestId('find-panel').locator('textarea').first();
  await note.fill(SECRET);
  await parent.getByRole('button', { name: 'Notitie bewaren' }).click();
  await parent.locator('.note-list').waitFor();
  await field.closePanel(parent);
  code = await field.codeOf(parent);
  walk = new URL(parent.url()).pathname.slice('/w/'.length);
}, 120_000);
afterEach(async () => {
  await parents?.close();
  await childs?.close();
});

type Said = { url: string; sent: string; got: string };

/**
 * All that goes to and from the server of a device, pictures and scripts of the app apart. Written down on its way: of a page that went on to
 * the next address a browser does not tell any more what it heard.
 */
async function wire(device: BrowserContext): Promise<Said[]> {
  const said: Said[] = [];
  await device.route(
    ({ pathname }) => pathname.startsWith('/v1/'),
    async (route) => {
      const request = route.request();
      const { pathname: url } = new URL(request.url());
      const isPacked = request.headers()['content-encoding'] === 'gzip';
      const sent = isPacked ? '' : (request.postData() ?? '');
      // The page that asked, or its phone, may be gone at any moment.
      try {
        const response = await route.fetch();
        said.push({ url, sent, got: await response.text() });
        await route.fulfill({ response });
      } catch {
        await route.abort().catch(() => undefined);
      }
    },
  );
  return said;
}

/** Everything in every database of a device: by database and store the records, bytes as text. */
const allKept = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const kept: Record<string, unknown[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all = await done(database.transaction(store).objectStore(store).getAll());
        // The room that is kept for words when photos have filled the rest is noise.
        const records = all.filter(({ id }) => `${name} ${store} ${id}` !== 'capture blob reserve');
        kept[`${name} ${store}`] = records.map((record) => {
          const body =
            record.body instanceof ArrayBuffer ? new TextDecoder().decode(record.body) : '';
          return JSON.parse(JSON.stringify(body ? { ...record, body: JSON.parse(body) } : record));
        });
      }
      database.close();
    }
    return kept;
  });

/** The office reads what children found, and answers one of them. */
async function office(): Promise<Visitor> {
  const fatma = new Visitor(server.url);
  await fatma.signIn('fatma');
  await fatma.open({ by: 'organisation', slug: DEMO_SLUG });
  return fatma;
}

async function officeRows(of: Visitor): Promise<Row[]> {
  const { scopes } = (await (await of.pull(['office'])).json()) as { scopes: { rows: Row[] }[] };
  return (scopes[0]?.rows ?? []).filter((row) => row.walk === walk);
}

const kidFinds = async (of: Visitor) =>
  (await officeRows(of)).filter(({ set }) => set.via === 'kid');

async function answers(of: Visitor, find: string): Promise<void> {
  const mid = newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes));
  const set = {
    about: { kind: 'observation', id: find },
    how: 'app',
    on: dayFromNow(0),
    text: 'Het is weer schoon!',
    childPicture: 'cleaned',
  };
  const one = { n: 1, mid, t: 'answer.create', sv: 1, e: mid, walk, at: Date.now(), set, base: {} };
  const pushed = (await (await of.push([one])).json()) as { r: { s: string }[] };
  expect(pushed.r).toMatchObject([{ s: 'ok' }]);
}

test("a child's own device sends and keeps what the child found, and gets nothing else", async () => {
  const said = await wire(childs);
  const opened: string[] = [];
  await childs.exposeFunction('tellOpened', (name: string) => opened.push(name));
  await childs.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, ...more) {
      const tell = (window as unknown as { tellOpened(name: string): void }).tellOpened;
      if (location.pathname === '/kind') tell(name);
      return open.call(this, name, ...more);
    };
  });
  const page = await kid.join(childs, server.url, code);
  await kid.finds(page, 'bad', 'dirty');
  const fatma = await office();
  await expect.poll(async () => (await kidFinds(fatma)).length).toBe(1);
  // What must not come near the child is there to be told.
  expect(JSON.stringify(await officeRows(fatma))).toContain(SECRET);
  const [find] = await kidFinds(fatma);
  expect(find?.set).toMatchObject({ childJudgement: 'bad', childWhy: 'dirty', category: 'litter' });

  await answers(fatma, find?.id ?? '');
  await page.reload();
  await page.getByTestId('kid-answer-card').waitFor();

  // On the wire: its own lane, its own scope, and the streets around.
  expect(new Set(said.map(({ url }) => url))).toEqual(
    new Set(['/v1/lanes', '/v1/sync/push', '/v1/sync/pull', '/v1/map']),
  );
  const pulls = said.filter(({ url }) => url === '/v1/sync/pull');
  for (const { sent, got } of pulls) {
    const asked = JSON.parse(sent) as { scopes: { s: string }[] };
    expect(asked.scopes.map(({ s }) => s)).toEqual([`kid:${walk}`]);
    const { scopes } = JSON.parse(got) as { scopes: { rows: Row[] }[] };
    for (const row of scopes.flatMap(({ rows }) => rows)) {
      expect(['participant', 'observation', 'answer']).toContain(row.kind);
      expect(['observation', 'answer'].includes(row.kind) ? JSON.stringify(row) : '').not.toMatch(
        /assignee|laterUntil|duplicateOf/,
      );
    }
  }
  const heard = JSON.stringify(said);
  expect(heard).not.toContain(SECRET);
  expect(heard).not.toContain(NAME);

  // On the device: the same, in no more databases than that takes.
  expect(new Set(opened)).toEqual(new Set(['capture', 'kid']));
  const kept = await allKept(page);
  const full = Object.keys(kept).filter((name) => (kept[name]?.length ?? 0) > 0);
  const allowed = ['lane', 'mut', 'ack', 'key'].map((store) => `capture ${store}`);
  expect(full.filter((name) => !name.startsWith('kid ') && !allowed.includes(name))).toEqual([]);
  const work = (kept['capture mut'] ?? []) as { sealed: boolean; body: { t: string } }[];
  expect(work.map(({ body }) => body.t)).toEqual(['participant.create', 'observation.create']);
  expect(kept['capture lane']).toMatchObject([{ role: 'child', nickname: '', person: null }]);
  expect(kept['kid answer']).toMatchObject([{ find: find?.id, picture: 'cleaned' }]);
  expect(kept['kid ground']).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${SECRET}|${NAME}|straat|nickname":"[^"]`));
}, 120_000);

test('when the walk has ended, or its code never was one, the child notices nothing', async () => {
  const page = await kid.join(childs, server.url, code);
  await kid.finds(page, 'good', 'play');
  const fatma = await office();
  await expect.poll(async () => (await kidFinds(fatma)).length).toBe(1);
  await parent.getByRole('button', { name: 'Menu' }).click();
  await parent.getByRole('button', { name: 'Klaar: inleveren' }).press('Enter');
  await parent.getByRole('button', { name: 'Ja, ik ben klaar' }).click();
  await parent.getByRole('button', { name: 'Wandeling afsluiten' }).click();
  await parent.getByRole('button', { name: 'Ja, afsluiten' }).click();
  await parent.getByRole('link', { name: 'Kaart' }).click();
  await field.allIn(parent);
  await page.reload();
  await kid.finds(page, 'bad', 'dark');
  await page.getByTestId('kid-finds').click();
  await expect.poll(() => page.getByTestId('kid-find').count()).toBe(2);

  // And when the office puts this device out of the walk.
  const device = await page.evaluate(
    () => JSON.parse(localStorage.getItem('loopmee-kid') ?? '').lane,
  );
  const path = `/v1/walks/${walk}/devices/revoke`;
  expect((await fatma.ask('POST', path, { lane: fatma.lane, device })).ok).toBe(true);
  await page.reload();
  await kid.finds(page, 'fair', 'busy');
  await page.getByTestId('kid-finds').click();
  await expect.poll(() => page.getByTestId('kid-find').count()).toBe(3);
  expect(await page.locator('[role=alert], dialog[open]').count()).toBe(0);

  await unlock(page);
  await page.close();
  const refused: number[] = [];
  childs.on('response', (one) => {
    if (one.url().endsWith('/v1/lanes')) refused.push(one.status());
  });
  const alone = await kid.join(childs, server.url, 'ZZZZ22');
  await kid.finds(alone, 'good', 'green');
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  expect(refused.every((status) => status >= 400)).toBe(true);
  await alone.reload();
  await kid.isThere(alone);
  await alone.getByTestId('kid-finds').click();
  await alone.getByTestId('kid-find').waitFor();
  expect(await alone.locator('[role=alert], dialog[open]').count()).toBe(0);
}, 120_000);

test("on a child's own device a grown-up sees what the child made, and no map; and the child goes on", async () => {
  const page = await kid.join(childs, server.url, code);
  await kid.finds(page, 'good', 'lovely');
  await kid.takeBack(page);
  for (const path of [`/w/${walk}`, `/w/${walk}/lijst`, `/w/${walk}/mijn`]) {
    await page.goto(server.url + path);
    await page.waitForURL(/\/kinderen$/);
    expect(await page.locator('.leaflet-container').count()).toBe(0);
  }
  await page.goto(server.url);
  await page.getByTestId('child-row').click();
  await kid.isThere(page);
  await page.getByTestId('kid-finds').click();
  await page.getByTestId('kid-find').waitFor();
}, 120_000);
